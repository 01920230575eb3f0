// How the running objectives hang together: company, aligned teams, people. Meaning, not arithmetic: a child never moves its parent's number.

import type { Alignment } from './model/alignment';
import type { Id } from './model/base';
import type { Cycle } from './model/cycle';
import type { KeyResult } from './model/key-result';
import type { Objective } from './model/objective';
import type { Team } from './model/team';
import { alignmentWarnings, orphans, type AlignmentEnd, type AlignmentWarning } from './alignment';
import { forestOf, visibleRows, type TreeNode, type TreeRow } from './forest';
import type { ObjectiveView } from './okr-view';
import { byOrder } from './order';

/** An objective with its place in the cascade. */
export interface CascadeItem {
  readonly id: Id;
  readonly objective: Objective;
  readonly team: Pick<Team, 'id' | 'name' | 'kind'> | null;
  readonly cycle: Cycle;
  /** The link upwards; null where it supports nothing. */
  readonly link: Alignment | null;
  /** The key result that it is for; null for the parent as a whole. */
  readonly keyResultTitle: string | null;
}

/** A link that is worth a look: it is listed with what to do, and nothing is blocked. */
export interface Misalignment {
  readonly item: CascadeItem;
  readonly parentTitle: string | null;
  readonly warnings: readonly AlignmentWarning[];
}

/** What the cascade is made of: running objectives in force with what their links lead to. */
export interface CascadeInput {
  readonly cycles: readonly Cycle[];
  readonly teams: readonly Team[];
  readonly objectives: readonly Objective[];
  readonly alignments: readonly Alignment[];
  /** Parents that do not run, or no more: drafted, closed, abandoned, deleted. */
  readonly otherParents: readonly { readonly objective: Objective; readonly cycle: Cycle | null }[];
  /** The key results that links name. */
  readonly keyResults: readonly KeyResult[];
}

export interface Cascade {
  readonly forest: readonly TreeNode<CascadeItem>[];
  readonly orphans: readonly CascadeItem[];
  readonly misalignments: readonly Misalignment[];
}

const rankOfKind: Readonly<Record<Team['kind'], number>> = { company: 0, team: 1, person: 2 };

/** Companies first, people last; then the longer cycle, since a year stands above its quarters; then their own order. */
function compareItems(one: CascadeItem, other: CascadeItem): number {
  const rank = ({ team }: CascadeItem): number => (team === null ? 3 : rankOfKind[team.kind]);
  const endsLast = one.cycle.endsOn === other.cycle.endsOn ? 0 : one.cycle.endsOn > other.cycle.endsOn ? -1 : 1;
  return (
    rank(one) - rank(other) ||
    endsLast ||
    (one.objective.teamId === other.objective.teamId
      ? byOrder(one.objective, other.objective)
      : one.objective.teamId < other.objective.teamId
        ? -1
        : 1)
  );
}

/** An objective has one link; of two, which a merge can make, the older one holds. */
function linkByChild(alignments: readonly Alignment[]): Map<Id, Alignment> {
  const alive = alignments.filter(({ deletedAt }) => deletedAt === null);
  const newestFirst = alive.toSorted((one, other) => (one.id < other.id ? 1 : -1));
  return new Map(newestFirst.map((link) => [link.childObjectiveId, link]));
}

function itemsOf({ cycles, teams, objectives, alignments, keyResults }: CascadeInput): CascadeItem[] {
  const [cycleById, teamById, keyResultById] = [
    new Map(cycles.map((cycle) => [cycle.id, cycle])),
    new Map(teams.map((team) => [team.id, team])),
    new Map(keyResults.map((keyResult) => [keyResult.id, keyResult])),
  ];
  const links = linkByChild(alignments);
  return objectives.flatMap((objective) => {
    const cycle = cycleById.get(objective.cycleId);
    const link = links.get(objective.id) ?? null;
    const keyResult = keyResultById.get(link?.parentKeyResultId ?? '');
    const place = { team: teamById.get(objective.teamId) ?? null, keyResultTitle: keyResult?.title ?? null };
    return cycle === undefined ? [] : [{ id: objective.id, objective, cycle, link, ...place }];
  });
}

