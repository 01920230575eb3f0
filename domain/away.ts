import type { Away } from './model/away';
import type { LocalDate } from './model/base';
import { addDays, isWithin } from './calendar';

/** Dates away, both inclusive; periods may overlap or follow each other. */
export type AwayPeriod = Pick<Away, 'startsOn' | 'endsOn'>;

/** Whether the date lies in one of the periods away. */
export function isAwayOn(date: LocalDate, away: readonly AwayPeriod[]): boolean {
  return away.some(({ startsOn, endsOn }) => isWithin(date, startsOn, endsOn));
}

/** The first date on or after this one that is not away: the day of being back. */
export function firstDayBack(date: LocalDate, away: readonly AwayPeriod[]): LocalDate {
  let day = date;
  for (;;) {
    const covering = away.find(({ startsOn, endsOn }) => isWithin(day, startsOn, endsOn));
    const next = covering === undefined ? day : addDays(covering.endsOn, 1);
    // The calendar's last date has no day after it.
    if (next === day) {
      return day;
    }
    day = next;
  }
}

/**
 * Whether all seven days of the week that starts on this date are away. Such a week neither counts nor breaks a
 * streak and is left out of trends.
 */
export function isWeekAway(weekStartsOn: LocalDate, away: readonly AwayPeriod[]): boolean {
  return firstDayBack(weekStartsOn, away) > addDays(weekStartsOn, 6);
}
