import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { Entry, VerdictTarget } from '@/domain/model/entry';
import type { Weekday } from '@/domain/model/settings';
import { succeed } from '@/domain/result';
import { removeEntry, retagEntry } from '@/storage/commands/entry';
import { undo } from '@/storage/commands/undo';
import { readWeek } from '@/storage/queries/week';
import { write } from '@/storage/write';
import {
  aCheckIn,
  aKeyResult,
  anEntry,
  anId,
  aPriority,
  aRequest,
  aWeeklyPlan,
  aWin,
  pointingAt,
} from '@/tests/fixtures/build';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

const firstDate = '2026-10-19';
const dayCount = 35;

const target: fc.Arbitrary<VerdictTarget> = fc.oneof(
  fc.record({
    verdict: fc.constant('on-objective' as const),
    objectiveId: fc.constant(anId(20)),
    keyResultId: fc.constantFrom(null, anId(30), anId(31), anId(39)),
  }),
  fc.record({ verdict: fc.constant('protects' as const), healthMetricId: fc.constantFrom(anId(60), anId(61)) }),
  fc.record({ verdict: fc.constant('distraction' as const), distractionNumber: fc.constantFrom(1, 14, 31, 101) }),
);

const drawnEntries = fc.array(
  fc.record({
    day: fc.integer({ min: 0, max: dayCount - 1 }),
    target,
    minutes: fc.option(fc.constantFrom(5, 15, 30, 90), { nil: null }),
  }),
  { minLength: 200, maxLength: 300 },
);

function entriesOf(drawn: readonly { day: number; target: VerdictTarget; minutes: number | null }[]): Entry[] {
  return drawn.map(({ day, target: pointed, minutes }, index) =>
    anEntry({ id: anId(1000 + index), date: addDays(firstDate, day), minutes, ...pointingAt(pointed) }),
  );
}

/** Stores entries the way commands do, so that the daily sums follow. */
async function putEntries(store: TestStore, entries: readonly Entry[]): Promise<void> {
  await write(store, { tables: ['entries'], step: null }, async (writing) => {
    for (const entry of entries) {
      await writing.put('entries', entry);
    }
    return succeed(undefined);
  });
}

/** Some removals, other verdicts and undone steps, so that the sums have to follow more than additions. */
async function rummage(store: TestStore, entries: readonly Entry[]): Promise<void> {
  for (const { id } of entries.slice(0, 12)) {
    await removeEntry(store, id);
  }
  for (const { id } of entries.slice(12, 24)) {
    await retagEntry(store, id, { verdict: 'distraction', distractionNumber: 77 });
  }
  for (let steps = 0; steps < 4; steps += 1) {
    await undo(store);
  }
}

function tally<Key>(keys: readonly (Key | null)[]): [Key, number][] {
  const counts = new Map<Key, number>();
  for (const key of keys) {
    if (key !== null) {
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return [...counts].toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1));
}

function focusOf(entries: readonly Entry[]) {
  const count = (verdict: string): number => entries.filter((entry) => entry.verdict === verdict).length;
  const timed = entries.filter(({ minutes }) => minutes !== null);
  return {
    onObjective: count('on-objective'),
    protects: count('protects'),
    distraction: count('distraction'),
    total: entries.length,
    share: entries.length < 5 ? null : count('on-objective') / entries.length,
    timed: timed.length,
    minutes: timed.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
  };
}

/** The report's figures counted again, plainly, from every entry that there is. */
function recount(all: readonly Entry[], startsOn: string) {
  const within = (from: string, entries: readonly Entry[]): Entry[] => {
    const dates = Array.from({ length: 7 }, (_, day) => addDays(from, day));
    return entries.filter(({ date }) => dates.includes(date));
  };
  const entries = within(startsOn, all);
  return {
    focus: focusOf(entries),
    lastWeek: focusOf(within(addDays(startsOn, -7), all)),
    days: Array.from({ length: 7 }, (_, day) => {
      const { total } = focusOf(entries.filter(({ date }) => date === addDays(startsOn, day)));
      return total;
    }),
    keyResults: tally(entries.map(({ keyResultId }) => keyResultId)),
    wholes: entries.filter(({ objectiveId, keyResultId }) => objectiveId !== null && keyResultId === null).length,
    healthMetrics: tally(entries.map(({ healthMetricId }) => healthMetricId)),
    distractions: tally(entries.map(({ distractionNumber }) => distractionNumber)),
  };
}

type Report = Awaited<ReturnType<typeof readWeek>>['report'];

function figuresOf(report: Report): ReturnType<typeof recount> {
  const focus = ({ minutes, ...counts }: Report['focus']) => ({
    ...counts,
    timed: minutes?.entries ?? 0,
    minutes: minutes?.total ?? 0,
  });
  const lengths = <Key>(rows: readonly [Key, number][]): [Key, number][] =>
    rows.filter(([, length]) => length > 0).toSorted(([one], [other]) => (String(one) < String(other) ? -1 : 1));
  return {
    focus: focus(report.focus),
    lastWeek: focus(report.lastWeek),
    days: report.days.map(({ onObjective, protects, distraction }) => onObjective + protects + distraction),
    keyResults: lengths(report.keyResults.map(({ id, entryIds }) => [id, entryIds.length])),
    wholes: report.wholeObjectives.flatMap(({ entryIds }) => entryIds).length,
    healthMetrics: lengths(report.healthMetrics.map(({ id, entryIds }) => [id, entryIds.length])),
    distractions: lengths(report.distractions.map(({ number, entryIds }) => [number, entryIds.length])),
  };
}

