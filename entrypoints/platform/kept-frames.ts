// The one place that writes what the next opening of a page is painted from.

import { frameKey } from '@/components/first-frame/frame';
import type { Frame } from '@/components/first-frame/frame';

function put(key: string, value: string | null): void {
  try {
    if (value === null) {
      localStorage.removeItem(key);
    } else if (localStorage.getItem(key) !== value) {
      localStorage.setItem(key, value);
    }
  } catch {
    // A full or forbidden storage costs a slower next opening and nothing else.
  }
}

/** Keeps a page for its next opening; null forgets it. */
export function keepFrame(page: 'newtab' | 'popup', frame: Frame | null): void {
  put(frameKey(page), frame === null ? null : JSON.stringify(frame));
}
