import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addToDailySum, dailySumOf } from '@/domain/daily-sum';

const someEntries = fc.array(
  fc.record({
    verdict: fc.constantFrom('on-objective', 'protects', 'distraction'),
    minutes: fc.option(fc.integer({ min: 1, max: 1440 })),
  }),
);

describe('the sums of a date', () => {
  it('count verdicts and the minutes of those that carry them', () => {
    expect(
      dailySumOf('2026-11-18', [
        { verdict: 'on-objective', minutes: 30 },
        { verdict: 'on-objective', minutes: null },
        { verdict: 'protects', minutes: 15 },
        { verdict: 'distraction', minutes: null },
      ]),
    ).toEqual({
      date: '2026-11-18',
      onObjective: 2,
      protects: 1,
      distraction: 1,
      onObjectiveMinutes: 30,
      protectsMinutes: 15,
      distractionMinutes: 0,
      entriesWithMinutes: 2,
    });
  });

  it('are what they were once an entry is counted in and out again', () => {
    fc.assert(
      fc.property(someEntries, someEntries, (before, added) => {
        const sum = dailySumOf('2026-11-18', before);
        const counted = added.reduce((one, entry) => addToDailySum(one, entry, 1), sum);
        expect(added.reduce((one, entry) => addToDailySum(one, entry, -1), counted)).toEqual(sum);
        expect(counted).toEqual(dailySumOf('2026-11-18', [...before, ...added]));
      }),
    );
  });
});
