// A classic script in the page, before any module: paints what the last open page kept, and only when that is on the
// screen lets the modules come. A module beside it, even one that waits, would hold the first frame back.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { frameKey } from '@/components/first-frame/frame';
import { paintFrame } from '@/components/first-frame/paint';

const millisecondsAMinute = 60_000;

/** In the zone of the machine. */
function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * millisecondsAMinute).toISOString().slice(0, 10);
}

/** Reading throws where the user blocks all storage; the live page says what that means. */
function kept(key: string): string | null {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

/** What is pressed before the page is live is done when it is: a press is never lost. */
function keepPresses(): void {
  const presses: (() => void)[] = [];
  const press = (event: Event): void => {
    const { target } = event;
    if (!event.isTrusted || !(target instanceof HTMLElement)) return;
    if (event instanceof KeyboardEvent) {
      const { key, shiftKey } = event;
      const again = new KeyboardEvent('keydown', { key, shiftKey, bubbles: true, cancelable: true });
      if (event.ctrlKey || event.altKey || event.metaKey || key.length > 1) return;
      presses.push(() => target.dispatchEvent(again));
    } else if (target.closest('button, input') !== null) {
      event.preventDefault();
      presses.push(() => target.click());
    }
  };
  document.addEventListener('click', press, true);
  document.addEventListener('keydown', press, true);
  document.addEventListener(
    'live',
    () => {
      document.removeEventListener('click', press, true);
      document.removeEventListener('keydown', press, true);
      for (const again of presses) again();
    },
    { once: true },
  );
}

function start(): void {
  const page = document.currentScript?.dataset['page'] ?? '';
  const live = document.currentScript?.dataset['live'];
  const root = document.querySelector('#root');
  const isPainted = root !== null && paintFrame(kept(frameKey(page)), root, today());
  if (isPainted) keepPresses();
  // While developing, the page brings its own module.
  if (live === undefined) return;
  const load = (): void => void import(/* @vite-ignore */ live);
  if (!isPainted) load();
  // The frame after the one with the page in it begins when that one is on the screen.
  else requestAnimationFrame(() => requestAnimationFrame(load));
}

export default defineUnlistedScript({ main: start });
