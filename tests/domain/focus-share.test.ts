import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dailySumOf } from '@/domain/daily-sum';
import { focusShareOf, focusShareOfSums } from '@/domain/focus-share';
import { anEntry } from '@/tests/fixtures/build';

function entries(onObjective: number, protects: number, distraction: number, minutes: number | null = null) {
  return [
    ...Array.from({ length: onObjective }, () => anEntry({ verdict: 'on-objective', minutes })),
    ...Array.from({ length: protects }, () => anEntry({ verdict: 'protects', minutes })),
    ...Array.from({ length: distraction }, () => anEntry({ verdict: 'distraction', minutes })),
  ];
}

describe('the focus share', () => {
  it('is on-objective through all three verdicts', () => {
    expect(focusShareOf(entries(16, 2, 7))).toEqual({
      onObjective: 16,
      protects: 2,
      distraction: 7,
      total: 25,
      share: 0.64,
      minutes: null,
    });
  });

  it.each([
    [entries(4, 0, 0), null],
    [entries(5, 0, 0), 1],
    [entries(0, 0, 5), 0],
    [entries(3, 1, 1), 0.6],
    [[], null],
  ])('shows counts and no percentage under five entries (%#)', (some, share) => {
    expect(focusShareOf(some).share).toBe(share);
  });

  it('takes minutes from those entries alone that carry them', () => {
    const some = [...entries(4, 0, 1, 30), ...entries(10, 3, 2)];
    expect(focusShareOf(some).minutes).toEqual({
      onObjective: 120,
      protects: 0,
      distraction: 30,
      total: 150,
      share: 0.8,
      entries: 5,
    });
  });

  it('gives no share of minutes under five entries that carry them', () => {
    expect(focusShareOf([...entries(4, 0, 0, 60), ...entries(0, 0, 20)]).minutes).toMatchObject({
      share: null,
      entries: 4,
    });
  });

  it('is the same from entries and from the daily sums of any division into days', () => {
    const dates = ['2026-11-16', '2026-11-17', '2026-11-18'];
    const someEntries = fc.array(
      fc.record({
        date: fc.constantFrom(...dates),
        verdict: fc.constantFrom('on-objective', 'protects', 'distraction'),
        minutes: fc.option(fc.integer({ min: 1, max: 1440 })),
      }),
    );
    fc.assert(
      fc.property(someEntries, (some) => {
        const sums = dates.map((date) =>
          dailySumOf(
            date,
            some.filter((entry) => entry.date === date),
          ),
        );
        expect(focusShareOfSums(sums)).toEqual(focusShareOf(some));
      }),
    );
  });

  it('is between 0 and 1 or none', () => {
    const counts = fc.nat({ max: 20 });
    fc.assert(
      fc.property(counts, counts, counts, (onObjective, protects, distraction) => {
        const { share, total } = focusShareOf(entries(onObjective, protects, distraction));
        expect(share === null).toBe(total < 5);
        expect(share ?? 0).toBeGreaterThanOrEqual(0);
        expect(share ?? 0).toBeLessThanOrEqual(1);
      }),
    );
  });
});
