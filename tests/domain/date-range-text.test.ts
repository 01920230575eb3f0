import { expect, it } from 'vitest';
import { dateRangeText } from '@/domain/date-range-text';

it.each([
  ['en', '2026-11-16', '2026-11-22', 'November 16 – 22'],
  ['en', '2026-11-30', '2026-12-06', 'November 30 – December 6'],
  ['de', '2026-12-28', '2027-01-03', '28. Dezember 2026 – 3. Januar 2027'],
] as const)('in %s, from %s to %s', (language, from, to, words) => {
  const written = dateRangeText(from, to, language).replaceAll(/[\u2009\u202F]/g, ' ');
  expect(written).toBe(words);
});
