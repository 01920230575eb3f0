import { describe, expect, it } from 'vitest';
import { addDays } from '@/domain/calendar';
import { readCheckInScreen } from '@/storage/queries/check-in-screen';
import { readStreak } from '@/storage/queries/check-in-streak';
import { aCheckIn, aKeyResult, anId } from '@/tests/fixtures/build';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { countRows } from '@/tests/fixtures/row-counter';
import { aStore } from '@/tests/fixtures/store';

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

  it('reads one check-in a week, however many there are, and no further than it counts', async () => {
    const days = Array.from({ length: 40 }, (_, day) => addDays('2026-11-16', -day));
    const store = await checkedIn(days, ['2026-11-09', '2026-11-16']);
    const { objectives } = await readCheckInScreen(store);
    const counter = await countRows(store.database);
    const rows = await counter.rowsReadBy(async () => {
      expect(await readStreak(store, objectives, [])).toBe(2);
    });
    expect(rows['checkIns']).toBe(5);
  });
});
