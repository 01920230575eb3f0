import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  alignmentProblems,
  alignmentWarnings,
  closesLoop,
  dateWarnings,
  orphans,
  type AlignmentDraft,
  type AlignmentEnd,
} from '@/domain/alignment';
import { aCycle, aKeyResult, anAlignment, anId, anObjective, aTeam } from '../fixtures/build';

const child = anObjective({ id: anId(20) });
const parent = anObjective({ id: anId(21) });
const keyResult = aKeyResult({ id: anId(30), objectiveId: parent.id });

function aDraft(over: Partial<AlignmentDraft> = {}): AlignmentDraft {
  const ids = { childObjectiveId: child.id, parentObjectiveId: parent.id, parentKeyResultId: null };
  return { ...ids, reason: 'Winter begins online', ...over };
}

function found(draft: AlignmentDraft, over: Partial<Parameters<typeof alignmentProblems>[1]> = {}): readonly string[] {
  const facts = { parent, parentKeyResult: keyResult, links: [], ...over };
  return alignmentProblems(draft, facts).map(({ field, rule }) => `${field} ${rule}`);
}

function link(from: number, to: number, deletedAt: string | null = null) {
  return anAlignment({ childObjectiveId: anId(from), parentObjectiveId: anId(to), deletedAt });
}

const long = 'x'.repeat(501);
const at = '2026-11-01T08:00:00.000Z';

describe('a link that cannot be saved', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['a whole objective', found(aDraft()), []],
    ['one key result of it', found(aDraft({ parentKeyResultId: keyResult.id })), []],
    ['no reason', found(aDraft({ reason: ' ' })), ['reason missing']],
    ['a huge reason', found(aDraft({ reason: long })), ['reason too-long']],
    ['nothing chosen', found(aDraft({ parentObjectiveId: null })), ['parent missing']],
    ['itself', found(aDraft({ parentObjectiveId: child.id })), ['parent same-objective']],
    ['a parent that is not there', found(aDraft(), { parent: null }), ['parent not-found']],
    ['a deleted parent', found(aDraft(), { parent: { deletedAt: at } }), ['parent not-found']],
    [
      'a key result that is gone',
      found(aDraft({ parentKeyResultId: keyResult.id }), { parentKeyResult: null }),
      ['parent not-found'],
    ],
    [
      'a key result of another objective',
      found(aDraft({ parentKeyResultId: keyResult.id }), { parentKeyResult: { ...keyResult, objectiveId: anId(99) } }),
      ['parent not-found'],
    ],
    [
      'a loop',
      found(aDraft({ reason: '' }), { links: [link(21, 22), link(22, 20)] }),
      ['parent links-loop', 'reason missing'],
    ],
    ['a loop of which one link was removed', found(aDraft(), { links: [link(21, 22), link(22, 20, at)] }), []],
  ])('%s', (_, problems, expected) => {
    expect(problems).toEqual(expected);
  });
});

describe('the loop check', () => {
  it('keeps any set of links free of loops, and ends on one that is not', () => {
    const pair = fc.tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 20 }), (wanted) => {
        const kept: ReturnType<typeof link>[] = [];
        for (const [from, to] of wanted) {
          if (!closesLoop(anId(from), anId(to), kept)) {
            kept.push(link(from, to));
          }
        }
        for (const start of [1, 2, 3, 4, 5, 6]) {
          const onwards = kept.filter(({ childObjectiveId }) => childObjectiveId === anId(start));
          expect(onwards.some(({ parentObjectiveId }) => closesLoop(anId(start), parentObjectiveId, kept))).toBe(false);
        }
      }),
    );
    expect(closesLoop(anId(9), anId(1), [link(1, 2), link(2, 1)])).toBe(false);
  });
});

describe('what is worth a look about a link', () => {
  const cycle = aCycle();
  const year = aCycle({ startsOn: '2026-01-01', endsOn: '2026-12-31' });
  const end = { objective: parent, cycle: year };

  it.each<[string, Partial<AlignmentEnd>, readonly string[]]>([
    ['a quarter inside its year', {}, []],
    ['the same dates', { cycle }, []],
    ['a parent that starts later', { cycle: { ...year, startsOn: '2026-10-02' } }, ['starts-before']],
    ['a parent that ends sooner', { cycle: { ...year, endsOn: '2026-12-30' } }, ['ends-after']],
    [
      'a parent inside the child',
      { cycle: aCycle({ startsOn: '2026-11-01', endsOn: '2026-11-30' }) },
      ['starts-before', 'ends-after'],
    ],
    ['a closed parent', { cycle: { ...year, state: 'closed' } }, ['parent-closed']],
    ['an abandoned parent', { objective: { deletedAt: null, abandonedAt: at } }, ['parent-abandoned']],
    ['a deleted parent', { objective: { deletedAt: at, abandonedAt: null } }, ['parent-gone']],
    ['no parent', { objective: null, cycle: null }, ['parent-gone']],
    ['a key result that holds', { keyResult }, []],
    ['an abandoned key result', { keyResult: { deletedAt: null, abandonedAt: at } }, ['key-result-gone']],
    ['a missing key result', { keyResult: null }, ['key-result-gone']],
  ])('%s', (_, over, expected) => {
    expect(alignmentWarnings(cycle, { ...end, ...over })).toEqual(expected);
  });

  it('never warns of a child whose dates lie inside', () => {
    expect(dateWarnings({ startsOn: '2026-10-01', endsOn: '2026-10-31' }, cycle)).toEqual([]);
  });
});

describe('orphans', () => {
  const teams = [
    aTeam({ id: anId(1), kind: 'team' }),
    aTeam({ id: anId(2), kind: 'company' }),
    aTeam({ id: anId(3), kind: 'person' }),
  ];

  it('are the objectives of teams that are linked to nothing', () => {
    const of = (number: number, teamId: string) => anObjective({ id: anId(number), teamId });
    const objectives = [of(20, anId(1)), of(21, anId(1)), of(22, anId(2)), of(23, anId(3)), of(24, anId(1))];
    const links = [link(20, 22), link(24, 22, at)];
    expect(orphans(objectives, teams, links).map(({ id }) => id)).toEqual([anId(21), anId(24)]);
  });
});
