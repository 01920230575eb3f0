import { beforeAll, describe, expect, it } from 'vitest';
import type { FocusShare } from '@/domain/focus-share';
import type { FullReport } from '@/domain/full-report';
import { localDateOf, localHourOf } from '@/domain/calendar';
import type { Entry } from '@/domain/model/entry';
import type { InboxRequest } from '@/domain/model/request';
import type { Weekday } from '@/domain/model/settings';
import { reportLines } from '@/domain/report-export';
import { succeed } from '@/domain/result';
import { readFullReport } from '@/storage/queries/full-report';
import { write } from '@/storage/write';
import { aHealthMetric, aKeyResult, anId } from '@/tests/fixtures/build';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';
import { aYearOfWeeks, firstDate, keyResultIds, lastDate } from '@/tests/fixtures/year-of-weeks';

/*
 * Every number of the report against a plain recount. The recount shares nothing with the product: it walks over all
 * records of the year for every figure, and has its own dates, weeks and categories.
 */

const year = aYearOfWeeks();
const day = 86_400_000;

const plus = (date: string, days: number): string => new Date(Date.parse(date) + days * day).toISOString().slice(0, 10);

const datesOf = (startsOn: string): string[] => [0, 1, 2, 3, 4, 5, 6].map((days) => plus(startsOn, days));

/** The ISO week by its definition: how many Thursdays the year of this week's Thursday has had, this one included. */
function isoWeek(monday: string): number {
  const thursday = plus(monday, 3);
  let thursdays = 0;
  for (let date = `${thursday.slice(0, 4)}-01-01`; date <= thursday; date = plus(date, 1)) {
    thursdays += new Date(date).getUTCDay() === 4 ? 1 : 0;
  }
  return thursdays;
}

/** The last number of each category, as the catalogue is printed. */
const categories = [
  ...([
    ['requests', 13],
    ['messages', 22],
    ['meetings', 30],
    ['news', 38],
  ] as const),
  ...([
    ['entertainment', 45],
    ['shopping', 57],
    ['tools', 64],
    ['polishing', 72],
  ] as const),
  ...([
    ['busywork', 81],
    ['planning', 88],
    ['ideas', 95],
    ['escapes', 101],
  ] as const),
];

function ids(entries: readonly Entry[], is: (entry: Entry) => boolean = () => true): string[] {
  const found: string[] = [];
  for (const entry of entries) {
    if (is(entry)) {
      found.push(entry.id);
    }
  }
  return found.toSorted();
}

function verdictIds(entries: readonly Entry[]) {
  return {
    'on-objective': ids(entries, ({ verdict }) => verdict === 'on-objective'),
    protects: ids(entries, ({ verdict }) => verdict === 'protects'),
    distraction: ids(entries, ({ verdict }) => verdict === 'distraction'),
  };
}

function minutesOf(entries: readonly Entry[], verdict: string): number {
  let minutes = 0;
  for (const entry of entries) {
    minutes += entry.verdict === verdict && entry.minutes !== null ? entry.minutes : 0;
  }
  return minutes;
}

function focusOf(entries: readonly Entry[]): FocusShare {
  const { 'on-objective': on, protects, distraction } = verdictIds(entries);
  const timed = entries.filter(({ minutes }) => minutes !== null);
  const minutes = ['on-objective', 'protects', 'distraction'].map((verdict) => minutesOf(entries, verdict));
  const [onMinutes = 0, protectsMinutes = 0, distractionMinutes = 0] = minutes;
  const allMinutes = onMinutes + protectsMinutes + distractionMinutes;
  return {
    ...{ onObjective: on.length, protects: protects.length, distraction: distraction.length, total: entries.length },
    share: entries.length >= 5 ? on.length / entries.length : null,
    minutes:
      timed.length === 0
        ? null
        : {
            ...{ onObjective: onMinutes, protects: protectsMinutes, distraction: distractionMinutes },
            ...{ total: allMinutes, entries: timed.length },
            share: timed.length >= 5 ? onMinutes / allMinutes : null,
          },
  };
}

function between(from: string, to: string): Entry[] {
  return year.entries.filter(({ date }) => date >= from && date <= to);
}

/** What an unordered report and an unordered recount have in common: key and sorted ids, sorted. */
function sorted(pairs: readonly (readonly [string, readonly string[]])[]): [string, string[]][] {
  return pairs
    .map(([key, own]): [string, string[]] => [key, own.toSorted()])
    .filter(([, own]) => own.length > 0)
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}

function groups(entries: readonly Entry[], keyOf: (entry: Entry) => string | number | null): [string, string[]][] {
  const found = new Map<string, string[]>();
  for (const entry of entries) {
    const key = keyOf(entry);
    if (key !== null) {
      found.set(String(key), [...(found.get(String(key)) ?? []), entry.id]);
    }
  }
  return sorted([...found]);
}

