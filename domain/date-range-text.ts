import type { LocalDate } from './model/base';
import type { Language } from './model/settings';

/** A local date has no time zone, so it is read and written at noon UTC: nothing moves it to the day before. */
function noonOf(date: LocalDate): Date {
  return new Date(`${date}T12:00:00Z`);
}

/** "16 – 22 November": what both dates share is written once. */
export function dateRangeText(from: LocalDate, to: LocalDate, language: Language): string {
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).formatRange(
    noonOf(from),
    noonOf(to),
  );
}
