import { addDays } from '@/domain/calendar';
import { distractionCategories } from '@/domain/distraction-category';
import { focusShareOfSums } from '@/domain/focus-share';
import { fullReport } from '@/domain/full-report';
import type { CycleReport, FullReport } from '@/domain/full-report';
import type { Away } from '@/domain/model/away';
import type { Id, LocalDate } from '@/domain/model/base';
import type { Entry } from '@/domain/model/entry';
import type { InboxRequest } from '@/domain/model/request';
import type { ObjectiveView } from '@/domain/okr-view';
import { trendWeeks, weeklyTrend } from '@/domain/weekly-trend';
import type { TrendSpan } from '@/domain/weekly-trend';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { readDailySums } from './daily-sums';
import { readDistractionOverrides } from './distraction-overrides';
import { readWeek } from './week';

/** A week's full report with the entries and requests behind its figures. */
export interface FullWeek {
  readonly report: FullReport;
  readonly entries: readonly Entry[];
  readonly requests: readonly InboxRequest[];
}

/** What of being away lies on or after a date. */
function readAway(store: Store, from: LocalDate): Promise<Away[]> {
  return store.database.of('away').where('endsOn').aboveOrEqual(from).toArray();
}

/** Entries of a key result between two dates are counted by the index: not one of them is read. */
function countEntries(store: Store, keyResultId: Id, from: LocalDate, to: LocalDate): Promise<number> {
  const dates = store.database.of('entries').where('[keyResultId+date]');
  return dates.between([keyResultId, from], [keyResultId, to], true, true).count();
}

async function readCycleReport(
  store: Store,
  running: readonly ObjectiveView[],
  weeks: Pick<TrendSpan, 'to' | 'firstDayOfWeek'>,
): Promise<CycleReport | null> {
  const [first] = running;
  if (first === undefined) {
    return null;
  }
  const { id, name, startsOn, endsOn } = first.cycle;
  const until = weeks.to < endsOn ? weeks.to : endsOn;
  const sums = await readDailySums(store, startsOn, until);
  const keyResults = running.flatMap((objective) => objective.keyResults);
  return {
    ...{ id, name, startsOn, endsOn, until },
    focus: focusShareOfSums(sums),
    trend: weeklyTrend(sums, { ...weeks, from: startsOn, to: until, away: await readAway(store, startsOn) }),
    keyResults: await Promise.all(
      keyResults.map(async (keyResult) => ({
        id: keyResult.id,
        title: keyResult.title,
        entryCount: await countEntries(store, keyResult.id, startsOn, until),
        confidence: keyResult.confidence,
        trend: keyResult.trend,
        status: keyResult.status,
      })),
    ),
  };
}

function readAskedIn(store: Store, from: LocalDate, to: LocalDate): Promise<InboxRequest[]> {
  return store.database.of('requests').where('date').between(from, to, true, true).toArray();
}

/**
 * The full report of the week that starts on a date: reads that week's entries and requests, the daily sums of twelve
 * weeks and of the running cycle, and counts by index; never the history.
 */
export async function readFullReport(store: Store, weekStartsOn: LocalDate): Promise<FullWeek> {
  const { firstDayOfWeek } = await readSettings(store);
  const { today } = store.now();
  const { report: weekly, entries, running, requests: waiting, plan } = await readWeek(store, weekStartsOn);
  const { startsOn, endsOn } = weekly.week;
  const from = addDays(startsOn, -7 * (trendWeeks - 1));
  const until = endsOn < today ? endsOn : today;
  const requests = [...(await readAskedIn(store, startsOn, endsOn)), ...waiting];
  const report = fullReport({
    ...{ weekly, today, entries, requests },
    priorities: plan?.priorities ?? [],
    categoryOf: distractionCategories(await readDistractionOverrides(store)),
    trend: weeklyTrend(await readDailySums(store, from, endsOn), {
      ...{ from, to: endsOn, firstDayOfWeek },
      away: await readAway(store, from),
    }),
    cycle: await readCycleReport(store, running, { to: until, firstDayOfWeek }),
  });
  return { report, entries, requests };
}

const entriesShown = 200;

/** The latest entries of a key result between two dates, newest first: as many as a list on a page can hold. */
export async function readEntriesFor(store: Store, keyResultId: Id, from: LocalDate, to: LocalDate): Promise<Entry[]> {
  const dates = store.database.of('entries').where('[keyResultId+date]');
  return dates.between([keyResultId, from], [keyResultId, to], true, true).reverse().limit(entriesShown).toArray();
}
