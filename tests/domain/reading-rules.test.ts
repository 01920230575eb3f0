import { describe, expect, it } from 'vitest';
import { readingProblems } from '@/domain/reading-rules';

const input = { metric: { archivedAt: null }, date: '2026-11-18', value: 5, note: '', today: '2026-11-18' };

describe('a reading', () => {
  it.each([
    { name: 'of today', changes: {}, problems: [] },
    { name: 'dated back', changes: { date: '2024-02-29' }, problems: [] },
    { name: 'of tomorrow', changes: { date: '2026-11-19' }, problems: ['date in-the-future'] },
    { name: 'without a date', changes: { date: '' }, problems: ['date missing'] },
    { name: 'of a date that no calendar has', changes: { date: '2026-02-30' }, problems: ['date not-a-date'] },
    { name: 'without end', changes: { value: Number.POSITIVE_INFINITY }, problems: ['value not-a-number'] },
    { name: 'with a huge note', changes: { note: 'x'.repeat(10_001) }, problems: ['note too-long'] },
    {
      name: 'of an archived metric',
      changes: { metric: { archivedAt: '2026-11-01T08:00:00.000Z' } },
      problems: ['healthMetric wrong-state'],
    },
  ])('$name: $problems', ({ changes, problems }) => {
    expect(readingProblems({ ...input, ...changes }).map(({ field, rule }) => `${field} ${rule}`)).toEqual(problems);
  });
});
