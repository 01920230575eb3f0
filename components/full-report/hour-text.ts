import type { Language } from '@/domain/model/settings';

/** "14 Uhr", "2 PM" or "14:00": the hour of the clock on the wall, which has no date and no zone. */
export function hourText(hour: number, language: Language): string {
  const clock = { hour: 'numeric', timeZone: 'UTC' } as const;
  const moment = new Date(Date.UTC(2000, 0, 1, hour));
  const parts = new Intl.DateTimeFormat(language, clock).formatToParts(moment);
  // In Spanish the hour is a bare number, which could be anything.
  const isBare = parts.length === 1;
  return new Intl.DateTimeFormat(language, isBare ? { ...clock, minute: '2-digit' } : clock).format(moment);
}
