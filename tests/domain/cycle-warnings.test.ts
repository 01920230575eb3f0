import { describe, expect, it } from 'vitest';
import { cycleWarnings, type CycleWarningInput } from '@/domain/cycle-warnings';
import type { KeyResult } from '@/domain/model/key-result';
import { aCycle, aKeyResult, aMission, aTeam, anAlignment, anId, anObjective } from '@/tests/fixtures/build';

const at = '2026-10-10T08:00:00.000Z';
const metricKinds = ['growth', 'quality', 'revenue'] as const;

function keyResults(count: number, changes: (index: number) => Partial<KeyResult> = () => ({})): KeyResult[] {
  return Array.from({ length: count }, (_, index) =>
    aKeyResult({ id: anId(30 + index), metricKind: metricKinds[index % 3] ?? null, ...changes(index) }),
  );
}

/** A company with its mission and one objective with three key results: nothing to point out. */
function warnings(changes: Partial<CycleWarningInput> = {}) {
  return cycleWarnings({
    cycle: aCycle(),
    teams: [aTeam({ kind: 'company' })],
    objectives: [anObjective()],
    keyResults: keyResults(3),
    alignments: [],
    missions: [aMission()],
    ...changes,
  });
}

function rules(changes: Partial<CycleWarningInput> = {}): string[] {
  return warnings(changes).map(({ ruleId }) => ruleId);
}

function objectives(count: number) {
  return Array.from({ length: count }, (_, index) => anObjective({ id: anId(200 + index) }));
}

function objectiveRules(count: number, kind: 'quarter' | 'year'): string[] {
  const all = objectives(count);
  const ofEach = all.flatMap(({ id }, place) =>
    keyResults(3, (index) => ({ objectiveId: id, id: anId(300 + place * 3 + index) })),
  );
  return rules({ cycle: aCycle({ kind }), objectives: all, keyResults: ofEach });
}

it('a cycle as the method wants it has no warnings', () => {
  expect(warnings()).toEqual([]);
});

describe('counts', () => {
  it.each([
    [0, ['no-key-results']],
    [1, ['too-few-key-results']],
    [2, []],
    [3, []],
    [5, []],
    [6, ['too-many-key-results']],
  ])('%i key results: %o', (count, expected) => {
    expect(rules({ keyResults: keyResults(count) })).toEqual(expected);
  });

  it('pass over what was abandoned or deleted', () => {
    const some = keyResults(7, (index) => (index < 2 ? { abandonedAt: at } : index < 4 ? { deletedAt: at } : {}));
    expect(rules({ keyResults: some })).toEqual([]);
  });

  it.each([
    [1, 'quarter', []],
    [3, 'quarter', []],
    [4, 'quarter', ['too-many-objectives']],
    [2, 'year', ['too-few-yearly-objectives']],
    [3, 'year', []],
    [5, 'year', []],
    [6, 'year', ['too-many-yearly-objectives']],
  ] as const)('%i objectives of a team in a %s: %o', (count, kind, expected) => {
    expect(objectiveRules(count, kind)).toEqual(expected);
  });

  it('name the team that has too many, and count each team alone', () => {
    const mine = objectives(3);
    const theirs = anObjective({ id: anId(250), teamId: anId(5) });
    const ids = warnings({
      teams: [aTeam({ kind: 'company' }), aTeam({ id: anId(5), kind: 'person' })],
      objectives: [...mine, theirs],
      missions: [aMission(), aMission({ id: anId(131), teamId: anId(5) })],
    }).filter(({ ruleId }) => ruleId === 'too-many-objectives');
    expect(ids).toEqual([]);
    expect(warnings({ objectives: objectives(4) })).toContainEqual({
      ruleId: 'too-many-objectives',
      subjectId: anId(1),
    });
  });
});

describe('the opposing force', () => {
  it.each([
    { name: 'all for growth', kinds: ['growth', 'growth', 'growth'], expected: ['opposing-force-missing'] },
    { name: 'growth and quality', kinds: ['growth', 'growth', 'quality'], expected: [] },
    { name: 'one not said', kinds: ['growth', 'growth', null], expected: [] },
    { name: 'none said', kinds: [null, null, null], expected: [] },
  ] as const)('with $name: $expected', ({ kinds, expected }) => {
    expect(rules({ keyResults: keyResults(3, (index) => ({ metricKind: kinds[index] ?? null })) })).toEqual(expected);
  });

  it('is not missed beside a single key result', () => {
    expect(rules({ keyResults: keyResults(1) })).not.toContain('opposing-force-missing');
  });
});

describe('orphans', () => {
  const teams = [aTeam({ kind: 'team', parentId: anId(5) })];

  it('are objectives of a team that are linked to nothing', () => {
    expect(warnings({ teams })).toEqual([{ ruleId: 'orphan', subjectId: anId(20) }]);
    expect(warnings({ teams, alignments: [anAlignment()] })).toEqual([]);
    expect(rules({ teams, alignments: [anAlignment({ deletedAt: at })] })).toEqual(['orphan']);
    expect(rules({ teams, alignments: [anAlignment({ childObjectiveId: anId(99) })] })).toEqual(['orphan']);
  });

  it.each(['company', 'person'] as const)('are not those of a %s', (kind) => {
    expect(rules({ teams: [aTeam({ kind })] })).toEqual([]);
  });
});

describe('what is missing', () => {
  it('is an owner, of an objective or a key result', () => {
    const some = keyResults(3, (index) => (index === 1 ? { ownerId: null } : {}));
    expect(warnings({ objectives: [anObjective({ ownerId: null })], keyResults: some })).toEqual([
      { ruleId: 'owner-missing', subjectId: anId(20) },
      { ruleId: 'owner-missing', subjectId: anId(31) },
    ]);
  });

  it('is the mission of a team that has objectives here', () => {
    const expected = [{ ruleId: 'mission-missing', subjectId: anId(1) }];
    expect(warnings({ missions: [] })).toEqual(expected);
    expect(warnings({ missions: [aMission({ deletedAt: at })] })).toEqual(expected);
    expect(warnings({ missions: [aMission({ teamId: anId(5) })] })).toEqual(expected);
  });
});

it('other cycles and abandoned objectives do not matter', () => {
  const others = [anObjective({ id: anId(21), cycleId: anId(11) }), anObjective({ id: anId(22), abandonedAt: at })];
  const theirs = [21, 22].map((number) =>
    aKeyResult({ id: anId(number + 300), objectiveId: anId(number), ownerId: null }),
  );
  expect(warnings({ objectives: [anObjective(), ...others], keyResults: [...keyResults(3), ...theirs] })).toEqual([]);
});
