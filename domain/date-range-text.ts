import { noonOf } from './calendar';
import type { LocalDate } from './model/base';
import type { Language } from './model/settings';

/** "16 – 22 November": what both dates share is written once. */
export function dateRangeText(from: LocalDate, to: LocalDate, language: Language): string {
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' }).formatRange(
    noonOf(from),
    noonOf(to),
  );
}
