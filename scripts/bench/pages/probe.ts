// Runs first in every page of the bench's copy of the extension and measures it from within, the same in both browsers.

import type { ProbeReading } from '../measures';

/**
 * What must be on the screen before a page counts as painted: the headline and the key results, or the popup's report;
 * where nothing is entered yet, the sentence that says so. The first list whose every place is filled decides.
 */
const content: Readonly<Record<string, readonly (readonly string[])[]>> = {
  '/newtab.html': [['.headline-title', '.key-result-title'], ['.first-run h1']],
  '/popup.html': [
    ['.share-number', '.open-row-name'],
    ['.empty-state p', '.week-name'],
  ],
  '/options.html': [['.report-grid .report-table'], ['.full-report']],
};

declare global {
  interface Window {
    lodestarProbe?: () => ProbeReading;
  }
}

const wanted = content[location.pathname] ?? [['h1']];
let painted = 0;
let browserPainted = 0;
let lastChange = 0;
let shift = 0;
const longTasks: number[] = [];

/** A frame is on the screen when the first task after its rendering runs; rendering follows the frame's callbacks. */
function afterPaint(told: (at: number) => void): void {
  requestAnimationFrame(() => {
    const channel = new MessageChannel();
    channel.port1.addEventListener('message', () => {
      told(performance.now());
      channel.port1.close();
    });
    channel.port1.start();
    channel.port2.postMessage(null);
  });
}

let hasContent = false;
let isWaiting = false;

/** Marks what is waited for, before its first frame, so that browsers with Element Timing tell when it was painted. */
function lookForContent(): void {
  const found = wanted.find((places) => places.every((place) => document.querySelector(place) !== null));
  if (found === undefined) return;
  hasContent = true;
  for (const element of document.querySelectorAll(found.join(','))) element.setAttribute('elementtiming', 'content');
  afterPaint((at) => {
    painted = at;
  });
}

function look(changes: readonly MutationRecord[]): void {
  if (changes.every(({ attributeName }) => attributeName === 'elementtiming')) return;
  if (!hasContent) lookForContent();
  if (!isWaiting) {
    isWaiting = true;
    afterPaint((at) => {
      isWaiting = false;
      lastChange = at;
    });
  }
}

new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true, attributes: true });

function observe(type: string, told: (entry: PerformanceEntry) => void): void {
  if (!PerformanceObserver.supportedEntryTypes.includes(type)) return;
  const observer = new PerformanceObserver((list) => list.getEntries().forEach(told));
  observer.observe({ type, buffered: true });
}

observe('element', ({ startTime }) => {
  browserPainted = Math.max(browserPainted, startTime);
});
observe('longtask', ({ duration }) => longTasks.push(duration));
// As the measure is defined: without what the user moves, and resizing is that. Chromium puts a footer below an extension's
// page while it loads, and the page is then lower than it began.
observe('layout-shift', (entry) => {
  if (Reflect.get(entry, 'hadRecentInput') === true) return;
  const value: unknown = Reflect.get(entry, 'value');
  shift += typeof value === 'number' ? value : 0;
});

let pressedAt: number | null = null;
let app: number | null = null;
let appAfterInput: number | null = null;
addEventListener(
  'keydown',
  ({ timeStamp }) => {
    pressedAt ??= timeStamp;
  },
  { capture: true },
);
document.addEventListener('live', () => {
  afterPaint((at) => {
    app = at;
    appAfterInput = pressedAt === null ? null : at - pressedAt;
  });
});

function firstContentfulPaint(): number {
  return performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
}

window.lodestarProbe = () => ({
  firstContentfulPaint: firstContentfulPaint(),
  // The browser's own clock is the truer where it has one.
  contentPainted: browserPainted || painted,
  complete: lastChange,
  layoutShift: shift,
  longTasks,
  app,
  appAfterInput,
});
