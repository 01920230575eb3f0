import type { Id, LocalDate } from './model/base';
import type { RequestSource } from './model/request';
import type { ConfidenceTrend } from './confidence';
import type { FocusShare } from './focus-share';
import type { Status } from './objective-status';
import type { WeekView } from './new-tab-view';

/** One day of the week's bars. */
export interface ReportDay {
  readonly date: LocalDate;
  readonly onObjective: number;
  readonly protects: number;
  readonly distraction: number;
}

/** A key result's attention beside its confidence; starved ones come first. */
export interface ReportKeyResult {
  readonly id: Id;
  readonly title: string;
  readonly entryIds: readonly Id[];
  readonly confidence: number;
  readonly trend: ConfidenceTrend;
  readonly status: Status;
  /** Active, no entry this week, and its confidence falling or below 5. */
  readonly isStarved: boolean;
}

/** A distraction of the week with who asked, by name or, without one, by source. */
export interface ReportDistraction {
  readonly number: number;
  readonly entryIds: readonly Id[];
  readonly askedBy: readonly { readonly source: RequestSource; readonly name: string }[];
}

/** The weekly focus report. Every figure carries the ids of the entries behind it. */
export interface WeeklyReport {
  readonly week: WeekView;
  readonly focus: FocusShare;
  readonly lastWeek: FocusShare;
  /** 0 to 1, from Monday's plan. */
  readonly predictedShare: number | null;
  readonly days: readonly ReportDay[];
  readonly daysWithoutEntry: number;
  readonly keyResults: readonly ReportKeyResult[];
  /** Entries for an objective as a whole. */
  readonly wholeObjectives: readonly { readonly id: Id; readonly title: string; readonly entryIds: readonly Id[] }[];
  readonly healthMetrics: readonly { readonly id: Id; readonly title: string; readonly entryIds: readonly Id[] }[];
  readonly distractions: readonly ReportDistraction[];
  readonly undecided: number;
  readonly hasActiveCycle: boolean;
  readonly wins: readonly { readonly id: Id; readonly text: string }[];
  readonly plan: { readonly done: number; readonly total: number };
}
