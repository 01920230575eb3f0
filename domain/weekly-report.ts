import type { Id, LocalDate } from './model/base';
import type { Entry, Verdict } from './model/entry';
import type { InboxRequest, RequestSource } from './model/request';
import type { WeeklyPlan, Win } from './model/weekly-plan';
import { isWithin, weekDates } from './calendar';
import { startingConfidence, type ConfidenceTrend } from './confidence';
import { focusShareOf, type FocusShare } from './focus-share';
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

/** What the report needs to know of a key result; `isActive` when it is in force in an active cycle. */
export interface ReportedKeyResult {
  readonly id: Id;
  readonly title: string;
  readonly isActive: boolean;
  readonly confidence: number;
  readonly trend: ConfidenceTrend;
  readonly status: Status;
}

interface Titled {
  readonly id: Id;
  readonly title: string;
}

/** The rows behind one week. Records outside the week are passed over, so that a range read too wide does no harm. */
export interface WeeklyReportRows {
  readonly week: WeekView;
  readonly today: LocalDate;
  readonly entries: readonly Entry[];
  /** From the entries or from the daily sums of the week before. */
  readonly lastWeek: FocusShare;
  readonly keyResults: readonly ReportedKeyResult[];
  readonly objectives: readonly Titled[];
  readonly healthMetrics: readonly Titled[];
  readonly requests: readonly InboxRequest[];
  readonly plan: WeeklyPlan | null;
  readonly wins: readonly Win[];
  readonly hasActiveCycle: boolean;
}

/** Entry ids by what the entries point at; entries that point at nothing of the kind are left out. */
function idsBy<Key>(entries: readonly Entry[], keyOf: (entry: Entry) => Key | null): Map<Key, Id[]> {
  const ids = new Map<Key, Id[]>();
  for (const [key, group] of Map.groupBy(entries, keyOf)) {
    if (key !== null) {
      ids.set(
        key,
        group.map(({ id }) => id),
      );
    }
  }
  return ids;
}

function byEntries(one: { readonly entryIds: readonly Id[] }, other: { readonly entryIds: readonly Id[] }): number {
  return other.entryIds.length - one.entryIds.length;
}

function daysOf(weekStartsOn: LocalDate, entries: readonly Entry[]): ReportDay[] {
  return weekDates(weekStartsOn).map((date) => {
    const ofDay = entries.filter((entry) => entry.date === date);
    const count = (verdict: Verdict): number => ofDay.filter((entry) => entry.verdict === verdict).length;
    return {
      date,
      onObjective: count('on-objective'),
      protects: count('protects'),
      distraction: count('distraction'),
    };
  });
}

/** Days of the week that are over or under way and have no entry; days to come are not missing. */
function countEmptyDays(days: readonly ReportDay[], today: LocalDate): number {
  const empty = days.filter((day) => day.onObjective + day.protects + day.distraction === 0);
  return empty.filter(({ date }) => date <= today).length;
}

/** A key result that entries name and that is not there any more: its entries still count. */
function goneKeyResult(id: Id): ReportedKeyResult {
  return { id, title: '', isActive: false, confidence: startingConfidence, trend: 'none', status: 'no-data' };
}

function isStarved({ isActive, trend, confidence }: ReportedKeyResult, entryCount: number): boolean {
  return isActive && entryCount === 0 && (trend === 'down' || confidence < startingConfidence);
}

function keyResultsOf(rows: readonly ReportedKeyResult[], entries: readonly Entry[]): ReportKeyResult[] {
  const entryIds = idsBy(entries, (entry) => entry.keyResultId);
  const known = new Set(rows.map(({ id }) => id));
  const gone = [...entryIds.keys()].filter((id) => !known.has(id)).map(goneKeyResult);
  return [...rows, ...gone]
    .filter(({ id, isActive }) => isActive || entryIds.has(id))
    .map((row) => {
      const { id, title, confidence, trend, status } = row;
      const own = entryIds.get(id) ?? [];
      return { id, title, entryIds: own, confidence, trend, status, isStarved: isStarved(row, own.length) };
    })
    .toSorted((one, other) => Number(other.isStarved) - Number(one.isStarved) || byEntries(one, other));
}

