// Loaded once the first frame of a new tab is on the screen. A tab that is only looked at needs nothing else: while what is
// painted is what is stored, the app is loaded with the first sign that somebody wants to do something.

import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
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

function start(): void {
  const live = document.querySelector<HTMLElement>('script[data-live]')?.dataset['live'];
  const painted = document.querySelector<HTMLElement>('#root')?.dataset['mark'] ?? '';
  if (live === undefined) return;
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
}

export default defineUnlistedScript({ main: start });
