import type { Id, LocalDate } from './model/base';
import type { Priority } from './model/weekly-plan';
import type { NumberFormat } from './model/number-format';
import type { Team } from './model/team';
import type { FocusShare } from './focus-share';
import type { HealthStatus } from './health-status';
import type { ObjectiveView } from './okr-view';

/** A health metric with its latest reading. */
export interface HealthMetricView {
  readonly id: Id;
  readonly title: string;
  readonly format: NumberFormat;
  readonly current: number | null;
  readonly status: HealthStatus;
}

/** What waits for the user this week; nothing in it blinks or asks. */
export interface DueView {
  readonly checkIns: number;
  readonly plan: boolean;
  readonly wins: boolean;
  readonly inbox: number;
  /** Days since an unclosed cycle ended; null when none has. */
  readonly cycleEndedDaysAgo: number | null;
}

export interface WeekView {
  /** The ISO week number; null when weeks do not start on Monday, which are called by their dates. */
  readonly number: number | null;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
}

/** Everything that one new tab shows. */
export interface NewTabView {
  /** `first-run` before anything was entered; `no-cycle` when no active cycle holds today. */
  readonly state: 'first-run' | 'no-cycle' | 'ready';
  readonly today: LocalDate;
  readonly team: { readonly id: Id; readonly name: string; readonly kind: Team['kind']; readonly isMe: boolean };
  /** The nodes that the switch offers: me, then the nodes above. */
  readonly teams: readonly { readonly id: Id; readonly name: string; readonly kind: Team['kind']; readonly isMe: boolean }[];
  /** Set when the chosen node has no objectives of its own and a node above stands in for it. */
  readonly shownInsteadOf: string | null;
  readonly mission: string | null;
  readonly week: WeekView;
  readonly daysLeft: number | null;
  readonly headline: ObjectiveView | null;
  readonly others: readonly ObjectiveView[];
  readonly priorities: readonly Priority[];
  /** Tasks due and cycles ending in the coming four weeks. */
  readonly comingUp: readonly { readonly id: Id; readonly title: string; readonly on: LocalDate }[];
  readonly healthMetrics: readonly HealthMetricView[];
  readonly focus: FocusShare;
  readonly strongestPull: { readonly distractionNumber: number; readonly count: number } | null;
  readonly due: DueView;
  readonly hasSample: boolean;
}
