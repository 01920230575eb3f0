import type { Id } from './model/base';
import type { Goal } from './model/goal';
import type { TeamPlace } from './team-tree';

/** A pillar with what stands under it in the running cycles: the seed's client chain at a glance (S16). */
export interface PillarView {
  readonly id: Id;
  readonly title: string;
  readonly objectives: readonly { readonly id: Id; readonly title: string; readonly teamName: string }[];
  readonly keyResults: number;
  readonly projects: number;
  readonly tasks: number;
}

/** A yearly goal with its pillars. */
export interface GoalView {
  readonly goal: Goal;
  readonly pillars: readonly PillarView[];
}

/** Why the chosen node exists and what it aims at. */
export interface TeamStrategy {
  readonly teamId: Id;
  readonly mission: string;
  /** What it uses on purpose, in the order in which it was allowed. */
  readonly words: readonly string[];
  /** Latest year first. */
  readonly goals: readonly GoalView[];
  /** Pillars that no goal holds. */
  readonly loosePillars: readonly PillarView[];
}

/** What the room of teams shows: the whole tree, and one node of it in full. */
export interface TeamsScreenView {
  readonly meId: Id;
  readonly teams: readonly TeamPlace[];
  readonly chosenId: Id;
  readonly strategy: TeamStrategy;
  readonly year: number;
}
