import { describe, expect, it } from 'vitest';
import {
  addedKeyResultProblems,
  amendableFields,
  amendedKeyResult,
  amendedObjective,
  amendmentReasonProblems,
  amendmentStateProblems,
} from '@/domain/amendment-change';
import type { KeyResultAmendmentField } from '@/domain/amendment-change';
import { formFromKeyResult } from '@/domain/key-result-form';
import type { KeyResultForm } from '@/domain/key-result-form';
import type { KeyResult } from '@/domain/model/key-result';
import { aKeyResult, anId, anObjective, dollars } from '@/tests/fixtures/build';

const revenue = aKeyResult({ title: 'Q4 revenue', format: dollars, baseline: 200_000, target: 1_400_000 });

function amend(keyResult: KeyResult, field: KeyResultAmendmentField, typed: Partial<KeyResultForm>) {
  const form = { ...formFromKeyResult(keyResult, 'en'), ...typed };
  return amendedKeyResult(keyResult, field, form, { locale: 'en', newId: () => anId(999) });
}

function rulesOf(result: ReturnType<typeof amend>): unknown {
  return result.ok ? [] : result.problems.map(({ field, rule }) => [field, rule]);
}

describe('amending a key result', () => {
  it.each([
    ['target', { target: '$1.2M' }, 1_400_000, 1_200_000],
    ['baseline', { baseline: '250,000' }, 200_000, 250_000],
    ['title', { title: '  Q4 revenue in Colorado ' }, 'Q4 revenue', 'Q4 revenue in Colorado'],
    ['settledFor', { settledFor: '$1M' }, null, 1_000_000],
    ['weight', { weight: '2' }, 1, 2],
    ['ownerId', { ownerId: anId(7) }, anId(2), anId(7)],
  ] as const)('changes %s alone and keeps what was', (field, typed, oldValue, newValue) => {
    const result = amend(revenue, field, typed);
    expect(result.ok && result.value.changes).toEqual([{ field, oldValue, newValue }]);
    expect(result.ok && result.value.record).toEqual({ ...revenue, [field]: newValue });
  });

  it('changes the unit and leaves every number as it is', () => {
    const result = amend(revenue, 'format', { style: 'money', currency: 'eur' });
    const format = { style: 'money', currency: 'EUR', unit: '' };
    expect(result.ok && result.value).toEqual({
      record: { ...revenue, format },
      changes: [{ field: 'format', oldValue: dollars, newValue: format }],
    });
    const share = amend(aKeyResult({ baseline: 0.123_456_789, target: 4 }), 'format', { style: 'percent' });
    expect(share.ok && share.value.record).toMatchObject({ baseline: 0.123_456_789, target: 4 });
  });

  it('ignores what was typed in other fields', () => {
    const result = amend(revenue, 'weight', { weight: '3', target: 'nonsense' });
    expect(result.ok && result.value.record.target).toBe(1_400_000);
  });

  it('records a turned direction as a change of its own', () => {
    const result = amend(revenue, 'target', { target: '$0.1M' });
    expect(result.ok && result.value.changes.map(({ field }) => field)).toEqual(['kind', 'target']);
  });

  it('keeps the ids of milestones whose words stay', () => {
    const milestones = [
      { id: anId(300), title: 'Label printer', weight: 2 },
      { id: anId(301), title: 'Returns shelf', weight: 1 },
    ];
    const result = amend(aKeyResult({ kind: 'milestones', milestones }), 'milestones', {
      milestones: 'Label printer\nReturns desk',
    });
    expect(result.ok && result.value.record.milestones).toEqual([
      milestones[0],
      { id: anId(999), title: 'Returns desk', weight: 1 },
    ]);
  });

  it.each([
    ['target', { target: 'lots' }, 'target', 'not-a-number'],
    ['target', { target: '' }, 'target', 'missing'],
    ['target', { target: '$0.2M' }, 'target', 'same-as-baseline'],
    ['target', { target: '$1.4M' }, 'target', 'unchanged'],
    ['title', { title: ' ' }, 'title', 'missing'],
    ['title', { title: 'x'.repeat(501) }, 'title', 'too-long'],
    ['weight', { weight: '-1' }, 'weight', 'out-of-range'],
    ['ownerId', { ownerId: null }, 'ownerId', 'missing'],
    ['format', { style: 'money', currency: 'X1' }, 'currency', 'unknown-choice'],
    ['format', { style: 'money', currency: 'USD' }, 'style', 'unchanged'],
  ] as const)('refuses %s %j at %s as %s', (field, typed, at, rule) => {
    expect(rulesOf(amend(revenue, field, typed))).toEqual([[`keyResults.0.${at}`, rule]]);
  });

  it.each([
    ['rising', ['title', 'baseline', 'target', 'format', 'settledFor', 'weight', 'ownerId']],
    ['between', ['title', 'baseline', 'low', 'high', 'format', 'settledFor', 'weight', 'ownerId']],
    ['milestones', ['title', 'milestones', 'weight', 'ownerId']],
    ['yes-no', ['title', 'weight', 'ownerId']],
  ] as const)('offers for %s what it has', (kind, fields) => {
    expect(amendableFields(kind)).toEqual(fields);
  });
});

describe('amending an objective', () => {
  const objective = anObjective();

  it('changes its words or its owner', () => {
    const result = amendedObjective(objective, { field: 'title', title: ' Become a top 3 ' });
    expect(result.ok && result.value.changes).toEqual([
      { field: 'title', oldValue: objective.title, newValue: 'Become a top 3' },
    ]);
    expect(amendedObjective(objective, { field: 'ownerId', ownerId: anId(9) })).toMatchObject({ ok: true });
  });

  it.each([
    [{ field: 'title', title: '' }, 'title', 'missing'],
    [{ field: 'title', title: objective.title }, 'title', 'unchanged'],
    [{ field: 'ownerId', ownerId: null }, 'ownerId', 'missing'],
  ] as const)('refuses %j', (amendment, field, rule) => {
    expect(amendedObjective(objective, amendment)).toMatchObject({ ok: false, problems: [{ field, rule }] });
  });
});

describe('what may be amended', () => {
  const alive = { deletedAt: null, abandonedAt: null };
  const at = '2026-11-01T00:00:00.000Z';

  it.each([
    ['active', alive, []],
    ['draft', alive, ['wrong-state']],
    ['closed', alive, ['cycle-closed']],
    ['active', { ...alive, deletedAt: at }, ['not-found']],
    ['active', { ...alive, abandonedAt: at }, ['abandoned']],
  ] as const)('in a cycle that is %s, of %j: %j', (state, record, rules) => {
    expect(amendmentStateProblems({ state }, [alive, record]).map(({ rule }) => rule)).toEqual(rules);
  });

  it.each([
    ['', ['missing']],
    [' \n', ['missing']],
    ['x'.repeat(501), ['too-long']],
    ['Customs holds the socks', []],
  ])('with the reason %j: %j', (reason, rules) => {
    expect(amendmentReasonProblems(reason).map(({ rule }) => rule)).toEqual(rules);
  });

  it('takes a new key result only when it is complete', () => {
    const half = aKeyResult({ target: null, ownerId: null });
    expect(addedKeyResultProblems(half, [], 'keyResults.0').map(({ field }) => field)).toEqual([
      'keyResults.0.target',
      'keyResults.0.ownerId',
    ]);
    expect(addedKeyResultProblems(aKeyResult(), [], 'keyResults.0')).toEqual([]);
  });
});
