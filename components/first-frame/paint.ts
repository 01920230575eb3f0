// Paints a kept page. It runs before everything else, so it is small: no framework, and a guard instead of a schema.

import type { LocalDate } from '@/domain/model/base';
import { frameVersion } from './frame';
import type { SettledFrame, SettledNode } from './frame';

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

function append(parent: Element | DocumentFragment, node: SettledNode, today: LocalDate): void {
  if (typeof node === 'string') {
    parent.append(node);
    return;
  }
  if ('days' in node) {
    for (const ofToday of node.days[today] ?? []) append(parent, ofToday, today);
    return;
  }
  const [tag, attributes, ...children] = node;
  if (!safeTag.test(tag)) throw new TypeError(tag);
  const isDrawing = tag === 'svg' || (parent instanceof Element && parent.namespaceURI === svg);
  const element = isDrawing ? document.createElementNS(svg, tag) : document.createElement(tag);
  for (const child of children) append(element, child, today);
  for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
  parent.append(element);
}

/** Paints a frame into its root; throws, with nothing painted, where its parts are not what they should be. */
export function paintSettled({ language, mark, tree }: SettledFrame, root: Element, today: LocalDate): void {
  const page = document.createDocumentFragment();
  append(page, tree, today);
  document.documentElement.lang = language;
  root.setAttribute('data-mark', mark);
  root.append(page);
}

/** What was kept, when it is for this version and day; its parts are trusted no further than that painting them may throw. */
function isForToday(value: unknown, today: LocalDate): value is SettledFrame {
  if (typeof value !== 'object' || value === null) return false;
  const { version, from, until }: { version?: unknown; from?: unknown; until?: unknown } = value;
  return (
    version === frameVersion && typeof from === 'string' && from <= today && typeof until === 'string' && today <= until
  );
}

/**
 * Paints a kept page into its root. A page that is damaged, of another version or of another day is left to others:
 * nothing of it is shown.
 *
 * @returns whether anything was painted
 */
export function paintFrame(kept: string | null, root: Element, today: LocalDate): boolean {
  try {
    const frame: unknown = JSON.parse(kept ?? 'null');
    if (!isForToday(frame, today)) return false;
    paintSettled(frame, root, today);
    return true;
  } catch {
    // Whatever it was, the live page follows in a moment.
    return false;
  }
}
