// Loaded once the first frame of a new tab is on the screen. A tab that is only looked at needs nothing else: while what is
// painted is what is stored, the app is loaded with the first sign that somebody wants to do something.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { measuredRoom, roomFor, roomKey } from '@/components/first-frame/second-frame';
import { isOfDay, paintedMark } from '@/components/first-frame/painted-mark';
import { writeChannel } from '@/storage/database-name';
import { readStoredMark } from '@/storage/state-mark';
import { localToday } from './platform/local-today';

const millisecondsAMinute = 60_000;

const intents = [
  'pointermove',
  'pointerdown',
  'touchstart',
  'wheel',
  'keydown',
  'focusin',
  'beforeprint',
  'live',
] as const;

/** Keeps how much room the second frame takes, for the next opening. */
function keepRoom(page: string, root: Element, mark: string): void {
  const room = measuredRoom(root, roomFor(mark, window));
  // Every write wakes all open pages of ours.
  if (localStorage.getItem(roomKey(page)) !== room) localStorage.setItem(roomKey(page), room);
}

function start(): void {
  const { live, page = '' } = document.querySelector<HTMLElement>('script[data-live]')?.dataset ?? {};
  const root = document.querySelector<HTMLElement>('#root');
  if (live === undefined || root === null) return;
  const painted = root.dataset['mark'] ?? '';
  const waiting = new AbortController();
  const { signal } = waiting;
  const writes = new BroadcastChannel(writeChannel);

  function load(): void {
    if (signal.aborted) return;
    waiting.abort();
    writes.close();
    clearInterval(clock);
    void import(/* @vite-ignore */ live ?? '');
  }

  /** A tab in the background has time until somebody looks at it. */
  async function check(): Promise<void> {
    if (document.hidden || signal.aborted) return;
    const stored = await readStoredMark().catch(() => null);
    const { version } = chrome.runtime.getManifest();
    if (stored === null || paintedMark(localToday(), version, stored) !== painted) load();
  }

  const clock = setInterval(() => {
    if (!document.hidden && !isOfDay(painted, localToday())) load();
  }, millisecondsAMinute);
  for (const type of intents) window.addEventListener(type, load, { signal, passive: true, capture: true });
  document.addEventListener('visibilitychange', () => void check(), { signal });
  // The theme, or a newer frame.
  window.addEventListener('storage', () => void check(), { signal });
  writes.addEventListener('message', () => void check(), { signal });
  void check();
  keepRoom(page, root, painted);
}

export default defineUnlistedScript({ main: start });
