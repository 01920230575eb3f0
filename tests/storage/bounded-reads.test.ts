import { describe, expect, it } from 'vitest';
import { addDays } from '@/domain/calendar';
import { dailySumOf } from '@/domain/daily-sum';
import { wholeLog } from '@/domain/log-filter';
import type { VerdictTarget } from '@/domain/model/entry';
import { readBadge } from '@/storage/queries/badge';
import { readCheckInScreen } from '@/storage/queries/check-in-screen';
import { readDayFacts } from '@/storage/queries/day-facts';
import { readEntryOfPage } from '@/storage/queries/entry-of-page';
import { readLastTarget } from '@/storage/queries/last-target';
import { readFullReport } from '@/storage/queries/full-report';
import { readLog } from '@/storage/queries/log';
import { readMeeting } from '@/storage/queries/meeting';
import { readNewTab } from '@/storage/queries/new-tab';
import { readRecentDistractions } from '@/storage/queries/recent-distractions';
import { entriesForProposals, readRuleOffer, readRulesRoom } from '@/storage/queries/rules-room';
import { readStatusMail } from '@/storage/queries/status-mail';
import { readStoredCounts } from '@/storage/queries/stored-counts';
import { entriesToLearn, readEntriesToLearn, readSuggestionWatch } from '@/storage/queries/suggestion';
import { readTargets } from '@/storage/queries/targets';
import { readTriage } from '@/storage/queries/triage';
import { readWeek } from '@/storage/queries/week';
import { readWeekRoom } from '@/storage/queries/week-room';
import type { Store } from '@/storage/store';
import {
  aCheckIn,
  aHealthMetric,
  aKeyResult,
  anEntry,
  anId,
  anObjective,
  aReading,
  aRequest,
  aTask,
  aWin,
  pointingAt,
} from '@/tests/fixtures/build';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { countRows } from '@/tests/fixtures/row-counter';
import { aStore } from '@/tests/fixtures/store';

/*
 * "The log is indexed so that a week's report reads a week, not the history." Two stores hold the same two weeks, one
 * with ten times the history behind them; whoever reads may be handed as many rows of the one as of the other.
 */

const today = '2026-11-18';
const monday = '2026-11-16';
const small = 1000;
const large = 10_000;

const targets: readonly VerdictTarget[] = [
  { verdict: 'on-objective', objectiveId: anId(20), keyResultId: anId(30) },
  { verdict: 'protects', healthMetricId: anId(60) },
  { verdict: 'distraction', distractionNumber: 14 },
  { verdict: 'distraction', distractionNumber: 31 },
];

function entryOn(number: number, date: string) {
  const target = targets[number % targets.length];
  return anEntry({ id: anId(number), date, ...(target === undefined ? {} : pointingAt(target)) });
}

/** What both stores hold: my OKRs, a metric and forty entries in the last ten days. */
async function putPresent(store: Store): Promise<void> {
  const meId = await putMyOkrs(store, { cycle: { kind: 'year', startsOn: '2026-01-01' } });
  await store.database.of('keyResults').put(aKeyResult({ id: anId(31), ownerId: meId, order: 1 }));
  await store.database.of('healthMetrics').put(aHealthMetric({ teamId: meId }));
  const recent = Array.from({ length: 40 }, (_, index) => entryOn(900_000 + index, addDays(today, -(index % 10))));
  await store.database.of('entries').bulkPut(recent);
  await store.database.of('requests').put(aRequest({ id: anId(999_999) }));
}

/** Years of work behind this week, of every table that grows with them. */
async function putHistory(store: Store, size: number): Promise<void> {
  const numbers = Array.from({ length: size }, (_, index) => index);
  const longAgo = (number: number): string => addDays('2026-11-01', -(number % 1500));
  const thisYear = (number: number): string => addDays('2026-11-01', -(number % 280));
  const { database } = store;
  await database.of('entries').bulkPut(numbers.map((number) => entryOn(100_000 + number, longAgo(number))));
  await database.of('dailySums').bulkPut(numbers.map((number) => dailySumOf(addDays(today, -number), [anEntry()])));
  await database
    .of('checkIns')
    .bulkPut(
      numbers.map((number) =>
        aCheckIn({ id: anId(200_000 + number), keyResultId: anId(30 + (number % 2)), date: thisYear(number) }),
      ),
    );
  await database.of('requests').bulkPut(
    numbers.slice(0, size / 10).map((number) => {
      const date = longAgo(number);
      return aRequest({
        id: anId(300_000 + number),
        date,
        at: `${date}T10:00:00.000Z`,
        state: 'decline',
        decidedOn: date,
      });
    }),
  );
  await database
    .of('readings')
    .bulkPut(
      numbers.slice(0, size / 10).map((number) => aReading({ id: anId(400_000 + number), date: thisYear(number) })),
    );
  await database
    .of('tasks')
    .bulkPut(
      numbers
        .slice(0, size / 10)
        .map((number) => aTask({ id: anId(500_000 + number), dueOn: longAgo(number), doneOn: longAgo(number) })),
    );
  await database
    .of('wins')
    .bulkPut(
      numbers.slice(0, size / 10).map((number) => aWin({ id: anId(600_000 + number), weekStartsOn: longAgo(number) })),
    );
  await database
    .of('objectives')
    .bulkPut(
      numbers.slice(0, size / 10).map((number) => anObjective({ id: anId(700_000 + number), cycleId: anId(11) })),
    );
}

