// Paints a kept page. It runs before everything else, so it is small: no framework, and a guard instead of a schema.

import type { LocalDate } from '@/domain/model/base';
import { frameVersion } from './frame';
import type { SettledFrame, SettledNode } from './frame';
import { lengthsIn, roomFor, secondFrameAttribute } from './second-frame';

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

/** What was left out of the first frame: an element that only keeps the room for its children. */
interface Waiting {
  readonly element: HTMLElement;
  readonly children: readonly SettledNode[];
}

interface Painting {
  readonly today: LocalDate;
  /** Widths and heights of what may wait for the second frame, in the order of the page. */
  readonly lengths: readonly number[];
  readonly waiting: Waiting[];
}

/** Leaves the children for the second frame, where they may wait and it is known how much room they take. */
function isLeftWaiting(element: Element, children: readonly SettledNode[], { lengths, waiting }: Painting): boolean {
  const [width, height] = lengths.slice(2 * waiting.length);
  if (height === undefined || !(element instanceof HTMLElement)) return false;
  element.style.cssText = `inline-size: ${width}px; block-size: ${height}px`;
  waiting.push({ element, children });
  return true;
}

function createElement(tag: string, parent: Element | DocumentFragment): Element {
  if (!safeTag.test(tag)) throw new TypeError(tag);
  const isDrawing = tag === 'svg' || (parent instanceof Element && parent.namespaceURI === svg);
  return isDrawing ? document.createElementNS(svg, tag) : document.createElement(tag);
}

function append(parent: Element | DocumentFragment, node: SettledNode, painting: Painting): void {
  if (typeof node === 'string') {
    parent.append(node);
  } else if ('days' in node) {
    for (const ofToday of node.days[painting.today] ?? []) append(parent, ofToday, painting);
  } else {
    const [tag, attributes, ...children] = node;
    const element = createElement(tag, parent);
    const isLeft = secondFrameAttribute in attributes && isLeftWaiting(element, children, painting);
    if (!isLeft) for (const child of children) append(element, child, painting);
    // Behind its children: a list of choices has its value only among them.
    for (const [name, value] of Object.entries(attributes)) setAttribute(element, name, value);
    parent.append(element);
  }
}

/**
 * Paints the second frame, what waits for it; once, however often it is called.
 *
 * @returns whether the page is whole, with all its parts as they should be
 */
export type Follow = () => boolean;

function follow({ today, waiting }: Painting): boolean {
  const left = waiting.splice(0);
  for (const { element } of left) element.removeAttribute('style');
  try {
    for (const { element, children } of left) {
      for (const child of children) append(element, child, { today, lengths: [], waiting });
    }
    return true;
  } catch {
    return false;
  }
}

/**
 * Paints a frame into its root; throws, with nothing painted, where its parts are not what they should be.
 *
 * @param room the room that was kept of its second frame; without it everything is painted at once
 */
export function paintSettled(frame: SettledFrame, root: Element, today: LocalDate, room: string | null = null): Follow {
  const { language, mark, tree } = frame;
  const page = document.createDocumentFragment();
  const painting: Painting = { today, lengths: lengthsIn(room, roomFor(mark, window)), waiting: [] };
  append(page, tree, painting);
  document.documentElement.lang = language;
  root.setAttribute('data-mark', mark);
  root.append(page);
  return () => follow(painting);
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
 * @param room the room that was kept of its second frame
 * @returns what paints the second frame; null where nothing was painted
 */
export function paintFrame(
  kept: string | null,
  root: Element,
  today: LocalDate,
  room: string | null = null,
): Follow | null {
  try {
    const frame: unknown = JSON.parse(kept ?? 'null');
    return isForToday(frame, today) ? paintSettled(frame, root, today, room) : null;
  } catch {
    // Whatever it was, the live page follows in a moment.
    return null;
  }
}
