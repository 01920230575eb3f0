import type { Instant, LocalDate } from '@/domain/model/base';

const millisecondsAMinute = 60_000;

function dateOnTheWall(moment: Date): LocalDate {
  return new Date(moment.getTime() - moment.getTimezoneOffset() * millisecondsAMinute).toISOString().slice(0, 10);
}

/** Today's date in the zone of the machine, for scripts that are too small to ask `Intl`. */
export function localToday(): LocalDate {
  return dateOnTheWall(new Date());
}

/** The date in the zone of the machine at that moment. Lists have hundreds of them, and `Intl` is slow to ask. */
export function localDateAt(at: Instant): LocalDate {
  return dateOnTheWall(new Date(at));
}
