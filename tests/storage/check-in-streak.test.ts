import { describe, expect, it } from 'vitest';
import { addDays } from '@/domain/calendar';
import type { Cycle } from '@/domain/model/cycle';
import { readCheckInScreen } from '@/storage/queries/check-in-screen';
import { readStreak } from '@/storage/queries/check-in-streak';
import { readShownPath } from '@/storage/queries/team-path';
import { readSettings } from '@/storage/settings';
import { aCheckIn, aCycle, aKeyResult, anId, anObjective } from '@/tests/fixtures/build';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { countRows } from '@/tests/fixtures/row-counter';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

/** Two key results of a running quarter, checked in on these Mondays each. */
async function checkedIn(mondays: readonly string[], others: readonly string[] = mondays) {
  const store = await aStore('2026-11-18');
  const meId = await putMyOkrs(store);
  await store.database.of('keyResults').put(aKeyResult({ id: anId(31), ownerId: meId, order: 1 }));
  const of = (keyResultId: string, dates: readonly string[], from: number) =>
    dates.map((date, index) => aCheckIn({ id: anId(from + index), keyResultId, date }));
  await store.database.of('checkIns').bulkPut([...of(anId(30), mondays, 1000), ...of(anId(31), others, 2000)]);
  return store;
}

async function streakOf(store: Awaited<ReturnType<typeof checkedIn>>): Promise<number> {
  return (await readCheckInScreen(store)).streak;
}

describe('the streak of check-ins', () => {
  it('counts the weeks in which every key result was checked in', async () => {
    expect(await streakOf(await checkedIn(['2026-11-02', '2026-11-09', '2026-11-16']))).toBe(3);
    expect(await streakOf(await checkedIn(['2026-11-02', '2026-11-09', '2026-11-16'], ['2026-11-09']))).toBe(1);
    expect(await streakOf(await checkedIn([]))).toBe(0);
  });

  it('does not count what was taken back', async () => {
    const store = await checkedIn(['2026-11-09', '2026-11-16']);
    await store.database.of('checkIns').update(anId(1000), { deletedAt: '2026-11-10T08:00:00.000Z' });
    expect(await streakOf(store)).toBe(1);
  });

  it('passes over weeks away', async () => {
    const store = await checkedIn(['2026-11-02', '2026-11-16']);
    await store.database.of('away').put({ id: anId(701), startsOn: '2026-11-09', endsOn: '2026-11-15' });
    expect(await streakOf(store)).toBe(2);
  });

  /** A cycle that ran before, of one key result, checked in on these days. */
  async function closedBefore(store: TestStore, changes: Partial<Cycle>, dates: readonly string[]): Promise<void> {
    const { meId } = await readSettings(store);
    const closed = { name: 'Before', state: 'closed', startedAt: null, closedAt: '2026-11-01T16:00:00.000Z' } as const;
    const { database } = store;
    await database.of('cycles').put(aCycle({ id: anId(11), teamId: meId, ...closed, ...changes }));
    await database.of('objectives').put(anObjective({ id: anId(21), cycleId: anId(11), teamId: meId, ownerId: meId }));
    await database.of('keyResults').put(aKeyResult({ id: anId(32), objectiveId: anId(21), ownerId: meId }));
    await database
      .of('checkIns')
      .bulkPut(dates.map((date, index) => aCheckIn({ id: anId(3000 + index), keyResultId: anId(32), date })));
  }

  /** Three perfect weeks of a cycle that began on November 2. */
  async function sinceNovember(): Promise<TestStore> {
    const mondays = ['2026-11-02', '2026-11-09', '2026-11-16'];
    const store = await checkedIn(mondays);
    await store.database.of('cycles').update(anId(10), { startsOn: '2026-11-02', startedAt: null });
    return store;
  }

  const august = { startsOn: '2026-08-01', endsOn: '2026-11-01' };
  const october = ['2026-10-12', '2026-10-19', '2026-10-26'];

  it('outlives the close of a cycle', async () => {
    const store = await sinceNovember();
    await closedBefore(store, august, october);
    expect(await streakOf(store)).toBe(6);
  });

  it('neither counts nor ends in weeks between cycles', async () => {
    const store = await sinceNovember();
    await closedBefore(store, { ...august, endsOn: '2026-10-20' }, october.slice(0, 2));
    expect(await streakOf(store)).toBe(5);
  });

  it('asks a cycle that was closed early for no check-in after that', async () => {
    const store = await sinceNovember();
    const early = { ...august, endsOn: '2026-12-31', closedAt: '2026-11-01T16:00:00.000Z' };
    await closedBefore(store, early, october);
    expect(await streakOf(store)).toBe(6);
    // In Auckland it was Monday already: that week was asked for.
    store.setTimeZone('Pacific/Auckland');
    expect(await streakOf(store)).toBe(2);
  });

  it('reads nothing of a closed cycle that it does not get to', async () => {
    const store = await checkedIn(['2026-11-16'], []);
    await closedBefore(store, august, october);
    const counter = await countRows(store.database);
    const before = await counter.rowsReadBy(() => streakOf(store));
    await store.database.of('cycles').delete(anId(11));
    expect({ ...before, cycles: 0 }).toEqual({ ...(await counter.rowsReadBy(() => streakOf(store))), cycles: 0 });
  });

  it('reads one check-in a week, however many there are, and no further than it counts', async () => {
    const days = Array.from({ length: 40 }, (_, day) => addDays('2026-11-16', -day));
    const store = await checkedIn(days, ['2026-11-09', '2026-11-16']);
    const [me] = await readShownPath(store);
    if (me === undefined) {
      throw new Error('A store that is installed has a person node.');
    }
    const counter = await countRows(store.database);
    const rows = await counter.rowsReadBy(async () => {
      expect(await readStreak(store, me)).toBe(2);
    });
    expect(rows['checkIns']).toBe(5);
  });
});