/** The other end of a link, wherever it is. */
function endOf(link: Alignment, running: ReadonlyMap<Id, CascadeItem>, input: CascadeInput) {
  const other = input.otherParents.find(({ objective }) => objective.id === link.parentObjectiveId);
  const parent = running.get(link.parentObjectiveId) ?? other ?? null;
  const keyResult = input.keyResults.find(({ id }) => id === link.parentKeyResultId) ?? null;
  const end: AlignmentEnd = {
    objective: parent?.objective ?? null,
    cycle: parent?.cycle ?? null,
    keyResult: link.parentKeyResultId === null ? undefined : keyResult,
  };
  return { end, title: parent?.objective.title ?? null };
}

function misalignmentsOf(items: readonly CascadeItem[], input: CascadeInput): Misalignment[] {
  const running = new Map(items.map((item) => [item.id, item]));
  return items.flatMap((item) => {
    if (item.link === null) {
      return [];
    }
    const { end, title } = endOf(item.link, running, input);
    const warnings = alignmentWarnings(item.cycle, end);
    return warnings.length === 0 ? [] : [{ item, parentTitle: title, warnings }];
  });
}

/**
 * The cascade of what runs. Every objective stands in it once, below what it supports; one whose parent does not run
 * begins a tree of its own. Beside it: objectives of teams that support nothing, and links that are worth a look.
 */
export function cascadeOf(input: CascadeInput): Cascade {
  const items = itemsOf(input).toSorted(compareItems);
  const forest = forestOf(items, { parentIdOf: ({ link }) => link?.parentObjectiveId ?? null, compare: compareItems });
  const lonely = new Set(
    orphans(
      items.map(({ objective }) => objective),
      input.teams,
      input.alignments,
    ).map(({ id }) => id),
  );
  return {
    forest,
    orphans: items.filter(({ id }) => lonely.has(id)),
    misalignments: misalignmentsOf(items, input),
  };
}

/** What the reader chose to see of the cascade. */
export interface CascadeFolds {
  /** Everything is unfolded until it is folded by hand. */
  readonly foldedIds: ReadonlySet<Id>;
  /** How many rows are shown at most; the others wait behind a button. */
  readonly rowLimit: number;
}

/** The rows to show, and how many the limit holds back. */
export function cascadeRows(
  forest: readonly TreeNode<CascadeItem>[],
  { foldedIds, rowLimit }: CascadeFolds,
): { readonly rows: readonly TreeRow<CascadeItem>[]; readonly hidden: number } {
  const rows = visibleRows(forest, ({ id }) => !foldedIds.has(id));
  return { rows: rows.slice(0, rowLimit), hidden: Math.max(rows.length - rowLimit, 0) };
}

/** A node of the cascade as the screen shows it. */
export interface CascadeNodeView {
  readonly id: Id;
  readonly title: string;
  readonly teamName: string;
  readonly teamKind: Team['kind'] | null;
  readonly ownerName: string | null;
  readonly cycleName: string;
  readonly reason: string | null;
  readonly keyResultTitle: string | null;
  readonly progress: ObjectiveView['progress'];
  readonly status: ObjectiveView['status'];
}

/** An objective in one of the lists below the tree. */
export interface CascadeMention {
  readonly id: Id;
  readonly teamId: Id;
  readonly title: string;
  readonly teamName: string;
}

/** Everything that the cascade screen shows. */
export interface CascadeView {
  readonly rows: readonly TreeRow<CascadeNodeView>[];
  readonly hiddenRows: number;
  readonly orphans: readonly CascadeMention[];
  readonly misalignments: readonly (CascadeMention & {
    readonly parentTitle: string | null;
    readonly warnings: readonly AlignmentWarning[];
  })[];
}
