import { describe, expect, it } from 'vitest';
import {
  emptyPlan,
  inRankOrder,
  planNotes,
  readPredictedShare,
  unfinishedOf,
  withCarried,
  withMoved,
  withPriority,
} from '@/domain/weekly-plan';
import type { Priority } from '@/domain/model/weekly-plan';
import { anId, aPriority, aWeeklyPlan } from '@/tests/fixtures/build';
import { answerOf, valueOf } from '@/tests/fixtures/contents';

const first = (number: number): Priority => aPriority({ id: anId(number), text: `First ${number}` });
const second = (number: number): Priority => aPriority({ id: anId(number), rank: 'P2', text: `Second ${number}` });
const three = [first(1), first(2), first(3)];

describe('a priority of a plan', () => {
  it('stands behind those of its rank, all P1 before all P2', () => {
    const plan = aWeeklyPlan({ priorities: [first(1), second(2)] });
    const { priorities } = valueOf(withPriority(plan, first(3)));
    expect(priorities.map(({ id }) => id)).toEqual([anId(1), anId(3), anId(2)]);
  });

  it('is changed in its place, and moves to the P2 when it becomes one', () => {
    const plan = aWeeklyPlan({ priorities: [first(1), first(2), second(3)] });
    const changed = valueOf(withPriority(plan, { ...first(1), rank: 'P2', text: '  Call \n Dana ' }));
    expect(changed.priorities).toMatchObject([{ id: anId(2) }, { id: anId(1), text: 'Call Dana' }, { id: anId(3) }]);
  });

  it.each([
    ['a fourth P1', first(4), ['rank: three-at-most']],
    ['a P2 that would be the fourth P1', { ...second(5), rank: 'P1' as const }, ['rank: three-at-most']],
    ['one of the three, saved again', { ...first(2), text: 'Again' }, 'done'],
    ['a P2 beside three P1', second(4), 'done'],
    ['no words', second(4), ['text: missing'], ' \u200B '],
    ['an emoji', second(4), 'done', '🧦'],
    ['500 signs', second(4), 'done', 'x'.repeat(500)],
    ['501 signs', second(4), ['text: too-long'], 'x'.repeat(501)],
    ['no words and a fourth P1', first(4), ['text: missing', 'rank: three-at-most'], ''],
  ])('%s', (_case, priority, expected, text = priority.text) => {
    const plan = aWeeklyPlan({ priorities: [...three, second(5)] });
    expect(answerOf(withPriority(plan, { ...priority, text }))).toEqual(expected);
  });

  it('is refused with a why that nobody would read', () => {
    const whyNot = 'x'.repeat(10_001);
    expect(answerOf(withPriority(aWeeklyPlan(), { ...second(1), whyNot }))).toEqual(['whyNot: too-long']);
  });

  it.each([
    [first(2), 'up', [2, 1, 3, 4]],
    [first(1), 'down', [2, 1, 3, 4]],
    [first(1), 'up', [1, 2, 3, 4]],
    [first(2), 'down', [1, 2, 3, 4]],
    [second(3), 'up', [1, 2, 3, 4]],
    [second(3), 'down', [1, 2, 4, 3]],
    [first(9), 'up', [1, 2, 3, 4]],
  ] as const)('moves among its rank alone: %o %s', ({ id }, move, expected) => {
    const plan = aWeeklyPlan({ priorities: [first(1), first(2), second(3), second(4)] });
    expect(withMoved(plan, id, move).priorities.map((one) => one.id)).toEqual(expected.map(anId));
  });
});

describe('what an earlier week left undone', () => {
  const earlier = aWeeklyPlan({ priorities: [second(3), { ...first(1), doneOn: '2026-11-17' }, first(2)] });

  it('is offered, P1 first, without what was done', () => {
    expect(unfinishedOf(earlier, emptyPlan('2026-11-23')).map(({ id }) => id)).toEqual([anId(2), anId(3)]);
  });

  it('is offered no more once it was taken over, under the same id', () => {
    const plan = withCarried(emptyPlan('2026-11-23'), first(2), '2026-11-16');
    expect(unfinishedOf(earlier, plan).map(({ id }) => id)).toEqual([anId(3)]);
    expect(plan.priorities).toMatchObject([{ id: anId(2), rank: 'P1', carriedFrom: '2026-11-16', whyNot: '' }]);
  });

  it('remembers the week it was first planned for', () => {
    const carried = { ...first(2), carriedFrom: '2026-11-02', whyNot: 'Snow' };
    const plan = withCarried(emptyPlan('2026-11-23'), carried, '2026-11-16');
    expect(plan.priorities).toMatchObject([{ carriedFrom: '2026-11-02', whyNot: '' }]);
  });

  it('becomes a P2 where three P1 stand already', () => {
    const plan = withCarried(aWeeklyPlan({ priorities: [...three, second(5)] }), first(4), '2026-11-16');
    expect(inRankOrder(plan.priorities).map(({ rank }) => rank)).toEqual(['P1', 'P1', 'P1', 'P2', 'P2']);
  });
});

describe('the predicted share', () => {
  it.each([
    ['60', 0.6],
    ['60 %', 0.6],
    [' 62,5% ', 0.625],
    ['0', 0],
    ['100', 1],
    ['', null],
    ['   ', null],
  ])('“%s” is %s', (typed, share) => {
    expect(valueOf(readPredictedShare(typed, 'de'))).toBe(share);
  });

  it.each([
    ['101', ['share: out-of-range']],
    ['-1', ['share: out-of-range']],
    ['9'.repeat(400), ['share: not-a-number']],
    ['much', ['share: not-a-number']],
    ['$60', ['share: not-a-number']],
  ])('“%s” is refused', (typed, problems) => {
    expect(answerOf(readPredictedShare(typed, 'en'))).toEqual(problems);
  });
});

describe('the notes of a week', () => {
  it('keep their lines and lose what cannot be seen', () => {
    expect(valueOf(planNotes({ risks: ' Snow\r\nIce\u200B ', notes: '' }))).toEqual({ risks: 'Snow\nIce', notes: '' });
  });

  it('are refused by field when they are too long', () => {
    const long = 'x'.repeat(10_001);
    expect(answerOf(planNotes({ risks: long, notes: long }))).toEqual(['risks: too-long', 'notes: too-long']);
  });
});
