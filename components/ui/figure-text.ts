// Shares and dates as the user's language writes them.
import { noonOf } from '@/domain/calendar';
import type { LocalDate } from '@/domain/model/base';
import type { Language } from '@/domain/model/settings';

export { dateRangeText } from '@/domain/date-range-text';

/** A share from 0 to 1 as a whole percentage; progress may lie outside, 1.25 is 125%. */
export function percentText(share: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** "Mon" */
export function weekdayText(date: LocalDate, language: Language): string {
  return new Intl.DateTimeFormat(language, { weekday: 'short', timeZone: 'UTC' }).format(noonOf(date));
}

/** "Monday, 16 November" */
export function longDateText(date: LocalDate, language: Language): string {
  return new Intl.DateTimeFormat(language, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(
    noonOf(date),
  );
}

/** "16 Nov" */
export function shortDateText(date: LocalDate, language: Language): string {
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' }).format(noonOf(date));
}

/** "16 Nov 2026" */
export function fullDateText(date: LocalDate, language: Language): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' }).format(noonOf(date));
}
