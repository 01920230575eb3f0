import { describe, expect, it } from 'vitest';
import type { TreeNode } from '@/domain/forest';
import {
  deletionProblems,
  isWithinTeam,
  matchingForest,
  parentProblems,
  possibleParents,
  teamForest,
  teamProblems,
  teamSizes,
  type TeamPlace,
} from '@/domain/team-tree';
import { anId, aTeam } from '../fixtures/build';

function node(number: number, kind: TeamPlace['kind'], parent: number | null, name = `${kind} ${number}`): TeamPlace {
  return aTeam({ id: anId(number), kind, name, parentId: parent === null ? null : anId(parent), order: number });
}

const company = node(1, 'company', null, 'Peak & Co');
const shop = node(2, 'team', 1, 'Shop');
const socks = node(3, 'team', 2, 'Sock line');
const dana = node(4, 'person', 1, 'Dana');
const bo = node(5, 'person', 3, 'Bö');
const me = node(6, 'person', null, 'Me');
const teams = [me, bo, dana, socks, shop, company];

function named(nodes: readonly TreeNode<TeamPlace>[]): string {
  return nodes.map(({ item, children }) => item.name + (children.length > 0 ? `(${named(children)})` : '')).join(' ');
}

describe('the tree of teams', () => {
  it('puts companies before teams and teams before people', () => {
    expect(named(teamForest(teams))).toBe('Peak & Co(Shop(Sock line(Bö)) Dana) Me');
  });

  it('counts teams and people at any depth', () => {
    const sizes = teamSizes(teamForest(teams));
    expect(sizes.get(company.id)).toEqual({ teams: 2, people: 2 });
    expect(sizes.get(shop.id)).toEqual({ teams: 1, people: 1 });
    expect(sizes.get(me.id)).toEqual({ teams: 0, people: 0 });
  });

  it('finds names without accents or letter case, with what stands above', () => {
    expect(named(matchingForest(teamForest(teams), 'bo'))).toBe('Peak & Co(Shop(Sock line(Bö)))');
    expect(named(matchingForest(teamForest(teams), 'nobody'))).toBe('');
    expect(matchingForest(teamForest(teams), ' ')).toHaveLength(2);
  });

  it('stays quick with 50 teams and 2,000 people', () => {
    const many = [
      company,
      ...Array.from({ length: 50 }, (_, index) => node(100 + index, 'team', 1)),
      ...Array.from({ length: 2000 }, (_, index) => node(1000 + index, 'person', 100 + (index % 50))),
    ];
    const startedAt = performance.now();
    const sizes = teamSizes(teamForest(many));
    expect(sizes.get(company.id)).toEqual({ teams: 50, people: 2000 });
    expect(performance.now() - startedAt).toBeLessThan(500);
  });
});

describe('whom a node may stand below', () => {
  it.each<[string, TeamPlace, TeamPlace | null, readonly string[]]>([
    ['a person joins a team', me, socks, []],
    ['a person joins a company', me, company, []],
    ['a team moves below another team', socks, shop, []],
    ['anyone may stand alone', socks, null, []],
    ['a person holds nobody', socks, dana, ['wrong-parent']],
    ['a company stands alone', company, shop, ['wrong-parent']],
    ['nobody stands below themselves', shop, shop, ['closes-loop']],
    ['nor below what is below them', shop, socks, ['closes-loop']],
    ['a parent that is gone', socks, node(99, 'team', null), ['not-found']],
  ])('%s', (_, moved, parent, rules) => {
    const problems = parentProblems({ ...moved, parentId: parent?.id ?? null }, teams);
    expect(problems.map(({ field, rule }) => `${field} ${rule}`)).toEqual(rules.map((rule) => `parentId ${rule}`));
  });

  it('offers exactly the allowed ones, in the order of the tree', () => {
    expect(possibleParents(socks, teams).map(({ name }) => name)).toEqual(['Peak & Co', 'Shop']);
    expect(possibleParents(shop, teams).map(({ name }) => name)).toEqual(['Peak & Co']);
    expect(possibleParents(me, teams).map(({ name }) => name)).toEqual(['Peak & Co', 'Shop', 'Sock line']);
    expect(possibleParents(company, teams)).toEqual([]);
  });

  it('walks a loop that a merge left behind only once', () => {
    const looped = [
      { id: 'a', parentId: 'b' },
      { id: 'b', parentId: 'a' },
    ];
    expect(isWithinTeam('a', 'c', looped)).toBe(false);
    expect(isWithinTeam('a', 'b', looped)).toBe(true);
  });
});

describe('a team as its form has it', () => {
  const draft = { id: null, kind: 'team', name: 'Ops', parentId: company.id } as const;

  it.each([
    [draft, []],
    [{ ...draft, name: '🧦 صوف' }, []],
    [{ ...draft, name: '  ' }, ['name missing']],
    [{ ...draft, name: 'x'.repeat(501), parentId: dana.id }, ['name too-long', 'parentId wrong-parent']],
  ])('of %j finds %j', (form, expected) => {
    expect(teamProblems(form, teams).map(({ field, rule }) => `${field} ${rule}`)).toEqual(expected);
  });
});

describe('deleting a team', () => {
  const nothing = { members: 0, objectives: 0, cycles: 0, goals: 0, pillars: 0, healthMetrics: 0, owned: 0 };

  it('names each kind of thing that hangs on it with its count', () => {
    expect(deletionProblems(nothing)).toEqual([]);
    expect(deletionProblems({ ...nothing, members: 3, owned: 1 })).toEqual([
      { field: 'holds.members', rule: 'still-in-use', values: { count: 3 } },
      { field: 'holds.owned', rule: 'still-in-use', values: { count: 1 } },
    ]);
  });
});
