import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closeProblems,
  gradeBand,
  gradeProblems,
  hitsOf,
  isLastValueOld,
  isManualGrade,
  isSettledFor,
  objectiveGrade,
  roundedGrade,
  suggestedGrade,
} from '@/domain/cycle-end';
import type { Progress } from '@/domain/progress';

const unmeasured: Progress = { kind: 'unmeasured' };

function at(raw: number): Progress {
  return { kind: 'measured', raw, rollUp: Math.min(Math.max(raw, 0), 1), isReached: raw >= 1 };
}

describe('hits at the end (S57)', () => {
  it.each([
    [[at(0.4), at(0.9), at(0)], 0, 'review-the-bets'],
    [[at(1), at(0.9), at(0)], 1, 'as-intended'],
    [[at(1), at(1.25), at(0)], 2, 'as-intended'],
    [[at(1), at(1), at(1.1)], 3, 'too-easy'],
    [[at(1)], 1, 'too-easy'],
    [[at(1), at(1), unmeasured], 2, 'as-intended'],
    [[at(0.2), unmeasured], 0, 'review-the-bets'],
    [[unmeasured, unmeasured], 0, null],
    [[], 0, null],
  ] as const)('of %j counts %i and says %s', (progresses, reached, verdict) => {
    expect(hitsOf(progresses)).toMatchObject({ reached, verdict, total: progresses.length });
  });
});

describe('grades', () => {
  it.each([
    [0, 0],
    [0.04, 0],
    [0.05, 0.1],
    [0.35, 0.4],
    [(0.6 + 0.7) / 2, 0.7],
    [(0.1 + 0.2) / 2, 0.2],
    [0.649, 0.6],
    [0.949_999, 0.9],
    [1, 1],
  ])('rounds %d half up to %d', (value, grade) => {
    expect(roundedGrade(value)).toBe(grade);
  });

  it('always has one decimal between 0 and 1', () => {
    fc.assert(
      fc.property(fc.double({ min: -5, max: 5, noNaN: true }), (raw) => {
        const grade = suggestedGrade(at(raw)) ?? -1;
        expect(grade).toBeGreaterThanOrEqual(0);
        expect(grade).toBeLessThanOrEqual(1);
        expect(gradeProblems({ value: grade, reason: '' }, grade, 'grade')).toEqual([]);
      }),
    );
  });

  it('suggests none for what was never measured', () => {
    expect(suggestedGrade(unmeasured)).toBeNull();
  });

  it('of an objective are the mean of those given, rounded the same way', () => {
    expect(objectiveGrade([0.6, 0.7, null])).toBe(0.7);
    expect(objectiveGrade([0.1, 1, 0.3])).toBe(0.5);
    expect(objectiveGrade([null])).toBeNull();
    expect(objectiveGrade([])).toBeNull();
  });

  it('do not depend on the order of the key results', () => {
    const tenths = fc.array(
      fc.integer({ min: 0, max: 10 }).map((tenth) => tenth / 10),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(tenths, (grades) => {
        expect(objectiveGrade(grades.toReversed())).toBe(objectiveGrade(grades));
      }),
    );
  });

  it.each([
    [0, 'first-step'],
    [0.3, 'first-step'],
    [0.4, 'part-way'],
    [0.6, 'part-way'],
    [0.7, 'most-of-the-way'],
    [1, 'most-of-the-way'],
  ])('of %d is called %s', (grade, band) => {
    expect(gradeBand(grade)).toBe(band);
  });

  it.each([
    [{ value: 0.7, reason: '' }, 0.7, []],
    [{ value: 0.7, reason: '' }, 0.6, [['g.reason', 'grade-reason-missing']]],
    [{ value: 0.7, reason: '  ' }, null, [['g.reason', 'grade-reason-missing']]],
    [{ value: 0.7, reason: 'The pilot counted double' }, 0.6, []],
    [{ value: 1.1, reason: 'x' }, 1, [['g.value', 'out-of-range']]],
    [{ value: -0.1, reason: 'x' }, 1, [['g.value', 'out-of-range']]],
    [{ value: Number.NaN, reason: 'x' }, 1, [['g.value', 'out-of-range']]],
    [{ value: 0.75, reason: 'x' }, 1, [['g.value', 'one-decimal']]],
    [{ value: 0.7, reason: 'x'.repeat(10_001) }, 0.6, [['g.reason', 'too-long']]],
  ])('checks %j beside %d', (input, suggestion, problems) => {
    expect(gradeProblems(input, suggestion, 'g').map(({ field, rule }) => [field, rule])).toEqual(problems);
  });

  it('set by hand differ from the number, or stand where there is none', () => {
    expect(isManualGrade(0.7, 0.7)).toBe(false);
    expect(isManualGrade(0.7, 0.6)).toBe(true);
    expect(isManualGrade(0, null)).toBe(true);
  });
});

describe('what one would have settled for (S60)', () => {
  it.each([
    ['rising', 2, 10, true],
    ['rising', 10, 10, true],
    ['rising', 12, 10, false],
    ['falling', 12, 10, true],
    ['falling', 8, 10, false],
    ['at-least', 8, 10, true],
    ['at-most', 8, 10, false],
    ['between', 8, 10, null],
    ['rising', null, 10, null],
    ['rising', 8, null, null],
  ] as const)('%s, settled for %j, at %j: %j', (kind, settledFor, current, expected) => {
    expect(isSettledFor({ kind, settledFor }, current)).toBe(expected);
  });
});

describe('closing', () => {
  it.each([
    ['active', '2026-10-01', '2026-10-01', []],
    ['active', '2026-10-01', '2027-02-01', []],
    ['active', '2026-10-01', '2026-09-30', ['not-begun']],
    ['draft', '2026-10-01', '2026-11-01', ['not-begun']],
    ['closed', '2026-10-01', '2026-11-01', ['cycle-closed']],
  ] as const)('an %s cycle from %s on %s: %j', (state, startsOn, today, rules) => {
    expect(closeProblems({ state, startsOn }, today).map(({ rule }) => rule)).toEqual(rules);
  });

  it.each([
    [null, true],
    ['2026-12-20', true],
    ['2026-12-21', false],
    ['2026-12-31', false],
  ])('takes a last value of %s for old: %s', (on, isOld) => {
    expect(isLastValueOld(on, '2026-12-31')).toBe(isOld);
  });
});
