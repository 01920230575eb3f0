import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/domain/calendar';
import {
  expectedProgress,
  isQuietStart,
  paceContradiction,
  paceGapInPoints,
  paceVerdict,
  weeklyRates,
} from '@/domain/pace';
import { progressOf } from '@/domain/progress';
import { aCheckIn, aCycle, aKeyResult } from '@/tests/fixtures/build';

const hundredDays = aCycle({ startsOn: '2026-01-01', endsOn: '2026-04-11' });
const oneDay = aCycle({ startsOn: '2026-05-05', endsOn: '2026-05-05' });

function verdictAt(value: number, today: string, cycle = hundredDays) {
  const keyResult = aKeyResult();
  const progress = progressOf(keyResult, { value, doneMilestoneIds: [] });
  return paceVerdict({ kind: keyResult.kind, progress, cycle, today });
}

describe('expected progress', () => {
  it.each([
    ['2025-12-01', 0],
    ['2026-01-01', 0],
    ['2026-02-20', 0.5],
    ['2026-04-11', 1],
    ['2026-08-01', 1],
  ])('on %s of a cycle of a hundred days is %d', (today, expected) => {
    expect(expectedProgress(hundredDays, today)).toBe(expected);
  });

  it.each([
    ['2026-05-04', 0],
    ['2026-05-05', 1],
    ['2026-05-06', 1],
  ])('on %s of a cycle of one day is %d', (today, expected) => {
    expect(expectedProgress(oneDay, today)).toBe(expected);
  });

  it('never goes back and never leaves 0 to 1', () => {
    fc.assert(
      fc.property(fc.integer({ min: -50, max: 200 }), fc.integer({ min: 0, max: 400 }), (day, length) => {
        const cycle = { startsOn: '2026-01-01', endsOn: addDays('2026-01-01', length) };
        const today = addDays('2026-01-01', day);
        const expected = expectedProgress(cycle, today);
        expect(expected).toBeGreaterThanOrEqual(0);
        expect(expected).toBeLessThanOrEqual(1);
        expect(expectedProgress(cycle, addDays(today, 1))).toBeGreaterThanOrEqual(expected);
      }),
    );
  });
});

describe('the verdict of pace', () => {
  // Half of the cycle has passed, so 50 of 100 are expected.
  it.each([
    [61, 'ahead'],
    [60, 'on-pace'],
    [50, 'on-pace'],
    [40, 'on-pace'],
    [39, 'slipping'],
    [25, 'slipping'],
    [24, 'behind'],
    [-30, 'behind'],
    [140, 'ahead'],
  ])('at %i where 50 are expected is %s', (value, verdict) => {
    expect(verdictAt(value, '2026-02-20')).toBe(verdict);
  });

  it('does not tip at exactly 10 points by binary rounding', () => {
    // 0.4 - 0.3 is a little more than 0.1.
    expect(verdictAt(30, '2026-02-10')).toBe('on-pace');
  });

  it.each([
    { name: 'a cycle of 100 days', cycle: hundredDays, quiet: '2026-01-20', loud: '2026-01-21' },
    { name: 'a quarter', cycle: aCycle(), quiet: '2026-10-19', loud: '2026-10-20' },
    {
      name: 'a year, after three weeks',
      cycle: aCycle({ startsOn: '2026-01-01', endsOn: '2026-12-31' }),
      quiet: '2026-01-21',
      loud: '2026-01-22',
    },
  ])('is withheld in the quiet start of $name', ({ cycle, quiet, loud }) => {
    expect([isQuietStart(cycle, quiet), isQuietStart(cycle, loud)]).toEqual([true, false]);
    expect(verdictAt(0, quiet, cycle)).toBe('none');
    expect(verdictAt(0, loud, cycle)).not.toBe('none');
  });

  it.each(['at-least', 'at-most', 'between', 'milestones', 'yes-no'] as const)('is not given to %s', (kind) => {
    const progress = { kind: 'measured', raw: 0, rollUp: 0, isReached: false } as const;
    expect(paceVerdict({ kind, progress, cycle: hundredDays, today: '2026-04-01' })).toBe('none');
  });

  it('is not given to unmeasured key results', () => {
    const progress = { kind: 'unmeasured' } as const;
    expect(paceVerdict({ kind: 'rising', progress, cycle: hundredDays, today: '2026-04-01' })).toBe('none');
  });

  it.each(['draft', 'closed'] as const)('is not given in a %s cycle', (state) => {
    expect(verdictAt(0, '2026-04-01', { ...hundredDays, state })).toBe('none');
  });
});

it('the gap is negative when ahead', () => {
  expect(paceGapInPoints(0.5, 0.7)).toBeCloseTo(-20, 9);
  expect(paceGapInPoints(0.5, 0.2)).toBeCloseTo(30, 9);
});

describe('confidence against pace', () => {
  it.each([
    [7, 'behind', 'confident-but-behind'],
    [6, 'behind', null],
    [7, 'slipping', null],
    [3, 'ahead', 'doubtful-but-ahead'],
    [4, 'ahead', null],
    [3, 'none', null],
    [10, 'none', null],
  ] as const)('%i while %s: %s', (confidence, verdict, expected) => {
    expect(paceContradiction(confidence, verdict)).toBe(expected);
  });
});

describe('weekly rates', () => {
  function rates(value: number | null, changes = {}, today = '2026-03-14', date = '2026-02-19') {
    const keyResult = aKeyResult({ ...changes });
    const current = value === null ? null : aCheckIn({ value, date });
    return weeklyRates({ keyResult, progress: progressOf(keyResult, current), current, cycle: hundredDays, today });
  }

  it('set what is needed beside what was achieved', () => {
    // 28 days are left for 60; the 40 took 49 days.
    expect(rates(40)).toEqual({ needed: 15, achieved: expect.closeTo(40 / 7, 9) });
  });

  it('are negative for a falling metric', () => {
    expect(rates(60, { kind: 'falling', baseline: 100, target: 0 })).toEqual({
      needed: -15,
      achieved: expect.closeTo(-40 / 7, 9),
    });
  });

  it('need nothing more once the target is reached', () => {
    expect(rates(130).needed).toBe(0);
  });

  it('cannot be told on the last day, nor from a check-in on the first', () => {
    expect(rates(40, {}, '2026-04-11').needed).toBeNull();
    expect(rates(40, {}, '2026-01-08', '2026-01-01').achieved).toBeNull();
  });

  it.each([
    ['without a check-in', null, {}],
    ['for a band', 40, { kind: 'at-least' }],
    ['without a baseline', 40, { baseline: null }],
  ])('are not given %s', (_, value, changes) => {
    expect(rates(value, changes)).toEqual({ needed: null, achieved: null });
  });

  it('are never infinite', () => {
    const huge = { baseline: -Number.MAX_VALUE, target: Number.MAX_VALUE };
    expect(rates(0, huge)).toEqual({ needed: null, achieved: null });
  });
});
