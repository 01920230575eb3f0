import { describe, expect, it } from 'vitest';
import { cascadeOf, cascadeRows, type CascadeInput, type CascadeItem } from '@/domain/cascade';
import type { TreeNode } from '@/domain/forest';
import type { Team } from '@/domain/model/team';
import { aCycle, aKeyResult, anAlignment, anId, anObjective, aTeam } from '../fixtures/build';

const [company, team, person] = [1, 2, 3];
const [quarter, year] = [10, 11];

function objective(number: number, teamNumber: number, over: { cycle?: number; order?: number } = {}) {
  const place = { teamId: anId(teamNumber), cycleId: anId(over.cycle ?? quarter), order: over.order ?? 0 };
  return anObjective({ id: anId(number), title: `O${number}`, ...place });
}

function link(number: number, from: number, to: number, keyResult: number | null = null) {
  const ends = { childObjectiveId: anId(from), parentObjectiveId: anId(to) };
  return anAlignment({ id: anId(number), ...ends, parentKeyResultId: keyResult === null ? null : anId(keyResult) });
}

function node(number: number, kind: Team['kind']): Team {
  return aTeam({ id: anId(number), kind, name: kind });
}

function anInput(over: Partial<CascadeInput> = {}): CascadeInput {
  return {
    cycles: [
      aCycle({ id: anId(quarter) }),
      aCycle({ id: anId(year), kind: 'year', startsOn: '2026-01-01', endsOn: '2026-12-31' }),
    ],
    teams: [node(company, 'company'), node(team, 'team'), node(person, 'person')],
    objectives: [],
    alignments: [],
    otherParents: [],
    keyResults: [],
    ...over,
  };
}

function drawn(nodes: readonly TreeNode<CascadeItem>[]): string {
  return nodes
    .map(({ item, children }) => item.objective.title + (children.length > 0 ? `(${drawn(children)})` : ''))
    .join(' ');
}

describe('the cascade', () => {
  it('leads from the year over the company and its teams to people', () => {
    const cascade = cascadeOf(
      anInput({
        objectives: [
          objective(23, person),
          objective(22, team),
          objective(21, company),
          objective(20, company, { cycle: year }),
        ],
        alignments: [link(100, 23, 22), link(101, 22, 21, 30), link(102, 21, 20)],
        keyResults: [aKeyResult({ id: anId(30), objectiveId: anId(21), title: 'Winter sales' })],
      }),
    );
    expect(drawn(cascade.forest)).toBe('O20(O21(O22(O23)))');
    expect(cascade.forest[0]?.children[0]?.children[0]?.item.keyResultTitle).toBe('Winter sales');
    expect([cascade.orphans, cascade.misalignments]).toEqual([[], []]);
  });

  it('orders companies before teams before people, and each as they are ordered', () => {
    const objectives = [
      objective(20, person),
      objective(21, team, { order: 1 }),
      objective(22, team, { order: 0 }),
      objective(23, company),
    ];
    expect(drawn(cascadeOf(anInput({ objectives })).forest)).toBe('O23 O22 O21 O20');
    expect(drawn(cascadeOf(anInput({ objectives: objectives.toReversed() })).forest)).toBe('O23 O22 O21 O20');
  });

  it('lists team objectives that support nothing and leaves them in the tree', () => {
    const cascade = cascadeOf(
      anInput({ objectives: [objective(21, team), objective(22, company), objective(23, person)] }),
    );
    expect(cascade.orphans.map(({ objective: { title } }) => title)).toEqual(['O21']);
    expect(drawn(cascade.forest)).toBe('O22 O21 O23');
  });

  it('lists a link to a parent that no longer runs, and draws its child on its own', () => {
    const closed = aCycle({ id: anId(12), startsOn: '2026-01-01', state: 'closed' });
    const cascade = cascadeOf(
      anInput({
        objectives: [objective(21, team), objective(22, team, { order: 1 })],
        alignments: [link(100, 21, 50), link(101, 22, 51)],
        otherParents: [{ objective: objective(50, company, { cycle: 12 }), cycle: closed }],
      }),
    );
    expect(drawn(cascade.forest)).toBe('O21 O22');
    expect(
      cascade.misalignments.map(({ item, parentTitle, warnings }) => [item.objective.title, parentTitle, warnings]),
    ).toEqual([
      ['O21', 'O50', ['parent-closed']],
      ['O22', null, ['parent-gone']],
    ]);
    expect(cascade.orphans).toEqual([]);
  });

  it('lists a child that runs outside its parent’s dates', () => {
    const cascade = cascadeOf(
      anInput({
        objectives: [objective(21, team, { cycle: year }), objective(22, company)],
        alignments: [link(100, 21, 22)],
      }),
    );
    expect(cascade.misalignments.map(({ warnings }) => warnings)).toEqual([['starts-before']]);
  });

  it('survives a loop and a second link of the same objective, of which the older one holds', () => {
    const cascade = cascadeOf(
      anInput({
        objectives: [objective(21, team), objective(22, team, { order: 1 }), objective(23, company)],
        alignments: [link(101, 21, 23), link(100, 21, 22), link(102, 22, 21)],
      }),
    );
    expect(drawn(cascade.forest)).toBe('O23 O21(O22)');
  });

  it('shows as many rows as are asked for and counts the others', () => {
    const objectives = Array.from({ length: 30 }, (_, index) => objective(100 + index, person, { order: index }));
    const alignments = [link(200, 101, 100)];
    const { forest } = cascadeOf(anInput({ objectives, alignments }));
    expect(cascadeRows(forest, { foldedIds: new Set(), rowLimit: 10 })).toMatchObject({
      rows: { length: 10 },
      hidden: 20,
    });
    const folded = cascadeRows(forest, { foldedIds: new Set([anId(100)]), rowLimit: 100 });
    expect([folded.rows.length, folded.hidden]).toEqual([29, 0]);
  });
});
