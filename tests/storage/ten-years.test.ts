import { describe, expect, it } from 'vitest';
import { addDays } from '@/domain/calendar';
import { dailySumOf } from '@/domain/daily-sum';
import { scaled, tenYearHistory, tenYears } from '@/scripts/bench/ten-years';
import type { HistoryBatch, HistoryContext } from '@/scripts/bench/ten-years';
import { loadSample } from '@/storage/commands/sample';
import { readBadge } from '@/storage/queries/badge';
import { readNewTab } from '@/storage/queries/new-tab';
import { readWeek } from '@/storage/queries/week';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { tables } from '@/storage/tables';
import { countRows } from '@/tests/fixtures/row-counter';
import { aStore } from '@/tests/fixtures/store';

const today = '2026-11-18';
const monday = '2026-11-16';
const size = scaled(tenYears, 0.004);

async function contextOf(store: Store): Promise<HistoryContext> {
  const { meId } = await readSettings(store);
  const company = await store.database
    .of('teams')
    .filter(({ kind }) => kind === 'company')
    .first();
  return { size, seed: 7, today, meId, companyId: company?.id ?? null };
}

async function putBatch(store: Store, { table, records }: HistoryBatch): Promise<void> {
  await store.database.table(table).bulkAdd([...records]);
}

async function aLongUsedStore(): Promise<Store> {
  const store = await aStore(today);
  await loadSample(store);
  for (const batch of tenYearHistory(await contextOf(store))) await putBatch(store, batch);
  return store;
}

describe('ten years of history', () => {
  it('are the same for the same seed, and of the size that was asked for', async () => {
    const context = await contextOf(await aStore(today));
    const batches = [...tenYearHistory(context)];
    expect([...tenYearHistory(context)]).toEqual(batches);
    const counted = Map.groupBy(batches, ({ table }) => table);
    const countOf = (table: HistoryBatch['table']) =>
      (counted.get(table) ?? []).reduce((sum, { records }) => sum + records.length, 0);
    expect(countOf('teams')).toBe(size.teams + size.people);
    expect(countOf('cycles')).toBe(size.cycles);
    expect(countOf('keyResults')).toBe(size.keyResults);
    expect(countOf('checkIns')).toBe(size.checkIns);
    expect(countOf('tasks')).toBe(size.tasks);
    expect(countOf('entries')).toBe(size.entries);
  });

  it('are records that every schema accepts, each with an id of its own, none in the present', async () => {
    const context = await contextOf(await aStore(today));
    const ids = new Set<string>();
    let count = 0;
    for (const { table, records } of tenYearHistory(context)) {
      for (const record of records) {
        const parsed = tables[table].schema.safeParse(record);
        expect(parsed.success ? record : [table, parsed.error]).toEqual(record);
        if ('id' in record) {
          ids.add(record.id);
          count += 1;
        }
        if ('date' in record) expect(record.date < addDays(today, -90)).toBe(true);
      }
    }
    expect(ids.size).toBe(count);
  });

  it('have daily sums that are true of their entries', async () => {
    const store = await aLongUsedStore();
    const entries = Map.groupBy(await store.database.of('entries').toArray(), ({ date }) => date);
    const sums = await store.database.of('dailySums').toArray();
    expect(sums).toHaveLength(entries.size);
    expect(sums).toEqual([...entries].toSorted().map(([date, ofDay]) => dailySumOf(date, ofDay)));
  });

  it('change nothing that the new tab, the report or the badge shows, and add no row to what they read', async () => {
    const fresh = await aStore(today);
    await loadSample(fresh);
    const long = await aLongUsedStore();
    const reads: readonly ((store: Store) => Promise<unknown>)[] = [
      readNewTab,
      (store) => readWeek(store, monday),
      readBadge,
    ];
    for (const read of reads) {
      expect(await read(long)).toEqual(await read(fresh));
    }
    const [freshRows, longRows] = [await countRows(fresh.database), await countRows(long.database)];
    for (const read of reads) {
      expect(await longRows.rowsReadBy(() => read(long))).toEqual(await freshRows.rowsReadBy(() => read(fresh)));
    }
  });
});
