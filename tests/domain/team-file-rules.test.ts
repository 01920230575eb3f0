import { describe, expect, it } from 'vitest';
import type { Amendment } from '@/domain/model/amendment';
import { movedFields, movedGoalpost } from '@/domain/moved-goalpost';
import { hangingOn, myShares, sharedCheckIns, teamNodes } from '@/domain/of-team';
import { aCheckIn, aKeyResult, aTeam, anId, anObjective, count } from '@/tests/fixtures/build';

const shared = { stamps: {}, deletedAt: null, unknownFields: {}, discarded: [] };
const team = aTeam({ id: anId(1) });
const person = aTeam({ id: anId(2), kind: 'person' });

describe('the gate of a team file', () => {
  it('lets companies and teams through, and what hangs on them', () => {
    const nodes = teamNodes([team, person, aTeam({ id: anId(3), kind: 'company' })]);
    expect(nodes.map(({ id }) => id)).toEqual([anId(1), anId(3)]);
    const objectives = [anObjective({ id: anId(20), teamId: anId(1) }), anObjective({ id: anId(21), teamId: anId(2) })];
    expect(hangingOn(objectives, nodes, ({ teamId }) => teamId).map(({ id }) => id)).toEqual([anId(20)]);
    expect(hangingOn(objectives, nodes, () => null)).toEqual([]);
  });

  it('keeps check-ins that were kept to oneself, and the weeks of others', () => {
    const nodes = teamNodes([team]);
    const checkIns = [aCheckIn({ id: anId(40) }), aCheckIn({ id: anId(41), isLocalOnly: true })];
    expect(sharedCheckIns(hangingOn(checkIns, nodes, () => anId(1))).map(({ id }) => id)).toEqual([anId(40)]);
    const week = { ...shared, weekStartsOn: '2026-11-16', onObjective: 1, protects: 2, distraction: 3 };
    const weeks = [anId(2), anId(9)].map((personId) => Object.assign({ id: personId, personId }, week));
    expect(myShares(weeks, anId(2)).map(({ personId }) => personId)).toEqual([anId(2)]);
  });
});

function amended(field: string, newValue: unknown, changes: Partial<Amendment> = {}): Amendment {
  return {
    ...shared,
    ...{ id: anId(60), subjectKind: 'key-result', subjectId: anId(30), change: 'changed', oldValue: null },
    ...{ field, newValue, reason: `because of ${field}`, at: '2026-11-18T10:00:00.000Z', authorId: null },
    ...changes,
  };
}

describe('a moved goalpost', () => {
  const subject = { kind: 'key-result', title: 'Revenue', format: count } as const;
  const here = aKeyResult({ baseline: 1, target: 10, weight: 1 });
  const moved = movedFields(here, { ...here, target: 8, weight: 2, order: 9 }, ['baseline', 'target', 'weight']);

  it('is told by its locked fields', () => {
    expect(moved).toEqual([
      { field: 'target', here: 10, there: 8 },
      { field: 'weight', here: 1, there: 2 },
    ]);
  });

  it.each<[string, readonly Amendment[], boolean]>([
    ['an amendment for each field', [amended('target', 8), amended('weight', 2)], true],
    ['no amendment', [], false],
    ['an amendment for one of two fields', [amended('target', 8)], false],
    ['an amendment to another value', [amended('target', 9), amended('weight', 2)], false],
    [
      'one that was deleted',
      [amended('target', 8, { deletedAt: '2026-11-19T10:00:00.000Z' }), amended('weight', 2)],
      false,
    ],
    ['one of another kind', [amended('target', 8, { change: 'added' }), amended('weight', 2)], false],
  ])('with %s', (_case, amendments, isExplained) => {
    expect(movedGoalpost(subject, moved, amendments).isExplained).toBe(isExplained);
  });

  it('gives the reasons in their order, and is never explained where no field is known to have moved', () => {
    const later = amended('target', 8, { at: '2026-11-19T10:00:00.000Z' });
    const { reasons } = movedGoalpost(subject, moved, [later, amended('weight', 2)]);
    expect(reasons).toEqual(['because of weight', 'because of target']);
    expect(movedGoalpost(subject, [], [later]).isExplained).toBe(false);
  });
});