function ledgerOf(requests: readonly InboxRequest[]): [string, string[]][] {
  const rows: [string, string[]][] = [];
  for (const { id, source, sourceName, state } of requests) {
    const asker = `${source} ${sourceName.trim().toLowerCase()}`;
    const column = state === 'do' || state === 'schedule' ? 'accepted' : state;
    rows.push([`${asker} asked`, [id]], [`${asker} ${column}`, [id]]);
  }
  return sorted([...Map.groupBy(rows, ([key]) => key)].map(([key, same]) => [key, same.flatMap(([, own]) => own)]));
}

/** Confidence at the end of the week, the one of the date before, and whether that starves without entries. */
function confidenceOf(keyResultId: string, endsOn: string) {
  const told = year.checkIns
    .filter((checkIn) => checkIn.keyResultId === keyResultId && checkIn.date <= endsOn)
    .toSorted((one, other) => (one.date < other.date ? 1 : -1));
  const now = told[0]?.confidence ?? 5;
  const before = told[1]?.confidence;
  return { confidence: now, isWeak: now < 5 || (before !== undefined && now < before) };
}

function isAwayAllWeek(startsOn: string): boolean {
  return datesOf(startsOn).every((date) => year.away.some((one) => one.startsOn <= date && date <= one.endsOn));
}

/** Everything that the report of a week has to say, recounted. */
function recount(startsOn: string) {
  const endsOn = plus(startsOn, 6);
  const entries = between(startsOn, endsOn);
  const plan = year.plans.find(({ weekStartsOn }) => weekStartsOn === startsOn);
  const ofCycle = between(firstDate, endsOn < lastDate ? endsOn : lastDate);
  const trend = Array.from({ length: 12 }, (_, back) => plus(startsOn, -7 * (11 - back)));
  return {
    focus: focusOf(entries),
    lastWeek: focusOf(between(plus(startsOn, -7), plus(startsOn, -1))),
    verdicts: verdictIds(entries),
    days: datesOf(startsOn).map((date) => [date, verdictIds(entries.filter((entry) => entry.date === date))]),
    hours: Array.from({ length: 24 }, (_, hour) => verdictIds(entries.filter((entry) => entry.hour === hour))),
    timed: verdictIds(entries.filter(({ minutes }) => minutes !== null)),
    emptyDays: datesOf(startsOn).filter((date) => entries.every((entry) => entry.date !== date)),
    distractions: groups(entries, ({ distractionNumber }) => distractionNumber),
    categories: groups(entries, ({ distractionNumber: number }) =>
      number === null ? null : (categories.find(([, last]) => number <= last)?.[0] ?? 'At home'),
    ),
    keyResults: keyResultIds
      .map((id) => {
        const own = ids(entries, ({ keyResultId }) => keyResultId === id);
        const { confidence, isWeak } = confidenceOf(id, endsOn);
        return [id, own, confidence, own.length === 0 && isWeak] as const;
      })
      .toSorted(),
    wholes: groups(entries, ({ objectiveId, keyResultId }) => (keyResultId === null ? objectiveId : null)),
    metrics: groups(entries, ({ healthMetricId }) => healthMetricId),
    ledger: ledgerOf(year.requests.filter(({ date }) => date >= startsOn && date <= endsOn)),
    undecided: year.requests.filter(({ state, date }) => state === 'undecided' && date <= endsOn).map(({ id }) => id),
    plan: [
      plan?.predictedShare ?? null,
      (plan?.priorities ?? []).filter(({ doneOn }) => doneOn !== null).length,
      (plan?.priorities ?? []).filter(({ doneOn }) => doneOn === null).length,
    ],
    wins: year.wins.filter(({ weekStartsOn }) => weekStartsOn === startsOn).map(({ id }) => id),
    trend: trend.filter((week) => !isAwayAllWeek(week)).map((week) => [week, focusOf(between(week, plus(week, 6)))]),
    weeksAway: trend.filter(isAwayAllWeek).length,
    cycle: [focusOf(ofCycle), keyResultIds.map((id) => ids(ofCycle, ({ keyResultId }) => keyResultId === id).length)],
  };
}

function ordered(own: FullReport['verdicts']) {
  return {
    'on-objective': own['on-objective'].toSorted(),
    protects: own.protects.toSorted(),
    distraction: own.distraction.toSorted(),
  };
}

