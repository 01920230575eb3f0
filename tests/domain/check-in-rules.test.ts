import { describe, expect, it } from 'vitest';
import { checkInProblems, type CheckInInput } from '@/domain/check-in-rules';
import { aCycle, aKeyResult, anId } from '@/tests/fixtures/build';

function problemsOf(changes: Partial<CheckInInput> = {}): string[] {
  const problems = checkInProblems({
    keyResult: aKeyResult(),
    cycle: aCycle(),
    date: '2026-11-18',
    value: 50,
    confidence: 5,
    previousConfidence: 5,
    reason: '',
    today: '2026-11-18',
    ...changes,
  });
  return problems.map(({ field, rule }) => `${field} ${rule}`);
}

it('an unchanged confidence with a value is a check-in, without a reason', () => {
  expect(problemsOf()).toEqual([]);
});

describe('its date', () => {
  it.each([
    { date: '2026-11-17', problems: [] },
    { date: '2026-10-01', problems: [] },
    { date: '2026-09-30', problems: ['date outside-cycle'] },
    { date: '2026-11-19', problems: ['date in-the-future'] },
    { date: '2030-01-01', problems: ['date in-the-future'] },
  ])('$date: $problems', ({ date, problems }) => {
    expect(problemsOf({ date })).toEqual(problems);
  });

  it('may be any day of a cycle that has ended and is not closed', () => {
    expect(problemsOf({ today: '2027-01-20', date: '2026-12-31' })).toEqual([]);
    expect(problemsOf({ today: '2027-01-20', date: '2027-01-01' })).toEqual(['date outside-cycle']);
  });

  it('tells between which dates it has to lie', () => {
    const [problem] = checkInProblems({
      keyResult: aKeyResult(),
      cycle: aCycle(),
      date: '2026-09-01',
      value: 1,
      confidence: 5,
      reason: '',
      today: '2026-11-18',
    });
    expect(problem?.values).toEqual({ from: '2026-10-01', to: '2026-12-31' });
  });

  it.each([
    ['closed', 'date cycle-closed'],
    ['draft', 'cycle wrong-state'],
  ] as const)('is refused in a %s cycle', (state, problem) => {
    expect(problemsOf({ cycle: aCycle({ state }) })).toEqual([problem]);
  });
});

describe('its value', () => {
  const milestones = [{ id: anId(1), title: 'Beta', weight: 1 }];

  it.each([
    { kind: 'rising', value: -3.5, problems: [] },
    { kind: 'rising', value: null, problems: ['value missing'] },
    { kind: 'between', value: null, problems: ['value missing'] },
    { kind: 'rising', value: Number.NaN, problems: ['value not-a-number'] },
    { kind: 'rising', value: Number.POSITIVE_INFINITY, problems: ['value not-a-number'] },
    { kind: 'yes-no', value: 1, problems: [] },
    { kind: 'yes-no', value: 0, problems: [] },
    { kind: 'yes-no', value: 0.5, problems: ['value unknown-choice'] },
    { kind: 'yes-no', value: null, problems: ['value missing'] },
    { kind: 'milestones', value: null, problems: [] },
  ] as const)('of $kind may be $value: $problems', ({ kind, value, problems }) => {
    expect(problemsOf({ keyResult: aKeyResult({ kind, milestones }), value })).toEqual(problems);
  });

  it('lists milestones that exist', () => {
    const keyResult = aKeyResult({ kind: 'milestones', milestones });
    expect(problemsOf({ keyResult, value: null, doneMilestoneIds: [anId(1)] })).toEqual([]);
    expect(problemsOf({ keyResult, value: null, doneMilestoneIds: [anId(2)] })).toEqual(['doneMilestoneIds not-found']);
  });
});

describe('its confidence', () => {
  it.each([
    { confidence: 1, problems: [] },
    { confidence: 10, problems: [] },
    { confidence: 0, problems: ['confidence out-of-range'] },
    { confidence: 11, problems: ['confidence out-of-range'] },
    { confidence: Number.NaN, problems: ['confidence out-of-range'] },
    { confidence: 5.5, problems: ['confidence not-whole'] },
  ])('may be $confidence: $problems', ({ confidence, problems }) => {
    expect(problemsOf({ confidence, reason: 'Two shops signed' })).toEqual(problems);
  });

  it.each([
    { confidence: 6, previousConfidence: 5, reason: '', problems: ['reason reason-missing'] },
    { confidence: 6, previousConfidence: 5, reason: '  ', problems: ['reason reason-missing'] },
    { confidence: 6, previousConfidence: 5, reason: 'Two shops signed', problems: [] },
    { confidence: 6, previousConfidence: 6, reason: '', problems: [] },
    { confidence: 5, previousConfidence: null, reason: '', problems: [] },
    { confidence: 6, previousConfidence: null, reason: '', problems: ['reason reason-missing'] },
  ])(
    'needs its why when it changes: $previousConfidence to $confidence because "$reason": $problems',
    ({ problems, ...changes }) => {
      expect(problemsOf(changes)).toEqual(problems);
    },
  );
});

it('all that is wrong is told at once', () => {
  expect(problemsOf({ date: '2026-09-01', value: null, confidence: 7 })).toEqual([
    'date outside-cycle',
    'value missing',
    'reason reason-missing',
  ]);
});
