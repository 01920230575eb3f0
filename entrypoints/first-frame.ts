// A classic script in the page, before any module: paints what the last open page kept, and only when that is on the
// screen lets other scripts come. A module beside it, even one that waits, would hold the first frame back.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frameKey } from '@/components/first-frame/frame';
import { paintFrame } from '@/components/first-frame/paint';
import { openBareSidebar } from './platform/bare-sidebar';
import { localToday } from './platform/local-today';

/** Reading throws where the user blocks all storage; the live page says what that means. */
function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** What a press does once the page is live; null for one that does nothing, or that the browser does by itself. */
function againOf(event: Event, target: HTMLElement): (() => void) | null {
  if (event instanceof KeyboardEvent) {
    const { key, shiftKey } = event;
    if (event.ctrlKey || event.altKey || event.metaKey || key.length > 1) return null;
    return () => target.dispatchEvent(new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true }));
  }
  if (target instanceof HTMLSelectElement && event.type === 'change') {
    const { value } = target;
    return () => {
      target.value = value;
      target.dispatchEvent(new Event('change', { bubbles: true }));
    };
  }
  if (event.type !== 'click' || target.closest('button, input') === null) return null;
  event.preventDefault();
  return () => target.click();
}

/** Opening the sidebar cannot wait: both browsers allow it only while the press itself is handled. */
function opensSidebar(event: Event, target: HTMLElement): boolean {
  if (event.type !== 'click' || target.closest('[data-action="open-sidebar"]') === null) return false;
  openBareSidebar();
  return true;
}

/** What is pressed before the page is live is done when it is: a press is never lost. */
function keepPresses(load: () => void): void {
  const presses: (() => void)[] = [];
  const waiting = new AbortController();
  const options = { capture: true, signal: waiting.signal };
  const press = (event: Event): void => {
    const { target } = event;
    if (!event.isTrusted || !(target instanceof HTMLElement) || opensSidebar(event, target)) return;
    const again = againOf(event, target);
    if (again === null) return;
    presses.push(again);
    load();
  };
  for (const type of ['click', 'keydown', 'change']) document.addEventListener(type, press, options);
  document.addEventListener(
    'live',
    () => {
      waiting.abort();
      for (const again of presses) again();
    },
    { once: true },
  );
}

/** The frame after the one with the page in it begins when that one is on the screen. */
function oncePainted(next: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(next));
}

function start(): void {
  const { page = '', live, glance, later } = document.currentScript?.dataset ?? {};
  const root = document.querySelector('#root');
  const frame = kept(frameKey(page));
  // While developing, the page brings its own module. A browser loads the same module once.
  const load = (): void => {
    if (live !== undefined) void import(/* @vite-ignore */ live);
  };
  if (root !== null && paintFrame(frame, root, localToday())) {
    keepPresses(load);
    oncePainted(glance === undefined ? load : () => void import(/* @vite-ignore */ glance));
  } else if (frame === null || later === undefined) {
    load();
  } else {
    keepPresses(load);
    import(/* @vite-ignore */ later).then(() => oncePainted(load), load);
  }
}

export default defineUnlistedScript({ main: start });
