import type { Hits } from './cycle-end';
import type { Id, LocalDate } from './model/base';
import type { Cycle } from './model/cycle';
import type { KeyResultView, ObjectiveView } from './okr-view';

/** A grade that was given, as it stays on a closed cycle. */
interface GivenGrade {
  readonly value: number;
  readonly isManual: boolean;
  readonly reason: string;
}

/** One key result at the end: its result against baseline, target and what one would have settled for. */
export interface EndedKeyResult {
  readonly keyResult: KeyResultView;
  readonly settledFor: number | null;
  /** Whether the result is at least that; null where nobody said. */
  readonly isSettled: boolean | null;
  /** What its number suggests; null while it is unmeasured. */
  readonly suggestion: number | null;
  /** Its last value is from before the final ten days: the grade waits for a person. */
  readonly isLastValueOld: boolean;
  readonly grade: GivenGrade | null;
}

export interface EndedObjective {
  readonly objective: ObjectiveView;
  readonly hits: Hits;
  readonly keyResults: readonly EndedKeyResult[];
  /** The mean of the grades that were given; null without any. */
  readonly grade: number | null;
  readonly lessons: readonly string[];
}

/** The end of a cycle: to be closed, or, once it is, to be read. */
export interface CycleEndView {
  readonly cycle: Cycle;
  readonly teamName: string;
  readonly today: LocalDate;
  /** The user's own date; null while it is not closed. */
  readonly closedOn: LocalDate | null;
  /** It runs and has begun. */
  readonly canClose: boolean;
  readonly objectives: readonly EndedObjective[];
  /** What was learned about the cycle as a whole. */
  readonly lessons: readonly string[];
}

/** A key result of the last closed cycle that was not reached. */
export interface UnfinishedKeyResult {
  readonly keyResult: KeyResultView;
  readonly objectiveTitle: string;
  /** The draft already has one of this name. */
  readonly isCarried: boolean;
}

/** What the last cycle and the parking lot hand to a draft. */
export interface BeforeDraftingView {
  readonly closedCycle: Pick<Cycle, 'id' | 'name'> | null;
  readonly lessons: readonly { readonly id: Id; readonly text: string; readonly objectiveTitle: string | null }[];
  readonly unfinished: readonly UnfinishedKeyResult[];
  readonly parked: readonly {
    readonly id: Id;
    readonly text: string;
    readonly url: string | null;
    readonly on: LocalDate;
  }[];
  /** Open projects of the team, which a parked item can become a task of (S11). */
  readonly projects: readonly { readonly id: Id; readonly title: string }[];
  /** More is parked than is shown. */
  readonly hasMoreParked: boolean;
}
