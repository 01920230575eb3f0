import type { Language, Weekday } from '@/domain/model/settings';

/** The days of the week as ISO counts them, Monday first. */
export const weekdays: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** What a weekday is called, `Monday` or `Mon`. */
export function weekdayName(weekday: Weekday, language: Language, style: 'long' | 'short' = 'long'): string {
  // The first of June 2026 was a Monday.
  const day = new Date(Date.UTC(2026, 5, weekday, 12));
  return new Intl.DateTimeFormat(language, { weekday: style, timeZone: 'UTC' }).format(day);
}
