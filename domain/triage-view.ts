import type { Id } from './model/base';
import type { Entry, Verdict } from './model/entry';
import type { InboxRequest } from './model/request';
import type { StepLabel } from './model/undo-record';

/** One key result that a page can be tagged for, with the digit that does it. */
export interface TargetKeyResult {
  readonly id: Id;
  readonly title: string;
  /** '1' to '9', fixed for the whole cycle; null from the tenth on. */
  readonly key: string | null;
}

export interface TargetObjective {
  readonly id: Id;
  readonly title: string;
  readonly teamName: string;
  readonly isDraft: boolean;
  readonly keyResults: readonly TargetKeyResult[];
}

/** A distraction as lists show it: renamed, hidden and added ones already applied. */
export interface DistractionChoice {
  readonly number: number;
  readonly name: string;
  readonly categoryName: string;
  readonly hosts: readonly string[];
}

export interface EntryView {
  readonly entry: Entry;
  /** The name of what the verdict points at; empty when that is gone. */
  readonly targetName: string;
}

/** What the side panel and the popup's tag control show, apart from the page itself. */
export interface TriageView {
  readonly objectives: readonly TargetObjective[];
  readonly healthMetrics: readonly { readonly id: Id; readonly title: string }[];
  /** Numbers of the distractions used last, newest first, at most four. */
  readonly recentDistractions: readonly number[];
  readonly inbox: readonly InboxRequest[];
  readonly inboxCount: number;
  readonly todayEntries: readonly EntryView[];
  readonly todayCounts: Readonly<Record<Verdict, number>>;
  readonly undo: { readonly label: StepLabel; readonly detail: string } | null;
  readonly redo: { readonly label: StepLabel; readonly detail: string } | null;
  readonly hasLetterKeys: boolean;
}
