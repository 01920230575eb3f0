import type { Instant } from './model/base';

/** What travellers and small corrections of a clock stay below. */
const hoursForgiven = 48;
const millisecondsAnHour = 3_600_000;

/**
 * Whether something is stored that the clock of the machine calls future, by more than two days: the clock was put back
 * since, or stood wrong then.
 *
 * @param latest the latest moment that anything stored was written at; null when nothing is
 */
export function isLaterThanNow(latest: Instant | null, now: Instant): boolean {
  return latest !== null && Date.parse(latest) - Date.parse(now) > hoursForgiven * millisecondsAnHour;
}