const reads: readonly (readonly [string, (store: Store) => Promise<unknown>])[] = [
  ['the week’s report', (store) => readWeek(store, monday)],
  ['the report of the week before', (store) => readWeek(store, addDays(monday, -7))],
  ['the full report', (store) => readFullReport(store, monday)],
  ['the status mail', (store) => readStatusMail(store, monday)],
  ['the new tab', readNewTab],
  ['the side panel', readTriage],
  ['the badge', readBadge],
  ['the check-in screen', readCheckInScreen],
  ['the last target', (store) => readLastTarget(store, 'distraction')],
  ['the address bar and the menus', readTargets],
  ['the distractions that a key goes through', readRecentDistractions],
  ['the entry of the page in front', (store) => readEntryOfPage(store, 'https://forum.example/thread')],
  ['the suggestion, after each verdict', readSuggestionWatch],
  ['the offer of a rule', (store) => readRuleOffer(store, 'forum.example')],
  ['the kept first frame', async (store) => readDayFacts(store, await readNewTab(store))],
  ['the week room', readWeekRoom],
  ['the meeting', readMeeting],
  ['the log', (store) => readLog(store, { filter: wholeLog, after: null, found: [] })],
];

/** What learns from the past is handed so much of it and no more, however long it is. */
const learning: readonly (readonly [string, number, (store: Store) => Promise<unknown>])[] = [
  ['the rules', entriesForProposals, readRulesRoom],
  ['the suggestion, when a page opens', entriesToLearn, readEntriesToLearn],
];

async function rowsReadOf(size: number): Promise<Map<string, Record<string, number>>> {
  const store = await aStore(today);
  await putPresent(store);
  await putHistory(store, size);
  const counter = await countRows(store.database);
  const rows = new Map<string, Record<string, number>>();
  for (const [name, read] of reads) {
    rows.set(name, await counter.rowsReadBy(() => read(store)));
  }
  return rows;
}

describe('with ten times the history', { timeout: 120_000 }, () => {
  // Deleted OKRs and tasks can be told from living ones only by looking; there are some thousands of them at most.
  it('the data screen is handed no row of the log, whatever it counts', async () => {
    const store = await aStore(today);
    await putPresent(store);
    await putHistory(store, large);
    const counter = await countRows(store.database);
    const rows = await counter.rowsReadBy(() => readStoredCounts(store));
    expect(
      Object.keys(rows)
        .filter((table) => (rows[table] ?? 0) > 0)
        .toSorted(),
    ).toEqual(['keyResults', 'objectives', 'tasks']);
  });

  it('every screen is handed the same number of rows', async () => {
    const few = await rowsReadOf(small);
    const many = await rowsReadOf(large);
    expect(Object.fromEntries(many)).toEqual(Object.fromEntries(few));
    expect(few.get('the week’s report')?.['entries']).toBe(12);
    expect(few.get('the full report')?.['dailySums']).toBeGreaterThan(12 * 7);
    for (const [, rows] of many) {
      const { dailySums = 0, ...others } = rows;
      expect(Object.values(others).reduce((sum, one) => sum + one, 0)).toBeLessThan(150);
      // One small record a day: at most those of twelve weeks and of the running cycle, which is a year here.
      expect(dailySums).toBeLessThan(12 * 7 + 365);
    }
  });

  it('what learns from the log is handed its latest entries alone', async () => {
    const store = await aStore(today);
    await putPresent(store);
    await putHistory(store, large);
    const counter = await countRows(store.database);
    for (const [name, most, read] of learning) {
      expect([name, await counter.rowsReadBy(() => read(store))]).toMatchObject([name, { entries: most }]);
    }
  });

  it('the counter itself would see a read of everything', async () => {
    const store = await aStore(today);
    await putPresent(store);
    const counter = await countRows(store.database);
    const entries = store.database.of('entries');
    expect(await counter.rowsReadBy(() => entries.toArray())).toEqual({ entries: 40 });
    expect(await counter.rowsReadBy(() => entries.filter(({ note }) => note === '').toArray())).toEqual({
      entries: 40,
    });
    expect(await counter.rowsReadBy(() => entries.orderBy('at').reverse().toArray())).toEqual({ entries: 40 });
    expect(await counter.rowsReadBy(() => entries.orderBy('at').limit(3).toArray())).toEqual({ entries: 3 });
    expect(await counter.rowsReadBy(() => entries.bulkGet([anId(900_000), anId(900_001)]))).toEqual({ entries: 2 });
    expect(await counter.rowsReadBy(() => entries.get(anId(900_000)))).toEqual({ entries: 1 });
  });
});
