// Links from an objective to what it supports: an objective above it, or one key result of it, each with its reason (S43).

import type { Alignment } from './model/alignment';
import type { Id } from './model/base';
import type { Cycle } from './model/cycle';
import type { KeyResult } from './model/key-result';
import type { Objective } from './model/objective';
import type { Team } from './model/team';
import { problem, type Problem } from './result';

/** What an objective supports, as its form holds it; without a parent nothing is chosen yet. */
export interface AlignmentDraft {
  readonly childObjectiveId: Id;
  readonly parentObjectiveId: Id | null;
  /** Null when it supports the objective as a whole. */
  readonly parentKeyResultId: Id | null;
  readonly reason: string;
}

type Link = Pick<Alignment, 'childObjectiveId' | 'parentObjectiveId' | 'deletedAt'>;

const longestReason = 500;

/** Whether linking a child to this parent would lead from the parent, over what it supports, back to the child. */
export function closesLoop(childId: Id, parentId: Id, links: readonly Link[]): boolean {
  const alive = links.filter(({ deletedAt }) => deletedAt === null);
  const parentsOf = Map.groupBy(alive, ({ childObjectiveId }) => childObjectiveId);
  const seen = new Set<Id>();
  const waiting = [parentId];
  for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
    if (id === childId) {
      return true;
    }
    if (!seen.has(id)) {
      seen.add(id);
      waiting.push(...(parentsOf.get(id) ?? []).map(({ parentObjectiveId }) => parentObjectiveId));
    }
  }
  return false;
}

function reasonProblems(reason: string): Problem[] {
  if (reason.trim() === '') {
    return [problem('reason', 'missing')];
  }
  return reason.trim().length > longestReason ? [problem('reason', 'too-long', { limit: longestReason })] : [];
}

function parentProblem(
  draft: AlignmentDraft,
  parent: Pick<Objective, 'deletedAt'> | null,
  links: readonly Link[],
): Problem | null {
  if (draft.parentObjectiveId === null) {
    return problem('parent', 'missing');
  }
  if (draft.parentObjectiveId === draft.childObjectiveId) {
    return problem('parent', 'same-objective');
  }
  if (parent === null || parent.deletedAt !== null) {
    return problem('parent', 'not-found');
  }
  return closesLoop(draft.childObjectiveId, draft.parentObjectiveId, links) ? problem('parent', 'links-loop') : null;
}

/**
 * Why a link cannot be saved: no reason, no parent, itself, a parent or key result that is gone, or a loop.
 *
 * @param links those that lead upwards from the parent; links of other objectives change nothing
 */
export function alignmentProblems(
  draft: AlignmentDraft,
  facts: {
    readonly parent: Pick<Objective, 'deletedAt'> | null;
    readonly parentKeyResult: Pick<KeyResult, 'deletedAt' | 'objectiveId'> | null;
    readonly links: readonly Link[];
  },
): Problem[] {
  const wrongParent = parentProblem(draft, facts.parent, facts.links);
  const { parentKeyResult } = facts;
  const isKeyResultGone =
    draft.parentKeyResultId !== null &&
    (parentKeyResult?.deletedAt !== null || parentKeyResult.objectiveId !== draft.parentObjectiveId);
  const aboutParent = wrongParent ?? (isKeyResultGone ? problem('parent', 'not-found') : null);
  return [...(aboutParent === null ? [] : [aboutParent]), ...reasonProblems(draft.reason)];
}

/** What is pointed out about a link and never blocks it. */
export type AlignmentWarning =
  | 'starts-before'
  | 'ends-after'
  | 'parent-gone'
  | 'parent-abandoned'
  | 'parent-closed'
  | 'key-result-gone';

type Dates = Pick<Cycle, 'startsOn' | 'endsOn'>;

/** A child's time that does not lie inside its parent's. */
export function dateWarnings(child: Dates, parent: Dates): AlignmentWarning[] {
  return [
    ...(child.startsOn < parent.startsOn ? (['starts-before'] as const) : []),
    ...(child.endsOn > parent.endsOn ? (['ends-after'] as const) : []),
  ];
}

/** The other end of a stored link, as far as it still exists. */
export interface AlignmentEnd {
  readonly objective: Pick<Objective, 'deletedAt' | 'abandonedAt'> | null;
  readonly cycle: (Dates & Pick<Cycle, 'state'>) | null;
  /** Undefined when the link is to the objective as a whole, null when the key result is missing. */
  readonly keyResult?: Pick<KeyResult, 'deletedAt' | 'abandonedAt'> | null | undefined;
}

/** Everything worth a look about a stored link: a parent that is gone, given up or over, and dates outside the parent's. */
export function alignmentWarnings(child: Dates, { objective, cycle, keyResult }: AlignmentEnd): AlignmentWarning[] {
  if (objective === null || objective.deletedAt !== null || cycle === null) {
    return ['parent-gone'];
  }
  if (objective.abandonedAt !== null) {
    return ['parent-abandoned'];
  }
  const isKeyResultGone = keyResult === null || (keyResult !== undefined && !isInForce(keyResult));
  return [
    ...(cycle.state === 'closed' ? (['parent-closed'] as const) : []),
    ...(isKeyResultGone ? (['key-result-gone'] as const) : []),
    ...dateWarnings(child, cycle),
  ];
}

function isInForce({ deletedAt, abandonedAt }: Pick<Objective, 'deletedAt' | 'abandonedAt'>): boolean {
  return deletedAt === null && abandonedAt === null;
}

/**
 * The objectives of teams that are linked to nothing, in the order they come in: listed, never blocked (S45). A company
 * has nobody above, and a person's growth needs no parent (S46).
 */
export function orphans<Child extends Pick<Objective, 'id' | 'teamId'>>(
  objectives: readonly Child[],
  teams: readonly Pick<Team, 'id' | 'kind'>[],
  links: readonly Pick<Alignment, 'childObjectiveId' | 'deletedAt'>[],
): Child[] {
  const teamIds = new Set(teams.filter(({ kind }) => kind === 'team').map(({ id }) => id));
  const alive = links.filter(({ deletedAt }) => deletedAt === null);
  const linked = new Set(alive.map(({ childObjectiveId }) => childObjectiveId));
  return objectives.filter(({ id, teamId }) => teamIds.has(teamId) && !linked.has(id));
}

/** One team's objectives that a link may lead to. */
export interface AlignmentChoice {
  readonly objectiveId: Id;
  readonly title: string;
  readonly teamName: string;
  readonly cycleName: string;
  readonly startsOn: Cycle['startsOn'];
  readonly endsOn: Cycle['endsOn'];
  readonly keyResults: readonly { readonly id: Id; readonly title: string }[];
}

/** What the dialog that links an objective opens with. */
export interface AlignmentChoices {
  readonly draft: AlignmentDraft;
  readonly isLinked: boolean;
  readonly child: { readonly title: string } & Dates;
  /** Nearest team first. */
  readonly choices: readonly AlignmentChoice[];
}
