// Paints a kept page. It runs before everything else, so it is small: no framework, and a guard instead of a schema.

import type { LocalDate } from '@/domain/model/base';
import { slotsOf, type FillSlot } from './fill-slots';
import { frameVersion } from './frame';
import type { Frame, FrameAttribute, FrameNode } from './frame';

const svg = 'http://www.w3.org/2000/svg';

/** Nothing that loads, runs or sends; our own pages keep nothing else either. */
const safeTag = /^(?!(?:script|style|link|meta|base|iframe|object|embed|form|use|image|img)$)[a-z][a-z0-9]*$/i;
const safeAttribute = /^(?!on|src|href|action|formaction|xlink)[a-z][a-z-]*$/i;

/** Set as properties, because these attributes only say how a control begins; the style, because the policy allows no attribute. */
function setAttribute(element: Element, name: string, value: string): void {
  if (name === 'style') {
    // Preact sets styles in the same way.
    if ('style' in element && element.style instanceof CSSStyleDeclaration) element.style.cssText = value;
  } else if (name === 'value' || name === 'checked') {
    Reflect.set(element, name, name === 'checked' || value);
  } else if (safeAttribute.test(name)) {
    element.setAttribute(name, value);
  }
}

interface Painting {
  readonly isNewWeek: boolean;
  readonly fill: FillSlot;
}

function append(parent: Element | DocumentFragment, node: FrameNode, painting: Painting): void {
  if (typeof node === 'string') {
    parent.append(node);
    return;
  }
  if ('slot' in node) {
    for (const filled of painting.fill(node)) append(parent, filled, painting);
    return;
  }
  const [tag, attributes, ...children] = node;
  if (!safeTag.test(tag)) throw new TypeError(tag);
  const isDrawing = tag === 'svg' || (parent instanceof Element && parent.namespaceURI === svg);
  const element = isDrawing ? document.createElementNS(svg, tag) : document.createElement(tag);
  for (const child of children) append(element, child, painting);
  for (const [name, value] of Object.entries<FrameAttribute>(attributes)) {
    setAttribute(element, name, typeof value === 'string' ? value : value[painting.isNewWeek ? 1 : 0]);
  }
  parent.append(element);
}

/** What was kept, when it is of this version; its parts are trusted no further than that painting them may throw. */
function isFrame(value: unknown): value is Frame {
  return typeof value === 'object' && value !== null && 'version' in value && value.version === frameVersion;
}

/**
 * Paints a kept page into its root. A page that is damaged, of another version or past its time is left to the live
 * one: nothing of it is shown.
 *
 * @returns whether anything was painted
 */
export function paintFrame(kept: string | null, root: Element, today: LocalDate): boolean {
  try {
    const frame: unknown = JSON.parse(kept ?? 'null');
    if (!isFrame(frame)) return false;
    const { period, daily } = frame;
    if (period !== null && !(period.startsOn <= today && today <= period.endsOn)) return false;
    const page = document.createDocumentFragment();
    append(page, frame.tree, daily === null ? { isNewWeek: false, fill: () => [] } : slotsOf(frame, daily, today));
    document.documentElement.lang = frame.language;
    root.append(page);
    return true;
  } catch {
    // Whatever it was, the live page follows in a moment.
    return false;
  }
}
