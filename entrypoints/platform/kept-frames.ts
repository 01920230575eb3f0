// The one place that writes what the next opening of a page is painted from.

import { frameKey, laterFrameKey } from '@/components/first-frame/frame';
import type { Frame, SettledFrame } from '@/components/first-frame/frame';

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

/**
 * Keeps a page for its next opening: as it is today, and, where it can be painted on other days, for those. Null forgets
 * it.
 */
export function keepFrame(page: 'newtab' | 'popup', today: SettledFrame | null, later: Frame | null = null): void {
  put(laterFrameKey(page), later === null ? null : JSON.stringify(later));
  put(frameKey(page), today === null ? null : JSON.stringify(today));
}

/** What a page's kept frame is true for; null where none is kept, or what is kept is damaged. */
export function keptMark(page: 'newtab' | 'popup'): string | null {
  try {
    const frame: unknown = JSON.parse(localStorage.getItem(frameKey(page)) ?? 'null');
    const mark: unknown = typeof frame === 'object' && frame !== null ? Reflect.get(frame, 'mark') : null;
    return typeof mark === 'string' ? mark : null;
  } catch {
    return null;
  }
}