/** The report in the form of the recount. */
function said(report: FullReport) {
  const { weekly, cycle } = report;
  const columns = ['asked', 'accepted', 'delegated', 'declined', 'parked', 'undecided'] as const;
  const states = { delegated: 'delegate', declined: 'decline', parked: 'park' } as const;
  return {
    focus: weekly.focus,
    lastWeek: weekly.lastWeek,
    verdicts: ordered(report.verdicts),
    days: report.days.map(({ date, ids: own }) => [date, ordered(own)]),
    hours: report.hours.map(({ ids: own }) => ordered(own)),
    timed: ordered(report.timed),
    emptyDays: report.emptyDays,
    distractions: sorted(weekly.distractions.map(({ number, entryIds }) => [String(number), entryIds])),
    categories: sorted(report.categories.map(({ category, entryIds }) => [category, entryIds])),
    keyResults: weekly.keyResults
      .map((row) => [row.id, row.entryIds.toSorted(), row.confidence, row.isStarved] as const)
      .toSorted(),
    wholes: sorted(weekly.wholeObjectives.map(({ id, entryIds }) => [id, entryIds])),
    metrics: sorted(weekly.healthMetrics.map(({ id, entryIds }) => [id, entryIds])),
    ledger: sorted(
      report.ledger.flatMap((row) =>
        columns.map((column): [string, readonly string[]] => [
          `${row.source} ${row.name.toLowerCase()} ${column in states ? states[column as keyof typeof states] : column}`,
          row[column],
        ]),
      ),
    ),
    undecided: report.undecided.toSorted(),
    plan: [weekly.predictedShare, report.plan.done.length, report.plan.open.length],
    wins: weekly.wins.map(({ id }) => id).toSorted(),
    trend: report.trend.weeks.map(({ week, focus }) => [week.startsOn, focus]),
    weeksAway: report.trend.weeksAway,
    cycle: [cycle?.focus, cycle?.keyResults.map(({ entryCount }) => entryCount)],
  };
}

async function liveTheYear(): Promise<TestStore> {
  const store = await aStore('2027-10-20');
  const { database } = store;
  const meId = await putMyOkrs(store, { cycle: { kind: 'custom', startsOn: firstDate, endsOn: lastDate } });
  await database
    .of('keyResults')
    .bulkPut([31, 32].map((number) => aKeyResult({ id: anId(number), ownerId: meId, order: number })));
  await database.of('healthMetrics').put(aHealthMetric({ teamId: meId }));
  await database
    .of('distractionOverrides')
    .put({ number: 102, name: 'Dog', category: 'At home', isHidden: false, hosts: [] });
  await database.of('requests').bulkPut([...year.requests]);
  await database.of('checkIns').bulkPut([...year.checkIns]);
  await database.of('weeklyPlans').bulkPut([...year.plans]);
  await database.of('wins').bulkPut([...year.wins]);
  await database.of('away').bulkPut([...year.away]);
  // Entries go the way that commands take, so that the sums of the days follow.
  await write(store, { tables: ['entries'], step: null }, async (writing) => {
    for (const entry of year.entries) {
      await writing.put('entries', entry);
    }
    return succeed(undefined);
  });
  return store;
}

describe('a year of weeks', { timeout: 180_000 }, () => {
  let store: TestStore;
  beforeAll(async () => {
    store = await liveTheYear();
  }, 120_000);

  it('is a year that can prove something', () => {
    expect(year.entries.length).toBeGreaterThan(700);
    // A traveller's date is often not that of Greenwich.
    expect(year.entries.filter(({ at, date }) => !at.startsWith(date)).length).toBeGreaterThan(50);
    // The hour that Berlin has twice on 25 October.
    expect(year.entries.filter(({ date, hour }) => date === '2026-10-25' && hour === 2).length).toBeGreaterThan(1);
    const berlin = year.entries.filter(({ date }) => date < '2026-11-18');
    expect(berlin.map(({ at }) => [localDateOf(at, 'Europe/Berlin'), localHourOf(at, 'Europe/Berlin')])).toEqual(
      berlin.map(({ date, hour }) => [date, hour]),
    );
  });

  it.each<[string, Weekday, string]>([
    ['Monday', 1, '2026-09-28'],
    ['Sunday', 7, '2026-09-27'],
    ['Saturday', 6, '2026-09-26'],
  ])('is told as a plain recount tells it, with weeks from %s on', async (_name, firstDayOfWeek, start) => {
    // The same store and the same sums: where weeks begin changes nothing that is stored.
    await store.database.of('settings').update('settings', { firstDayOfWeek });
    let few = 0;
    for (let startsOn = start; startsOn <= lastDate; startsOn = plus(startsOn, 7)) {
      const { report } = await readFullReport(store, startsOn);
      const counted = recount(startsOn);
      const { undecided, wins, ...rest } = counted;
      expect({ week: startsOn, ...said(report) }).toEqual({
        week: startsOn,
        ...rest,
        undecided: undecided.toSorted(),
        wins: wins.toSorted(),
      });
      expect(report.weekly.week.number).toBe(firstDayOfWeek === 1 ? isoWeek(startsOn) : null);
      const shares = reportLines(report, String).filter(([part, , figure]) => part === 'focus' && figure === 'share');
      expect(shares.map(([, , , value]) => value === null)).toEqual([counted.focus.total < 5]);
      few += counted.focus.total < 5 ? 1 : 0;
    }
    expect(few).toBeGreaterThan(2);
  });

  it('has a week 53', async () => {
    await store.database.of('settings').update('settings', { firstDayOfWeek: 1 });
    const { report } = await readFullReport(store, '2026-12-28');
    expect(report.weekly.week).toEqual({ number: 53, startsOn: '2026-12-28', endsOn: '2027-01-03' });
    expect((await readFullReport(store, '2027-01-04')).report.weekly.week.number).toBe(1);
  });
});
