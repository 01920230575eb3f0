import { describe, expect, it } from 'vitest';
import { dateProblems } from '@/domain/date-field';

describe('a date field', () => {
  it.each([
    ['2026-02-28', []],
    ['2028-02-29', []],
    ['', ['missing']],
    ['2026-02-29', ['not-a-date']],
    ['2026-13-01', ['not-a-date']],
    ['22.11.2026', ['not-a-date']],
    ['2026-11-22T00:00', ['not-a-date']],
  ])('that holds %s has the problems %j, named by its field', (date, rules) => {
    expect(dateProblems('startsOn', date)).toEqual(rules.map((rule) => ({ field: 'startsOn', rule, values: {} })));
  });
});
