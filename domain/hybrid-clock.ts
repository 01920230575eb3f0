import type { Instant, Stamp } from './model/base';

const counterLimit = 0xffff;

/** How far the clock of another device may run ahead of ours: one that is wrong would otherwise win every field for years. */
export const mostMinutesAhead = 10;
const millisecondsAMinute = 60_000;

function hexOf(milliseconds: number): string {
  return milliseconds.toString(16).padStart(12, '0');
}

function stampOf(milliseconds: number, counter: number, deviceId: string): Stamp {
  return `${hexOf(milliseconds)}-${counter.toString(16).padStart(4, '0')}-${deviceId}`;
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

function latestAllowed(now: Instant): string {
  return hexOf(Date.parse(now) + mostMinutesAhead * millisecondsAMinute);
}

/** The first field whose stamp runs further ahead of now than a clock may; null when none does. */
export function fieldAhead(stamps: Readonly<Record<string, Stamp>>, now: Instant): string | null {
  const latest = latestAllowed(now);
  return Object.keys(stamps).find((field) => (stamps[field] ?? '').slice(0, latest.length) > latest) ?? null;
}

/** A stamp no further ahead of now than a clock may run. */
export function cappedStamp(stamp: Stamp, now: Instant): Stamp {
  const latest = latestAllowed(now);
  const milliseconds = stamp.slice(0, latest.length);
  return milliseconds > latest ? `${latest}${stamp.slice(latest.length)}` : stamp;
}
