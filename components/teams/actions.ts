import type { WayBack } from '@/components/app/use-toasts';
import type { CascadeView } from '@/domain/cascade';
import type { GoalForm } from '@/domain/goal-form';
import type { Id } from '@/domain/model/base';
import type { Result } from '@/domain/result';
import type { TeamDraft } from '@/domain/team-tree';

export type { CascadeView } from '@/domain/cascade';
export type { GoalForm } from '@/domain/goal-form';
export type { GoalView, PillarView, TeamsScreenView } from '@/domain/teams-screen-view';
export type { TeamDraft, TeamPlace } from '@/domain/team-tree';

/** The two halves of the room, each with its address. */
export type TeamsPlace = 'teams' | 'cascade';

/** A pillar as its form holds it. */
export interface PillarForm {
  readonly id: Id | null;
  readonly teamId: Id;
  readonly goalId: Id | null;
  readonly title: string;
}

export interface TeamsActions extends WayBack {
  /** Looks at another node of the tree; nothing is written. */
  choose(teamId: Id): void;
  /** Leaves the room for the objectives of a team. */
  openObjectives(teamId: Id): void;
  /** Problems name `name` and `parentId`. */
  saveTeam(draft: TeamDraft): Promise<Result<Id>>;
  moveTeam(teamId: Id, parentId: Id | null): Promise<Result<void>>;
  /** What still hangs on the node comes back as problems named `holds.<kind>` with a count. */
  deleteTeam(teamId: Id): Promise<Result<void>>;
  saveMission(teamId: Id, mission: string): Promise<Result<void>>;
  /** Problems name `word`. */
  allowWord(teamId: Id, word: string): Promise<Result<void>>;
  disallowWord(teamId: Id, word: string): Promise<Result<void>>;
  /** Problems name `title`, `year`, `target`, `currency`, `unit`. */
  saveGoal(form: GoalForm): Promise<Result<Id>>;
  deleteGoal(goalId: Id): Promise<Result<void>>;
  /** Problems name `title`. */
  savePillar(form: PillarForm): Promise<Result<Id>>;
  deletePillar(pillarId: Id): Promise<Result<void>>;
}

export interface CascadeActions {
  fold(objectiveId: Id, isFolded: boolean): void;
  showMore(): void;
  /** Prints the whole cascade, unfolded. */
  print(): void;
  openObjectives(teamId: Id): void;
}

/** What the cascade shows; null until it was read for the first time. */
export type ShownCascade = CascadeView | null;
