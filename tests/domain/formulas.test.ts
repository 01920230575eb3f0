// What holds for every key result, whatever its figures: nothing that a screen shows is NaN or infinite, falling is rising
// in a mirror, and the order in which records come does not matter.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/domain/calendar';
import { checkInDue, checkInStreak, isCheckInWanted } from '@/domain/check-in-due';
import { gradeBand, hitsOf, objectiveGrade, suggestedGrade } from '@/domain/cycle-end';
import { movementOf } from '@/domain/meeting';
import type { CheckIn } from '@/domain/model/check-in';
import type { KeyResult } from '@/domain/model/key-result';
import { keyResultView, objectiveView } from '@/domain/okr-view';
import { paceContradiction, paceVerdict, weeklyRates } from '@/domain/pace';
import { progressOf } from '@/domain/progress';
import { aCheckIn, aCycle, aKeyResult, anId, anObjective } from '@/tests/fixtures/build';

const figure = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.integer({ min: -1000, max: 1000 }),
  fc.constantFrom(0, -0, Number.MAX_VALUE, -Number.MAX_VALUE, Number.MIN_VALUE),
);
const ordinary = fc.integer({ min: -1000, max: 1000 });
const dayOfCycle = fc.integer({ min: 0, max: 91 }).map((day) => addDays('2026-10-01', day));

const anyKeyResult = fc
  .record({
    kind: fc.constantFrom('rising', 'falling', 'at-least', 'at-most', 'between', 'milestones', 'yes-no'),
    baseline: fc.option(figure),
    target: fc.option(figure),
    low: fc.option(figure),
    high: fc.option(figure),
    weight: fc.double({ min: Number.MIN_VALUE, max: Number.MAX_VALUE, noNaN: true }),
    milestones: fc.array(
      fc.record({ id: fc.constantFrom(anId(901), anId(902)), title: fc.constant('x'), weight: figure.map(Math.abs) }),
      { maxLength: 3 },
    ),
  })
  .map((changes) => aKeyResult(changes));

const anyCheckIns = fc.array(
  fc.record({ date: dayOfCycle, value: fc.option(figure), confidence: fc.integer({ min: 1, max: 10 }) }),
  { maxLength: 6 },
);

function recorded(some: readonly Partial<CheckIn>[]): CheckIn[] {
  return some.map((changes, index) => aCheckIn({ id: anId(400 + index), doneMilestoneIds: [anId(901)], ...changes }));
}

function contextOf(today: string) {
  return { cycle: aCycle(), startedOn: null, today, checkInWeekday: 1, away: [] } as const;
}

/** Every number anywhere in a value. */
function numbersIn(value: unknown): number[] {
  if (typeof value === 'number') {
    return [value];
  }
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(numbersIn) : [];
}

function viewOf(keyResult: KeyResult, checkIns: readonly CheckIn[], today: string) {
  return keyResultView({ keyResult, ownerName: null, checkIns }, contextOf(today));
}

describe('whatever the figures', () => {
  it('no number of a key result or of its objective is NaN or infinite', () => {
    fc.assert(
      fc.property(anyKeyResult, anyCheckIns, dayOfCycle, (keyResult, some, today) => {
        const rows = { keyResult, ownerName: null, checkIns: recorded(some) };
        const view = objectiveView(
          { objective: anObjective(), teamName: '', ownerName: null, supports: null, keyResults: [rows] },
          contextOf(today),
        );
        expect(numbersIn(view).filter((number) => !Number.isFinite(number))).toEqual([]);
        const movement = movementOf(keyResult, rows.checkIns, today, 1);
        expect(numbersIn(movement).filter((number) => !Number.isFinite(number))).toEqual([]);
      }),
      { numRuns: 1000 },
    );
  });

  it('a grade has one decimal from 0 to 1, and hits never exceed what there is', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyKeyResult, fc.option(figure)), { minLength: 1, maxLength: 5 }), (some) => {
        const progresses = some.map(([keyResult, value]) => progressOf(keyResult, { value, doneMilestoneIds: [] }));
        const grade = objectiveGrade(progresses.map(suggestedGrade));
        expect(grade === null || (grade >= 0 && grade <= 1 && Number.isInteger(Math.round(grade * 1e9) / 1e8))).toBe(
          true,
        );
        expect(grade === null || gradeBand(grade).length > 0).toBe(true);
        const { reached, measured, total, verdict } = hitsOf(progresses);
        expect(reached <= measured && measured <= total && total === some.length).toBe(true);
        expect(verdict === null).toBe(measured === 0);
      }),
    );
  });
});

