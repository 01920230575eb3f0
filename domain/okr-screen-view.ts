import type { AbandonedView, OkrTrail } from './amendment-view';
import type { CycleWarning } from './cycle-warnings';
import type { BeforeDraftingView } from './cycle-end-view';
import type { DraftedOkr, TeamWords } from './draft-review';
import type { Id, LocalDate } from './model/base';
import type { Cycle } from './model/cycle';
import type { Team } from './model/team';
import type { ObjectiveView } from './okr-view';
import type { Problem } from './result';

/** A cycle with one team's objectives and what still keeps it from starting. */
export interface CycleView {
  readonly cycle: Cycle;
  /** The team that owns the cycle: the shown one or one above it. */
  readonly teamName: string;
  readonly objectives: readonly ObjectiveView[];
  readonly startProblems: readonly Problem[];
  /** What is pointed out about the objectives as a set; nothing of it blocks. */
  readonly warnings: readonly CycleWarning[];
  /** Of a draft: the OKRs with what their authors answered. */
  readonly drafted: readonly DraftedOkr[];
  /** Of each objective that has any: amendments and notes. */
  readonly trails: readonly OkrTrail[];
  /** Objectives and key results that were given up. */
  readonly abandoned: readonly AbandonedView[];
  /** For a draft: what the last cycle and the parking lot hand over. */
  readonly beforeDrafting: BeforeDraftingView | null;
}

export interface NamedTeam {
  readonly id: Id;
  readonly name: string;
  readonly kind: Team['kind'];
  readonly isMe: boolean;
}

/** What the OKR screen shows: one team's cycles, newest first, and everyone who can own something. */
export interface OkrScreenView {
  readonly team: NamedTeam;
  readonly teams: readonly NamedTeam[];
  readonly people: readonly { readonly id: Id; readonly name: string }[];
  readonly mission: string;
  /** The pillars of this team and of those above it, which its objectives can name. */
  readonly pillars: readonly { readonly id: Id; readonly title: string }[];
  /** What the writing check knows of the team. */
  readonly words: TeamWords;
  /** Drafted and running ones, and of the closed ones as many as were asked for. */
  readonly cycles: readonly CycleView[];
  /** Every closed cycle of this team, newest first, whether its objectives were read or not. */
  readonly closedCycles: readonly Cycle[];
  readonly today: LocalDate;
}
