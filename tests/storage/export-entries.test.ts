import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { addDays } from '@/domain/calendar';
import { utf8Mark } from '@/domain/csv';
import { entryColumns } from '@/domain/entry-export';
import { entriesAsCsv, entriesAsJson } from '@/storage/export-entries';
import type { EntryRange } from '@/storage/export-entries';
import type { Store } from '@/storage/store';
import { anEntry, anId, pointingAt } from '@/tests/fixtures/build';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { countRows } from '@/tests/fixtures/row-counter';
import { aStore } from '@/tests/fixtures/store';

const distractionName = (number: number): string => `Ablenkung ${number}`;
const everything: EntryRange = { dates: null, distractionName };

async function csvOf(store: Store, range: EntryRange): Promise<Record<string, string>[]> {
  const bytes = await (await entriesAsCsv(store, range)).bytes();
  const text = new TextDecoder('utf-8', { ignoreBOM: true, fatal: true }).decode(bytes);
  expect(text.startsWith(utf8Mark)).toBe(true);
  return parse(text, { bom: true, columns: true, record_delimiter: '\r\n' });
}

async function aStoreWithEntries() {
  const store = await aStore();
  await putMyOkrs(store, { objective: { title: 'Größer "werden", schnell' }, keyResult: { title: '=HYPERLINK("x")' } });
  const pull = pointingAt({ verdict: 'distraction', distractionNumber: 14 });
  await store.database
    .of('entries')
    .bulkPut([
      anEntry({ id: anId(3), at: '2026-11-18T20:00:00.000Z', title: 'später' }),
      anEntry({ id: anId(2), note: 'Zeile 1\nZeile 2; ü 雪 🧦', minutes: 2.5, pageHash: 'geheim' }),
      anEntry({ id: anId(1), ...pull, date: '2024-02-29', title: '-2+3' }),
      anEntry({ id: anId(4), ...pull, date: '2026-12-31', keyResultId: null }),
    ]);
  return store;
}

describe('entries as CSV', () => {
  it('are read back by a strict reader: dates in ISO form, letters of all kinds, nothing that calculates', async () => {
    const rows = await csvOf(await aStoreWithEntries(), everything);
    expect(Object.keys(rows[0] ?? {})).toEqual([...entryColumns]);
    expect(rows.map(({ id }) => id)).toEqual([anId(1), anId(2), anId(3), anId(4)]);
    expect(rows[0]).toMatchObject({ date: '2024-02-29', distraction: 'Ablenkung 14', title: "'-2+3", keyResult: '' });
    expect(rows[1]).toMatchObject({
      objective: 'Größer "werden", schnell',
      keyResult: '\'=HYPERLINK("x")',
      note: 'Zeile 1\nZeile 2; ü 雪 🧦',
      minutes: '2.5',
      recordedAt: '2026-11-18T10:21:00.000Z',
    });
    expect(JSON.stringify(rows)).not.toContain('geheim');
  });

  it('hold the dates that were asked for, first and last included', async () => {
    const store = await aStoreWithEntries();
    const dates = { from: '2026-11-18', to: '2026-12-31' };
    expect((await csvOf(store, { dates, distractionName })).map(({ id }) => id)).toEqual([anId(2), anId(3), anId(4)]);
    expect(await csvOf(store, { dates: { from: '2020-01-01', to: '2020-12-31' }, distractionName })).toEqual([]);
    expect(await csvOf(await aStore(), everything)).toEqual([]);
  });

  it('of a long log are read in weeks, and of a week only that week', async () => {
    const store = await aStore();
    const entries = Array.from({ length: 3000 }, (_, index) =>
      anEntry({ id: anId(1000 + index), date: addDays('2024-01-01', index % 1000) }),
    );
    await store.database.of('entries').bulkPut(entries);
    const all = await csvOf(store, everything);
    expect(all).toHaveLength(3000);
    expect(all.map(({ date }) => date)).toEqual(all.map(({ date }) => date).toSorted());
    const counter = await countRows(store.database);
    const dates = { from: '2025-01-06', to: '2025-01-12' };
    // The first and the last entry of the log are looked at for their dates.
    expect((await counter.rowsReadBy(() => entriesAsCsv(store, { dates, distractionName })))['entries']).toBe(21 + 2);
  });
});

describe('entries as JSON', () => {
  it('are the same entries with every text as it is stored', async () => {
    const store = await aStoreWithEntries();
    const file = JSON.parse(await (await entriesAsJson(store, everything)).text());
    expect(file).toMatchObject({ format: 'lodestar-entries', version: 1 });
    expect(file.entries.map(({ title }: { title: string }) => title)[0]).toBe('-2+3');
    expect(file.entries).toHaveLength(4);
    expect(JSON.stringify(file)).not.toContain('geheim');
    expect(JSON.parse(await (await entriesAsJson(await aStore(), everything)).text()).entries).toEqual([]);
  });
});
