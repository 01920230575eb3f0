import { addDays, weekViewOf } from '@/domain/calendar';
import { focusShareOfSums } from '@/domain/focus-share';
import type { FocusShare } from '@/domain/focus-share';
import type { Id, LocalDate } from '@/domain/model/base';
import type { Entry } from '@/domain/model/entry';
import type { InboxRequest } from '@/domain/model/request';
import type { WeeklyPlan } from '@/domain/model/weekly-plan';
import type { ObjectiveView } from '@/domain/okr-view';
import { startingConfidence } from '@/domain/confidence';
import { weeklyReport } from '@/domain/weekly-report';
import type { ReportedKeyResult, WeeklyReport } from '@/domain/weekly-report';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { readDailySums } from './daily-sums';
import { readObjectivesOfWeek } from './objectives-of-week';
import { readWeekEntries } from './week-entries';

/** A week's report with the entries behind its figures. */
export interface Week {
  readonly report: WeeklyReport;
  readonly entries: readonly Entry[];
  /** What ran in the week, as it stood at its end or stands today. */
  readonly running: readonly ObjectiveView[];
  /** Those that still wait, and those that were decided in the week. */
  readonly requests: readonly InboxRequest[];
  readonly plan: WeeklyPlan | null;
}

/** The share of a week from its daily sums: seven small records. */
async function readFocus(store: Store, weekStartsOn: LocalDate): Promise<FocusShare> {
  return focusShareOfSums(await readDailySums(store, weekStartsOn, addDays(weekStartsOn, 6)));
}

/** My running key results as they stood at the end of the week, or today. */
function reportedOf(running: readonly ObjectiveView[]): ReportedKeyResult[] {
  return running
    .flatMap(({ keyResults }) => keyResults)
    .map(({ id, title, confidence, trend, status }) => ({ id, title, confidence, trend, status, isActive: true }));
}

function idsOf(entries: readonly Entry[], field: 'keyResultId' | 'objectiveId' | 'healthMetricId'): Id[] {
  return [...new Set(entries.map((entry) => entry[field]))].filter((id) => id !== null);
}

async function readTitles(
  store: Store,
  table: 'keyResults' | 'objectives' | 'healthMetrics',
  ids: readonly Id[],
): Promise<{ id: Id; title: string }[]> {
  const records = await store.database.of(table).bulkGet([...ids]);
  return records.filter((record) => record !== undefined).map(({ id, title }) => ({ id, title }));
}

/** Key results that got entries without being mine: my team's, or those of an earlier cycle. */
async function readOthers(store: Store, running: readonly ReportedKeyResult[], entries: readonly Entry[]) {
  const known = new Set(running.map(({ id }) => id));
  const ids = idsOf(entries, 'keyResultId').filter((id) => !known.has(id));
  const titled = await readTitles(store, 'keyResults', ids);
  return titled.map(({ id, title }): ReportedKeyResult => ({
    id,
    title,
    isActive: false,
    confidence: startingConfidence,
    trend: 'none',
    status: 'no-data',
  }));
}

async function readRequests(store: Store, from: LocalDate, to: LocalDate): Promise<InboxRequest[]> {
  const requests = store.database.of('requests');
  const undecided = await requests.where('[state+at]').between(['undecided', ''], ['undecided', '\uffff']).toArray();
  const decided = await requests.where('decidedOn').between(from, to, true, true).toArray();
  return [...undecided, ...decided];
}

/** The weekly focus report: reads one week of entries, the daily sums of the week before, and what runs. */
export async function readWeek(store: Store, weekStartsOn: LocalDate): Promise<Week> {
  const { firstDayOfWeek } = await readSettings(store);
  const { today } = store.now();
  const week = weekViewOf(weekStartsOn, firstDayOfWeek);
  const entries = await readWeekEntries(store, weekStartsOn);
  const running = await readObjectivesOfWeek(store, week);
  const reported = reportedOf(running);
  const requests = await readRequests(store, week.startsOn, week.endsOn);
  const plan = (await store.database.of('weeklyPlans').get(weekStartsOn)) ?? null;
  const report = weeklyReport({
    week,
    today,
    entries,
    lastWeek: await readFocus(store, addDays(weekStartsOn, -7)),
    keyResults: [...reported, ...(await readOthers(store, reported, entries))],
    objectives: await readTitles(store, 'objectives', idsOf(entries, 'objectiveId')),
    healthMetrics: await readTitles(store, 'healthMetrics', idsOf(entries, 'healthMetricId')),
    requests,
    plan,
    wins: await store.database.of('wins').where('weekStartsOn').equals(weekStartsOn).toArray(),
    hasActiveCycle: reported.length > 0,
  });
  return { report, entries, running, requests, plan };
}