describe('falling is rising in a mirror', () => {
  const way = fc.record({ baseline: ordinary, target: ordinary, value: ordinary, date: dayOfCycle, today: dayOfCycle });

  it('in progress, verdict of pace and, with the sign turned, in its weekly rates', () => {
    fc.assert(
      fc.property(way, ({ baseline, target, value, date, today }) => {
        const cycle = aCycle();
        const [rising, falling] = [
          aKeyResult({ baseline, target }),
          aKeyResult({ kind: 'falling', baseline: -baseline, target: -target }),
        ];
        const [up, down] = [aCheckIn({ value, date }), aCheckIn({ value: -value, date })];
        const [risen, fallen] = [progressOf(rising, up), progressOf(falling, down)];
        expect(fallen).toEqual(risen);
        expect(paceVerdict({ kind: 'falling', progress: fallen, cycle, today })).toBe(
          paceVerdict({ kind: 'rising', progress: risen, cycle, today }),
        );
        const rates = weeklyRates({ keyResult: rising, progress: risen, current: up, cycle, today });
        const mirrored = weeklyRates({ keyResult: falling, progress: fallen, current: down, cycle, today });
        const turned = (rate: number | null): number | null => (rate === null ? null : 0 - rate);
        expect([turned(mirrored.needed), turned(mirrored.achieved)]).toEqual([
          rates.needed === null ? null : rates.needed + 0,
          rates.achieved === null ? null : rates.achieved + 0,
        ]);
      }),
    );
  });
});

describe('the order of records does not matter', () => {
  it('to a key result and what moved since last week', () => {
    fc.assert(
      fc.property(anyKeyResult, anyCheckIns, dayOfCycle, (keyResult, some, today) => {
        const checkIns = recorded(some);
        const turned = checkIns.toReversed();
        expect(viewOf(keyResult, turned, today)).toEqual(viewOf(keyResult, checkIns, today));
        expect(movementOf(keyResult, turned, today, 1)).toEqual(movementOf(keyResult, checkIns, today, 1));
      }),
    );
  });

  it('to what is due and to the streak', () => {
    const dates = fc.array(dayOfCycle, { maxLength: 10 });
    fc.assert(
      fc.property(dates, dates, dayOfCycle, (one, other, today) => {
        const input = { cycle: aCycle(), startedOn: null, today, anchorWeekday: 1, away: [] } as const;
        expect(checkInDue({ ...input, checkInDates: one.toReversed() })).toBe(
          checkInDue({ ...input, checkInDates: one }),
        );
        const period = { activeFrom: '2026-10-01', activeTo: '2026-12-31' };
        const keyResults = [
          { ...period, checkInDates: one },
          { ...period, checkInDates: other },
        ];
        const streak = checkInStreak({ ...input, keyResults });
        expect(checkInStreak({ ...input, keyResults: keyResults.toReversed() })).toBe(streak);
        expect(Number.isInteger(streak) && streak >= 0 && streak <= 14).toBe(true);
      }),
    );
  });
});

describe('what is due', () => {
  it('is wanted only when it is due, stale or never was; a check-in of today always settles it', () => {
    fc.assert(
      fc.property(
        fc.array(dayOfCycle, { maxLength: 6 }),
        dayOfCycle,
        fc.integer({ min: 1, max: 7 }),
        (dates, today, anchorWeekday) => {
          const input = { cycle: aCycle(), startedOn: null, checkInDates: dates, today, anchorWeekday, away: [] };
          const state = checkInDue(input);
          expect(isCheckInWanted(input) && !['due', 'stale', 'never-checked-in', 'pending'].includes(state)).toBe(
            false,
          );
          const settled = { ...input, checkInDates: [...dates, today] };
          expect([checkInDue(settled), isCheckInWanted(settled)]).toEqual(['current', false]);
        },
      ),
    );
  });
});

describe('confidence against pace', () => {
  it('contradicts at most on one side, and never while pace gives no verdict', () => {
    const verdicts = ['none', 'ahead', 'on-pace', 'slipping', 'behind'] as const;
    for (const verdict of verdicts) {
      const found = Array.from({ length: 10 }, (_, index) => paceContradiction(index + 1, verdict));
      const expected = {
        behind: [7, 8, 9, 10].map(() => 'confident-but-behind'),
        ahead: [1, 2, 3].map(() => 'doubtful-but-ahead'),
      };
      expect(found.filter((contradiction) => contradiction !== null)).toEqual(
        verdict === 'behind' || verdict === 'ahead' ? expected[verdict] : [],
      );
    }
  });
});
