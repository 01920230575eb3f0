import { describe, expect, it } from 'vitest';
import { hourText } from '@/components/full-report/hour-text';

describe('the text of an hour', () => {
  it.each([
    ['en', 14, '2 PM'],
    ['de', 14, '14 Uhr'],
    ['fr', 14, '14 h'],
    ['es', 14, '14:00'],
    ['es', 0, '0:00'],
  ] as const)('says in %s that %i is an hour', (language, hour, text) => {
    expect(hourText(hour, language).replaceAll(/\s/g, ' ')).toBe(text);
  });
});
