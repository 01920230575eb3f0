import type { Language } from '@/domain/model/settings';

/** "14 Uhr" or "2 PM": the hour of the clock on the wall, which has no date and no zone. */
export function hourText(hour: number, language: Language): string {
  const format = new Intl.DateTimeFormat(language, { hour: 'numeric', timeZone: 'UTC' });
  return format.format(new Date(Date.UTC(2000, 0, 1, hour)));
}
