// The full report of a week: the weekly report and, behind each of its figures, the ids of what it counts.

import type { Id, LocalDate } from './model/base';
import type { Entry, Verdict } from './model/entry';
import type { InboxRequest } from './model/request';
import type { Priority } from './model/weekly-plan';
import { isWithin, weekDates } from './calendar';
import type { FocusShare } from './focus-share';
import { sourceLedger, type SourceLedgerRow } from './source-ledger';
import type { Status } from './objective-status';
import type { ConfidenceTrend } from './confidence';
import type { WeeklyReport } from './weekly-report';
import type { WeeklyTrend } from './weekly-trend';

/** The entries of each verdict. */
export type VerdictIds = Readonly<Record<Verdict, readonly Id[]>>;

/** Distractions of one category. */
export interface ReportCategory {
  /** A built-in category, one that the user wrote, or empty for none. */
  readonly category: string;
  readonly entryIds: readonly Id[];
}

/** The cycle that the week lies in, from its first day to the end of the week. */
export interface CycleReport {
  readonly id: Id;
  readonly name: string;
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  /** The last date that is counted. */
  readonly until: LocalDate;
  readonly focus: FocusShare;
  readonly trend: WeeklyTrend;
  readonly keyResults: readonly {
    readonly id: Id;
    readonly title: string;
    readonly entryCount: number;
    readonly confidence: number;
    readonly trend: ConfidenceTrend;
    readonly status: Status;
  }[];
}

export interface FullReport {
  readonly weekly: WeeklyReport;
  readonly verdicts: VerdictIds;
  readonly days: readonly { readonly date: LocalDate; readonly ids: VerdictIds }[];
  /** The 24 hours of the clock on the wall where each entry was recorded. */
  readonly hours: readonly { readonly hour: number; readonly ids: VerdictIds }[];
  /** The entries that carry minutes: the second figure is over these alone. */
  readonly timed: VerdictIds;
  /** Most entries first. */
  readonly categories: readonly ReportCategory[];
  /** Dates of the week up to today without any entry. */
  readonly emptyDays: readonly LocalDate[];
  readonly plan: { readonly done: readonly Priority[]; readonly open: readonly Priority[] };
  /** Who asked in this week, with the requests behind each figure. */
  readonly ledger: readonly SourceLedgerRow[];
  /** Requests asked by the end of the week that still wait. */
  readonly undecided: readonly Id[];
  /** Twelve weeks up to this one. */
  readonly trend: WeeklyTrend;
  readonly cycle: CycleReport | null;
}

/** The rows behind the full report. Records outside the week are passed over. */
export interface FullReportRows {
  readonly weekly: WeeklyReport;
  readonly today: LocalDate;
  readonly entries: readonly Entry[];
  /** Those of the week and those that still wait, in any order, each once or twice. */
  readonly requests: readonly InboxRequest[];
  readonly priorities: readonly Priority[];
  readonly categoryOf: (distractionNumber: number) => string;
  readonly trend: WeeklyTrend;
  readonly cycle: CycleReport | null;
}

function idsByVerdict(entries: readonly Entry[]): VerdictIds {
  const idsOf = (verdict: Verdict): Id[] => entries.filter((entry) => entry.verdict === verdict).map(({ id }) => id);
  return { 'on-objective': idsOf('on-objective'), protects: idsOf('protects'), distraction: idsOf('distraction') };
}

/** The verdicts in the order in which every list and bar shows them. */
export const verdictOrder: readonly Verdict[] = ['on-objective', 'protects', 'distraction'];

/** How many entries there are of all verdicts. */
export function countOf(ids: VerdictIds): number {
  return verdictOrder.reduce((sum, verdict) => sum + ids[verdict].length, 0);
}

function categoriesOf(entries: readonly Entry[], categoryOf: (number: number) => string): ReportCategory[] {
  const pulls = entries.flatMap(({ id, distractionNumber }) =>
    distractionNumber === null ? [] : [{ id, category: categoryOf(distractionNumber) }],
  );
  return [...Map.groupBy(pulls, ({ category }) => category)]
    .map(([category, group]) => ({ category, entryIds: group.map(({ id }) => id) }))
    .toSorted((one, other) => other.entryIds.length - one.entryIds.length || (one.category < other.category ? -1 : 1));
}

function unique(requests: readonly InboxRequest[]): InboxRequest[] {
  return [...new Map(requests.map((request) => [request.id, request])).values()];
}

/** The full report of one week (S58). Nothing is guessed: hours and dates are those that the entries keep. */
export function fullReport(rows: FullReportRows): FullReport {
  const { weekly, today, priorities, trend, cycle } = rows;
  const { startsOn, endsOn } = weekly.week;
  const entries = rows.entries.filter(({ date }) => isWithin(date, startsOn, endsOn));
  const requests = unique(rows.requests);
  const days = weekDates(startsOn).map((date) => ({
    date,
    ids: idsByVerdict(entries.filter((entry) => entry.date === date)),
  }));
  return {
    weekly,
    verdicts: idsByVerdict(entries),
    days,
    hours: Array.from({ length: 24 }, (_, hour) => ({
      hour,
      ids: idsByVerdict(entries.filter((entry) => entry.hour === hour)),
    })),
    timed: idsByVerdict(entries.filter(({ minutes }) => minutes !== null)),
    categories: categoriesOf(entries, rows.categoryOf),
    emptyDays: days.filter(({ date, ids }) => date <= today && countOf(ids) === 0).map(({ date }) => date),
    plan: {
      done: priorities.filter(({ doneOn }) => doneOn !== null),
      open: priorities.filter(({ doneOn }) => doneOn === null),
    },
    ledger: sourceLedger(requests.filter(({ date }) => isWithin(date, startsOn, endsOn))),
    undecided: requests.filter(({ state, date }) => state === 'undecided' && date <= endsOn).map(({ id }) => id),
    trend,
    cycle,
  };
}
