// Local dates and hours of the sample as moments, none of them later than now.

import type { Instant, LocalDate } from '@/domain/model/base';
import { addDays, daysBetween, weekdayOf } from '@/domain/calendar';
import type { SampleContext } from './kit';

const millisecondsPerMinute = 60_000;
const minutesPerHour = 60;
const minutesPerDay = 1440;
const friday = 5;

/** A time on the clock on the wall. */
export interface WallTime {
  readonly date: LocalDate;
  readonly hour: number;
  readonly minute: number;
}

/** When a minute began, counted from now: as if zones were whole hours apart and no clock was ever changed. */
function millisecondsOf({ at, today, hour }: SampleContext, time: WallTime): number {
  const nowMinute = Math.floor(Date.parse(at) / millisecondsPerMinute);
  const minutes =
    daysBetween(today, time.date) * minutesPerDay +
    (time.hour - hour) * minutesPerHour +
    (time.minute - (nowMinute % minutesPerHour));
  return (nowMinute + minutes) * millisecondsPerMinute;
}

/** Whether the clock on the wall has shown this time. */
export function hasPassed(context: SampleContext, time: WallTime): boolean {
  return millisecondsOf(context, time) <= Date.parse(context.at);
}

/** The moment of a time on the wall; now, for one that is still to come. */
export function instantOf(context: SampleContext, time: WallTime): Instant {
  const milliseconds = Math.min(millisecondsOf(context, time), Date.parse(context.at));
  return new Date(milliseconds).toISOString();
}

/** How many minutes of today have passed on the clock on the wall. */
export function minutesOfToday({ at, hour }: SampleContext): number {
  return hour * minutesPerHour + (Math.floor(Date.parse(at) / millisecondsPerMinute) % minutesPerHour);
}

/** A minute of today as a time on the wall. */
export function timeToday({ today }: SampleContext, minuteOfDay: number): WallTime {
  return { date: today, hour: Math.floor(minuteOfDay / minutesPerHour), minute: minuteOfDay % minutesPerHour };
}

/** Monday to Friday, whatever day the week begins on. */
export function isWorkday(date: LocalDate): boolean {
  return weekdayOf(date) <= friday;
}

/** The last working day, this one or an earlier one. */
export function workdayUpTo(date: LocalDate): LocalDate {
  return isWorkday(date) ? date : workdayUpTo(addDays(date, -1));
}

/** The next working day, this one or a later one. */
export function workdayFrom(date: LocalDate): LocalDate {
  return isWorkday(date) ? date : workdayFrom(addDays(date, 1));
}

/** The last working day on which this time of day has passed. */
export function lastWorkdayAt(context: SampleContext, hour: number, minute: number): WallTime {
  const today = { date: workdayUpTo(context.today), hour, minute };
  return hasPassed(context, today) ? today : { ...today, date: workdayUpTo(addDays(today.date, -1)) };
}
