import { shortDateText } from '@/components/ui/figure-text';
import type { Instant, LocalDate } from '@/domain/model/base';
import type { Language } from '@/domain/model/settings';

/** `10:21`; with the day before it, `22 Nov, 10:21`, unless that day is known to be today. */
export function timeWords(at: Instant, date: LocalDate, today: LocalDate | null, language: Language): string {
  const time = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit' }).format(new Date(at));
  if (date === today) {
    return time;
  }
  // The stored date counts, not what the moment would be called in the time zone of now.
  return `${shortDateText(date, language)}, ${time}`;
}