/** What entries point at with its title, most entries first; the title of what is gone is empty. */
function titledGroups(
  titled: readonly Titled[],
  entryIds: ReadonlyMap<Id, readonly Id[]>,
): { id: Id; title: string; entryIds: readonly Id[] }[] {
  const titles = new Map(titled.map(({ id, title }) => [id, title]));
  return [...entryIds].map(([id, ids]) => ({ id, title: titles.get(id) ?? '', entryIds: ids })).toSorted(byEntries);
}

/** Who asked, each once, in the order of the entries. Entries of one's own accord name no source. */
function askersOf(entries: readonly Entry[]): { source: RequestSource; name: string }[] {
  const askers = new Map<string, { source: RequestSource; name: string }>();
  for (const { source, sourceName } of entries) {
    const name = sourceName.trim();
    if (source !== null) {
      askers.set(`${source} ${name.toLowerCase()}`, askers.get(`${source} ${name.toLowerCase()}`) ?? { source, name });
    }
  }
  return [...askers.values()];
}

function distractionsOf(entries: readonly Entry[]): ReportDistraction[] {
  return [...idsBy(entries, (entry) => entry.distractionNumber)]
    .map(([number, entryIds]) => ({
      number,
      entryIds,
      askedBy: askersOf(entries.filter((entry) => entry.distractionNumber === number)),
    }))
    .toSorted((one, other) => byEntries(one, other) || one.number - other.number);
}

/** Requests asked by the end of the week that still wait: they count nowhere, and are shown as undecided. */
function countUndecided(requests: readonly InboxRequest[], weekEndsOn: LocalDate): number {
  return requests.filter(({ state, date }) => state === 'undecided' && date <= weekEndsOn).length;
}

/**
 * The weekly focus report (S58). Key results appear when active or when they have entries this week: starved ones
 * first, then by entries. Distractions go by count, then by number. Every count carries the ids behind it.
 */
export function weeklyReport(rows: WeeklyReportRows): WeeklyReport {
  const { week, plan, wins, hasActiveCycle, lastWeek } = rows;
  const entries = rows.entries.filter(({ date }) => isWithin(date, week.startsOn, week.endsOn));
  const wholes = entries.filter(({ keyResultId }) => keyResultId === null);
  const days = daysOf(week.startsOn, entries);
  const priorities = plan?.priorities ?? [];
  return {
    week,
    focus: focusShareOf(entries),
    lastWeek,
    predictedShare: plan?.predictedShare ?? null,
    days,
    daysWithoutEntry: countEmptyDays(days, rows.today),
    keyResults: keyResultsOf(rows.keyResults, entries),
    wholeObjectives: titledGroups(
      rows.objectives,
      idsBy(wholes, ({ objectiveId }) => objectiveId),
    ),
    healthMetrics: titledGroups(
      rows.healthMetrics,
      idsBy(entries, ({ healthMetricId }) => healthMetricId),
    ),
    distractions: distractionsOf(entries),
    undecided: countUndecided(rows.requests, week.endsOn),
    hasActiveCycle,
    wins: wins.filter(({ weekStartsOn }) => weekStartsOn === week.startsOn).map(({ id, text }) => ({ id, text })),
    plan: { done: priorities.filter(({ doneOn }) => doneOn !== null).length, total: priorities.length },
  };
}

/** The same report on a later day of its week, if nothing is written until then: more days have passed without entry. */
export function reportOn(report: WeeklyReport, today: LocalDate): WeeklyReport {
  return { ...report, daysWithoutEntry: countEmptyDays(report.days, today) };
}
