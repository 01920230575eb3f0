import { describe, expect, it } from 'vitest';
import {
  cycleStartProblems,
  lockedCycleFields,
  lockedKeyResultFields,
  lockedObjectiveFields,
  numberProblems,
} from '@/domain/cycle-lock';
import { aCycle, aKeyResult, anId, anObjective } from '@/tests/fixtures/build';

const draft = aCycle({ state: 'draft', startedAt: null });

function problemsOf(input: Partial<Parameters<typeof cycleStartProblems>[0]> = {}) {
  const problems = cycleStartProblems({
    cycle: draft,
    objectives: [anObjective()],
    keyResults: [aKeyResult()],
    ...input,
  });
  return problems.map(({ field, rule }) => `${field} ${rule}`);
}

describe('impossible numbers', () => {
  const milestone = { id: anId(1), title: 'Beta', weight: 1 };

  it.each([
    { name: 'a rising metric', shape: {}, problems: [] },
    { name: 'a falling one', shape: { kind: 'falling', baseline: 9, target: 2 }, problems: [] },
    {
      name: 'a target that equals the baseline',
      shape: { baseline: 4, target: 4 },
      problems: ['target same-as-baseline'],
    },
    {
      name: 'no numbers at all',
      shape: { baseline: null, target: null },
      problems: ['baseline missing', 'target missing'],
    },
    { name: 'a target of no size', shape: { target: Number.NaN }, problems: ['target not-a-number'] },
    { name: 'at least, without a baseline', shape: { kind: 'at-least', baseline: null }, problems: [] },
    {
      name: 'at least, where it stands already',
      shape: { kind: 'at-least', baseline: 5, target: 5 },
      problems: [],
    },
    { name: 'at most, without a target', shape: { kind: 'at-most', target: null }, problems: ['target missing'] },
    { name: 'a band', shape: { kind: 'between', low: 1, high: 2, baseline: null, target: null }, problems: [] },
    { name: 'a band without edges', shape: { kind: 'between' }, problems: ['low missing', 'high missing'] },
    { name: 'a band of no width', shape: { kind: 'between', low: 2, high: 2 }, problems: ['high band-upside-down'] },
    { name: 'an upside-down band', shape: { kind: 'between', low: 3, high: 2 }, problems: ['high band-upside-down'] },
    { name: 'milestones', shape: { kind: 'milestones', milestones: [milestone] }, problems: [] },
    { name: 'no milestones', shape: { kind: 'milestones' }, problems: ['milestones missing'] },
    {
      name: 'milestones that weigh nothing',
      shape: { kind: 'milestones', milestones: [{ ...milestone, weight: 0 }] },
      problems: ['milestones missing'],
    },
    { name: 'a yes/no', shape: { kind: 'yes-no', baseline: null, target: null }, problems: [] },
  ] as const)('of $name: $problems', ({ shape, problems }) => {
    const keyResult = aKeyResult({ ...shape, milestones: 'milestones' in shape ? [...shape.milestones] : [] });
    expect(numberProblems(keyResult).map(({ field, rule }) => `${field} ${rule}`)).toEqual(problems);
  });

  it('are named after the place of the key result', () => {
    expect(numberProblems(aKeyResult({ target: null }), 'keyResults.1.')[0]?.field).toBe('keyResults.1.target');
  });
});

describe('a draft cycle', () => {
  it('starts with owners and numbers', () => {
    expect(problemsOf()).toEqual([]);
  });

  it('starts with an objective that has no key result yet: that is a warning', () => {
    expect(problemsOf({ keyResults: [] })).toEqual([]);
  });

  it('does not start without an objective', () => {
    expect(problemsOf({ objectives: [], keyResults: [] })).toEqual(['objectives no-objectives']);
  });

  it('does not start without owners, and says whose', () => {
    const problems = cycleStartProblems({
      cycle: draft,
      objectives: [anObjective({ ownerId: null })],
      keyResults: [aKeyResult({ ownerId: null, target: null })],
    });
    expect(problems).toEqual([
      {
        field: `objectives.${anId(20)}.ownerId`,
        rule: 'no-owner',
        values: { title: 'Become a top 5 online ski sock retailer' },
      },
      {
        field: `keyResults.${anId(30)}.ownerId`,
        rule: 'no-owner',
        values: { title: 'Customers who come back within 60 days' },
      },
      { field: `keyResults.${anId(30)}.target`, rule: 'missing', values: {} },
    ]);
  });

  it('is not kept back by what was abandoned or deleted', () => {
    const at = '2026-09-20T08:00:00.000Z';
    const objectives = [anObjective(), anObjective({ id: anId(21), ownerId: null, abandonedAt: at })];
    const keyResults = [
      aKeyResult(),
      aKeyResult({ id: anId(31), ownerId: null, deletedAt: at }),
      aKeyResult({ id: anId(32), ownerId: null, objectiveId: anId(21) }),
    ];
    expect(problemsOf({ objectives, keyResults })).toEqual([]);
  });

  it.each([
    [{ ...draft, endsOn: '2026-09-30' }, 'endsOn ends-before-start'],
    [aCycle({ state: 'active' }), 'cycle wrong-state'],
    [aCycle({ state: 'closed' }), 'cycle wrong-state'],
  ])('has to end after its start, and to be a draft (%#)', (cycle, problem) => {
    expect(problemsOf({ cycle })).toEqual([problem]);
  });
});

describe('what a started cycle locks', () => {
  it('is what a goalpost is made of', () => {
    expect(lockedKeyResultFields).toEqual(
      expect.arrayContaining(['title', 'kind', 'metricKind', 'format', 'baseline', 'target', 'low', 'high']),
    );
    expect(lockedKeyResultFields).toEqual(expect.arrayContaining(['milestones', 'weight', 'settledFor', 'ownerId']));
    expect(lockedObjectiveFields).toEqual(expect.arrayContaining(['title', 'ownerId']));
    expect(lockedCycleFields).toEqual(expect.arrayContaining(['startsOn', 'endsOn']));
  });

  it('leaves order, alignment and the record keeping open', () => {
    const open = ['order', 'pillarId', 'stamps', 'discarded', 'lockedHash', 'abandonedAt', 'dismissedChecks'];
    expect([...lockedObjectiveFields, ...lockedKeyResultFields].filter((field) => open.includes(field))).toEqual([]);
  });
});
