// The tree company > team > person: who stands below whom, and what may be moved where.

import type { Id } from './model/base';
import type { Team } from './model/team';
import { foldedText } from './folded-text';
import { forestOf, type TreeNode } from './forest';
import { byOrder } from './order';
import { titleProblems } from './title-problems';
import { teamAndAbove } from './team-path';
import { problem, type Problem } from './result';

/** What the rules need to know of a team. */
export type TeamPlace = Pick<Team, 'id' | 'kind' | 'name' | 'parentId' | 'order'>;

/** A team as its form holds it; `id` is null for one that is new. */
export interface TeamDraft {
  readonly id: Id | null;
  readonly kind: Team['kind'];
  readonly name: string;
  readonly parentId: Id | null;
}

const rankOfKind: Readonly<Record<Team['kind'], number>> = { company: 0, team: 1, person: 2 };

function compareTeams(one: TeamPlace, other: TeamPlace): number {
  return rankOfKind[one.kind] - rankOfKind[other.kind] || byOrder(one, other);
}

/** The teams as trees: teams before people, each in their order. */
export function teamForest<Place extends TeamPlace>(teams: readonly Place[]): TreeNode<Place>[] {
  return forestOf(teams, { parentIdOf: ({ parentId }) => parentId, compare: compareTeams });
}

/** Whether `teamId` lies below `aboveId` or is it. */
export function isWithinTeam(teamId: Id, aboveId: Id, teams: readonly Pick<Team, 'id' | 'parentId'>[]): boolean {
  return teamAndAbove(teamId, teams).has(aboveId);
}

/** What may stand above a node of each kind: a company stands alone, a person has nobody below. */
const parentsOfKind: Readonly<Record<Team['kind'], readonly Team['kind'][]>> = {
  company: [],
  team: ['company', 'team'],
  person: ['company', 'team'],
};

/**
 * Why a node cannot stand where it is put: its parent is gone, is of a kind that cannot hold it, or lies below it.
 * Without a parent it stands on its own, which every kind may.
 */
export function parentProblems(
  node: Pick<TeamDraft, 'id' | 'kind' | 'parentId'>,
  teams: readonly TeamPlace[],
): Problem[] {
  if (node.parentId === null) {
    return [];
  }
  const parent = teams.find(({ id }) => id === node.parentId);
  if (parent === undefined) {
    return [problem('parentId', 'not-found')];
  }
  if (!parentsOfKind[node.kind].includes(parent.kind)) {
    return [problem('parentId', 'wrong-parent', { name: parent.name })];
  }
  const isLoop = node.id !== null && isWithinTeam(parent.id, node.id, teams);
  return isLoop ? [problem('parentId', 'closes-loop', { name: parent.name })] : [];
}

/** Everything that is wrong with a team as its form has it: `name` and `parentId`. */
export function teamProblems(draft: TeamDraft, teams: readonly TeamPlace[]): Problem[] {
  return [...titleProblems('name', draft.name), ...parentProblems(draft, teams)];
}

/** The nodes that may stand above this one, in the order of the tree. */
export function possibleParents<Place extends TeamPlace>(
  node: Pick<TeamDraft, 'id' | 'kind'>,
  teams: readonly Place[],
): Place[] {
  const inOrder = (nodes: readonly TreeNode<Place>[]): Place[] =>
    nodes.flatMap(({ item, children }) => [item, ...inOrder(children)]);
  const isPossible = ({ id }: Place): boolean => parentProblems({ ...node, parentId: id }, teams).length === 0;
  return inOrder(teamForest(teams.filter(({ kind }) => parentsOfKind[node.kind].includes(kind)))).filter(isPossible);
}

/** How many teams and people stand below a node, at any depth. */
export interface TeamSize {
  readonly teams: number;
  readonly people: number;
}

/** The sizes of all nodes by id. */
export function teamSizes(forest: readonly TreeNode<TeamPlace>[]): ReadonlyMap<Id, TeamSize> {
  const sizes = new Map<Id, TeamSize>();
  const sizeOf = ({ item, children }: TreeNode<TeamPlace>): TeamSize => {
    const size = children.reduce(
      (sum, child) => {
        const below = sizeOf(child);
        const isPerson = child.item.kind === 'person';
        return {
          teams: sum.teams + below.teams + (isPerson ? 0 : 1),
          people: sum.people + below.people + (isPerson ? 1 : 0),
        };
      },
      { teams: 0, people: 0 },
    );
    sizes.set(item.id, size);
    return size;
  };
  for (const root of forest) {
    sizeOf(root);
  }
  return sizes;
}

/** The trees cut down to the nodes whose name holds what was typed, with all that stands above them. */
export function matchingForest<Place extends TeamPlace>(
  forest: readonly TreeNode<Place>[],
  typed: string,
): readonly TreeNode<Place>[] {
  const wanted = foldedText(typed.trim());
  if (wanted === '') {
    return forest;
  }
  const cut = (nodes: readonly TreeNode<Place>[]): TreeNode<Place>[] =>
    nodes.flatMap(({ item, children }) => {
      const kept = cut(children);
      return kept.length > 0 || foldedText(item.name).includes(wanted) ? [{ item, children: kept }] : [];
    });
  return cut(forest);
}

/** What can hang on a node and keeps it from being deleted, by kind with how many. */
export interface TeamHoldings {
  readonly members: number;
  readonly objectives: number;
  readonly cycles: number;
  readonly goals: number;
  readonly pillars: number;
  readonly healthMetrics: number;
  /** What a person owns: objectives, key results, projects and health metrics. */
  readonly owned: number;
}

export const holdingKinds = [
  'members',
  'objectives',
  'cycles',
  'goals',
  'pillars',
  'healthMetrics',
  'owned',
] as const satisfies readonly (keyof TeamHoldings)[];

/** One problem for each kind of thing that hangs on a node, named `holds.<kind>`, with its count. */
export function deletionProblems(holdings: TeamHoldings): Problem[] {
  return holdingKinds.flatMap((kind) =>
    holdings[kind] === 0 ? [] : [problem(`holds.${kind}`, 'still-in-use', { count: holdings[kind] })],
  );
}
