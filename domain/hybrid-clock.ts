import type { Instant, Stamp } from './model/base';

const counterLimit = 0xffff;

function stampOf(milliseconds: number, counter: number, deviceId: string): Stamp {
  return `${milliseconds.toString(16).padStart(12, '0')}-${counter.toString(16).padStart(4, '0')}-${deviceId}`;
}

/** The moment that a stamp bears: that of its edit, or of the latest one before it where the clock stood still or went back. */
export function stampedAt(stamp: Stamp): Instant {
  return new Date(Number.parseInt(stamp.slice(0, 12), 16)).toISOString();
}

/**
 * The stamp of the next edit on this device: later than `last` even if the wall clock stands still or jumps
 * back, so that of two edits the later one always wins. A full counter borrows the next millisecond.
 *
 * @param last the latest stamp this device has made or seen, null for the first
 * @param milliseconds the wall clock, in milliseconds since 1970
 */
export function nextStamp(last: Stamp | null, milliseconds: number, deviceId: string): Stamp {
  const lastMilliseconds = last === null ? -1 : Number.parseInt(last.slice(0, 12), 16);
  if (milliseconds > lastMilliseconds || last === null) {
    return stampOf(milliseconds, 0, deviceId);
  }
  const counter = Number.parseInt(last.slice(13, 17), 16) + 1;
  return counter > counterLimit
    ? stampOf(lastMilliseconds + 1, 0, deviceId)
    : stampOf(lastMilliseconds, counter, deviceId);
}
