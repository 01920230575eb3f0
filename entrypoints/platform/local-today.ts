import type { LocalDate } from '@/domain/model/base';

const millisecondsAMinute = 60_000;

/** Today's date in the zone of the machine, for scripts that are too small to ask `Intl`. */
export function localToday(): LocalDate {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * millisecondsAMinute).toISOString().slice(0, 10);
}
