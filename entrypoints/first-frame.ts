// A classic script behind the root of a page, before any module: sets the theme, paints what the last open page kept, and only
// when that is on the screen lets other scripts come. A module beside it, even one that waits, would hold the first frame back.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frameKey } from '@/components/first-frame/frame';
import { paintFrame } from '@/components/first-frame/paint';
import type { Follow } from '@/components/first-frame/paint';
import { roomKey } from '@/components/first-frame/second-frame';
import { openBareSidebar } from './platform/bare-sidebar';
import { liveEvent } from './platform/early-presses';
import type { EarlyPress } from './platform/early-presses';
import { localToday } from './platform/local-today';
import { themeKey } from './platform/theme-key';

/** Reading throws where the user blocks all storage; the live page says what that means. */
function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** Whether the page has to do it once it is live; the rest does nothing, or the browser does it by itself. */
function isForPage(event: Event, target: Element): boolean {
  if (event instanceof KeyboardEvent) {
    const { key, ctrlKey, altKey, metaKey } = event;
    if (ctrlKey || altKey || metaKey) return false;
    // On a control, these two become a click, which comes by itself.
    if (key === ' ' || key === 'Enter') return target.closest('a, button, input, select, summary') === null;
    return key.length === 1;
  }
  if (event.type === 'change') return target instanceof HTMLSelectElement;
  if (target.closest('button, input, summary') === null) return false;
  event.preventDefault();
  return true;
}

/** Opening the sidebar cannot wait: both browsers allow it only while the press itself is handled. */
function opensSidebar(event: Event, target: Element): boolean {
  if (event.type !== 'click' || target.closest('[data-opens="sidebar"]') === null) return false;
  openBareSidebar();
  return true;
}

/** What is pressed before the page is live is handed to it when it is: a press is never lost. */
function keepPresses(load: () => void): void {
  const presses: EarlyPress[] = [];
  const waiting = new AbortController();
  const options = { capture: true, signal: waiting.signal };
  const press = (event: Event): void => {
    const { target } = event;
    if (!event.isTrusted || !(target instanceof Element) || opensSidebar(event, target)) return;
    if (!isForPage(event, target)) return;
    presses.push({ event, value: target instanceof HTMLSelectElement ? target.value : '' });
    load();
  };
  for (const type of ['click', 'keydown', 'change']) document.addEventListener(type, press, options);
  const handOver = (event: Event): void => {
    waiting.abort();
    if (event instanceof CustomEvent && Array.isArray(event.detail)) event.detail.push(...presses);
  };
  document.addEventListener(liveEvent, handOver, { once: true });
}

/** Longer than any first frame takes that comes at all. */
const patienceMilliseconds = 1000;

/**
 * Waits until the first frame is really on the screen: until then whatever else is loaded takes the processor from those
 * who draw it. Where a browser does not say when that is, a moment is waited for.
 */
function oncePainted(next: () => void): void {
  let isDone = false;
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) go();
  });
  const go = (): void => {
    observer.disconnect();
    if (!isDone) next();
    isDone = true;
  };
  observer.observe({ type: 'paint', buffered: true });
  // In a tab that nobody sees there is no frame, and nothing is loaded.
  requestAnimationFrame(() => setTimeout(go, patienceMilliseconds));
}

/** What the element of this script says: the page, and the addresses of what comes later. */
interface Surroundings {
  readonly page: string;
  readonly glance: string | undefined;
  readonly later: string | undefined;
  readonly load: () => void;
}

/** @returns what paints the rest, one frame later */
function paint(root: Element, { page, glance, later, load }: Surroundings): Follow | null {
  const frame = kept(frameKey(page));
  const follow = paintFrame(frame, root, localToday(), kept(roomKey(page)));
  if (follow !== null) {
    oncePainted(() => {
      if (follow() && glance !== undefined) void import(/* @vite-ignore */ glance);
      else load();
    });
  } else if (frame === null || later === undefined) {
    load();
  } else {
    import(/* @vite-ignore */ later).then(() => oncePainted(load), load);
  }
  return follow;
}

function start(): void {
  const { page = '', live, glance, later } = document.currentScript?.dataset ?? {};
  document.documentElement.dataset['theme'] = kept(themeKey) ?? '';
  delete document.documentElement.dataset['waiting'];
  let follow: Follow | null = null;
  // While developing, the page brings its own module. A browser loads the same module once.
  const load = (): void => {
    follow?.();
    if (live !== undefined) void import(/* @vite-ignore */ live);
  };
  keepPresses(load);
  const root = document.querySelector('#root');
  if (root === null) return;
  follow = paint(root, { page, glance, later, load });
  // The room that was kept is that of another window.
  if (follow !== null) window.addEventListener('resize', follow, { once: true });
}

export default defineUnlistedScript({ main: start });
