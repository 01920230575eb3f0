import { describe, expect, it } from 'vitest';
import { addDays } from '@/domain/calendar';
import { readKeyResultHistory } from '@/storage/queries/key-result-history';
import { aCheckIn, anId } from '@/tests/fixtures/build';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { countRows } from '@/tests/fixtures/row-counter';
import { aStore } from '@/tests/fixtures/store';

describe('the history of one key result', () => {
  it('tells its check-ins oldest first, corrected ones left out, with who wrote them', async () => {
    const store = await aStore();
    const meId = await putMyOkrs(store);
    await store.database.of('checkIns').bulkPut([
      aCheckIn({ id: anId(41), date: '2026-10-12', value: 20, authorId: meId }),
      aCheckIn({ id: anId(42), date: '2026-10-05', value: 99, authorId: meId }),
      aCheckIn({
        id: anId(43),
        date: '2026-10-05',
        value: 10,
        recordedAt: '2026-10-06T08:00:00.000Z',
        authorId: meId,
      }),
      aCheckIn({ id: anId(44), date: '2026-10-19', value: 30, deletedAt: '2026-10-20T08:00:00.000Z' }),
    ]);
    expect(await readKeyResultHistory(store, anId(30), 10)).toMatchObject({
      keyResult: { title: 'Customers who come back within 60 days', target: 100 },
      cycle: { startsOn: '2026-10-01', endsOn: '2026-12-31' },
      points: [
        { date: '2026-10-05', value: 10, progress: { raw: 0.1 }, authorName: 'Me' },
        { date: '2026-10-12', value: 20 },
      ],
      hasMore: false,
    });
  });

  it('reads as many check-ins as are shown, whatever stands behind them', async () => {
    const store = await aStore();
    await putMyOkrs(store);
    const days = Array.from({ length: 90 }, (_, day) => addDays('2026-10-01', day));
    await store.database.of('checkIns').bulkPut(days.map((date, day) => aCheckIn({ id: anId(1000 + day), date })));
    const counter = await countRows(store.database);
    let history: Awaited<ReturnType<typeof readKeyResultHistory>> = null;
    const rows = await counter.rowsReadBy(async () => {
      history = await readKeyResultHistory(store, anId(30), 20);
    });
    expect(rows['checkIns']).toBe(21);
    expect(history).toMatchObject({ hasMore: true });
  });

  it('is none for a key result that is gone', async () => {
    const store = await aStore();
    await putMyOkrs(store, { keyResult: { deletedAt: '2026-11-17T12:00:00.000Z' } });
    expect(await readKeyResultHistory(store, anId(30), 10)).toBeNull();
    expect(await readKeyResultHistory(store, anId(31), 10)).toBeNull();
  });
});