describe('the weekly focus report', () => {
  it.each([1, 7] as Weekday[])(
    'is what a plain recount of every entry says, for weeks that start on day %i',
    { timeout: 60_000 },
    async (firstDayOfWeek) => {
      await fc.assert(
        fc.asyncProperty(drawnEntries, async (drawn) => {
          const store = await aStore('2026-11-18');
          await putMyOkrs(store);
          await store.database.of('settings').update('settings', { firstDayOfWeek });
          const entries = entriesOf(drawn);
          await putEntries(store, entries);
          await rummage(store, entries);
          const stored = await store.database.of('entries').toArray();
          expect(stored.length).toBeLessThan(entries.length);
          const firstWeek = firstDayOfWeek === 1 ? firstDate : addDays(firstDate, -1);
          for (let week = 0; week <= 5; week += 1) {
            const startsOn = addDays(firstWeek, 7 * week);
            const { report, entries: shown } = await readWeek(store, startsOn);
            expect(figuresOf(report)).toEqual(recount(stored, startsOn));
            expect(shown).toHaveLength(report.focus.total);
          }
        }),
        { numRuns: 3, endOnFailure: true },
      );
    },
  );

  it('puts a starved key result first and marks nothing else', async () => {
    const store = await aStore('2026-11-18');
    const meId = await putMyOkrs(store);
    await store.database.of('keyResults').put(aKeyResult({ id: anId(31), ownerId: meId, title: 'Starved', order: 1 }));
    await store.database.of('checkIns').put(aCheckIn({ keyResultId: anId(31), confidence: 3 }));
    await putEntries(store, [anEntry()]);
    const { report } = await readWeek(store, '2026-11-16');
    expect(report.keyResults.map(({ id, isStarved }) => [id, isStarved])).toEqual([
      [anId(31), true],
      [anId(30), false],
    ]);
  });

  it('shows a past week with the confidence of that week, also once its cycle is closed', async () => {
    const store = await aStore('2027-02-10');
    await putMyOkrs(store, { cycle: { state: 'closed' } });
    await store.database
      .of('checkIns')
      .bulkPut([
        aCheckIn({ id: anId(41), date: '2026-11-16', confidence: 7 }),
        aCheckIn({ id: anId(42), date: '2026-12-21', confidence: 2 }),
      ]);
    const { report } = await readWeek(store, '2026-11-16');
    expect(report.keyResults).toMatchObject([{ id: anId(30), confidence: 7 }]);
    expect((await readWeek(store, '2027-02-08')).report).toMatchObject({ hasActiveCycle: false, keyResults: [] });
  });

  it('names a key result that is not mine, and keeps the count of one that is gone', async () => {
    const store = await aStore('2026-11-18');
    await store.database.of('keyResults').put(aKeyResult({ id: anId(31), title: 'Of the shop team' }));
    await putEntries(store, [
      anEntry({ id: anId(51), keyResultId: anId(31) }),
      anEntry({ id: anId(52), keyResultId: anId(39) }),
    ]);
    const { report } = await readWeek(store, '2026-11-16');
    expect(report.hasActiveCycle).toBe(false);
    expect(report.keyResults.map(({ title, entryIds }) => [title, entryIds])).toEqual([
      ['Of the shop team', [anId(51)]],
      ['', [anId(52)]],
    ]);
  });

  it('tells undecided requests, plan, prediction and wins of its week alone', async () => {
    const store = await aStore('2026-11-18');
    await store.database
      .of('requests')
      .bulkPut([
        aRequest({ id: anId(81) }),
        aRequest({ id: anId(82), date: '2026-11-24' }),
        aRequest({ id: anId(83), state: 'decline', decidedOn: '2026-11-18' }),
      ]);
    await store.database.of('weeklyPlans').bulkPut([
      aWeeklyPlan({
        predictedShare: 0.6,
        priorities: [aPriority({ doneOn: '2026-11-17' }), aPriority({ id: anId(91) })],
      }),
      aWeeklyPlan({ weekStartsOn: '2026-11-09', predictedShare: 0.1 }),
    ]);
    await store.database.of('wins').bulkPut([aWin(), aWin({ id: anId(101), weekStartsOn: '2026-11-09' })]);
    const { report } = await readWeek(store, '2026-11-16');
    expect(report).toMatchObject({ undecided: 1, predictedShare: 0.6, plan: { done: 1, total: 2 } });
    expect(report.wins.map(({ id }) => id)).toEqual([anId(100)]);
    expect((await readWeek(store, '2026-11-23')).report).toMatchObject({
      undecided: 2,
      predictedShare: null,
      plan: { done: 0, total: 0 },
    });
  });
});
