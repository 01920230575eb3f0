// Local dates are text, `2026-11-22`, and are counted in whole days through UTC: summer time, which makes local days
// of 23 and 25 hours, plays no part. Only `localDateOf` and `localHourOf` know a time zone.

import type { Instant, LocalDate } from './model/base';
import type { Weekday } from './model/settings';
import type { WeekView } from './new-tab-view';

const millisecondsPerDay = 86_400_000;

/** The days that a local date can name with its four digits of a year. */
const firstDay = dayNumberOf('0000-01-01');
const lastDay = dayNumberOf('9999-12-31');

function dayNumberOf(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00Z`) / millisecondsPerDay;
}

function dateOfDay(dayNumber: number): LocalDate {
  const day = Math.min(Math.max(dayNumber, firstDay), lastDay);
  return new Date(day * millisecondsPerDay).toISOString().slice(0, 10);
}

/** The date so many days later, or earlier for a negative number. Held at the first and last date of four-digit years. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return dateOfDay(dayNumberOf(date) + days);
}

/** Days from one date to another; negative when the second is earlier: Monday to the Sunday before is -1. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return dayNumberOf(to) - dayNumberOf(from);
}

/** A local date has no time zone, so it is read and written at noon UTC: nothing moves it to the day before. */
export function noonOf(date: LocalDate): Date {
  return new Date(`${date}T12:00:00Z`);
}

/** The day of the week as ISO counts it: 1 Monday to 7 Sunday. */
export function weekdayOf(date: LocalDate): Weekday {
  return new Date(`${date}T00:00:00Z`).getUTCDay() || 7;
}

/** The first date of the week that holds this date. */
export function weekStartOf(date: LocalDate, firstDayOfWeek: Weekday): LocalDate {
  return addDays(date, -((weekdayOf(date) - firstDayOfWeek + 7) % 7));
}

/** The first of these weekdays on or after the date. */
export function weekdayOnOrAfter(date: LocalDate, weekday: Weekday): LocalDate {
  return addDays(date, (weekday - weekdayOf(date) + 7) % 7);
}

/** The seven dates of the week that starts on this date. */
export function weekDates(weekStartsOn: LocalDate): LocalDate[] {
  return Array.from({ length: 7 }, (_, index) => addDays(weekStartsOn, index));
}

/** The ISO week's number, 1 to 53: week 1 holds the year's first Thursday, so 2027-01-01 lies in week 53. */
export function isoWeekOf(date: LocalDate): number {
  const thursday = addDays(weekStartOf(date, 1), 3);
  return Math.floor(daysBetween(`${thursday.slice(0, 4)}-01-01`, thursday) / 7) + 1;
}

/** The week that holds this date; it has an ISO number only where weeks start on Monday. */
export function weekViewOf(date: LocalDate, firstDayOfWeek: Weekday): WeekView {
  const startsOn = weekStartOf(date, firstDayOfWeek);
  return { number: firstDayOfWeek === 1 ? isoWeekOf(date) : null, startsOn, endsOn: addDays(startsOn, 6) };
}

/** End date minus today (S13), so 0 on the last day itself; it stays 0 afterwards, when `daysSinceEnd` counts. */
export function daysLeft(endsOn: LocalDate, today: LocalDate): number {
  return Math.max(daysBetween(today, endsOn), 0);
}

/** Days since the last day: 1 on the day after it. Null while it has not passed. */
export function daysSinceEnd(endsOn: LocalDate, today: LocalDate): number | null {
  return today > endsOn ? daysBetween(endsOn, today) : null;
}

/** Whether the date lies in a period; its first and last date belong to it. */
export function isWithin(date: LocalDate, startsOn: LocalDate, endsOn: LocalDate): boolean {
  return startsOn <= date && date <= endsOn;
}

const monthsPerCycle = { month: 1, quarter: 3, year: 12 };

function monthStart(year: string, monthIndex: number): LocalDate {
  return `${year}-${String(monthIndex + 1).padStart(2, '0')}-01`;
}

function monthEnd(monthStartsOn: LocalDate): LocalDate {
  const day = new Date(`${monthStartsOn}T00:00:00Z`);
  day.setUTCMonth(day.getUTCMonth() + 1, 0);
  return day.toISOString().slice(0, 10);
}

/** The calendar month, quarter or year that holds the date (S13, S23): 2026-11-22 lies in the quarter 10-01 to 12-31. */
export function cyclePeriod(
  kind: 'month' | 'quarter' | 'year',
  date: LocalDate,
): { readonly startsOn: LocalDate; readonly endsOn: LocalDate } {
  const months = monthsPerCycle[kind];
  const monthIndex = Number(date.slice(5, 7)) - 1;
  const first = monthIndex - (monthIndex % months);
  const year = date.slice(0, 4);
  return { startsOn: monthStart(year, first), endsOn: monthEnd(monthStart(year, first + months - 1)) };
}

function wallClock(instant: Instant, timeZone: string): Map<string, string> {
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone,
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    hourCycle: 'h23',
  });
  return new Map(format.formatToParts(new Date(instant)).map(({ type, value }) => [type, value]));
}

/** The date on the wall at this moment: 2026-11-22T23:30Z is already the 23rd in Berlin. */
export function localDateOf(instant: Instant, timeZone: string): LocalDate {
  const clock = wallClock(instant, timeZone);
  return [clock.get('year')?.padStart(4, '0'), clock.get('month'), clock.get('day')].join('-');
}

/** The hour on the wall at this moment, 0 to 23. */
export function localHourOf(instant: Instant, timeZone: string): number {
  return Number(wallClock(instant, timeZone).get('hour'));
}
