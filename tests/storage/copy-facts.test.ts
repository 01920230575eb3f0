import { describe, expect, it } from 'vitest';
import { noteExport } from '@/storage/commands/settings';
import { loadSample } from '@/storage/commands/sample';
import { readCopyFacts } from '@/storage/queries/copy-facts';
import { anEntry, anId } from '@/tests/fixtures/build';
import { got } from '@/tests/fixtures/running-cycle';
import { aStore } from '@/tests/fixtures/store';

describe('what decides whether a copy is due', () => {
  it('is nothing in a fresh install', async () => {
    expect(await readCopyFacts(await aStore())).toEqual({ hasSample: false, lastExportOn: null, firstEntryOn: null });
  });

  it('is the oldest entry, the last export and whether all this is the sample', async () => {
    const store = await aStore('2026-11-18');
    const dates = ['2026-11-02', '2026-10-01', '2026-11-17'];
    await store.database.of('entries').bulkPut(dates.map((date, index) => anEntry({ id: anId(900 + index), date })));
    got(await noteExport(store));
    expect(await readCopyFacts(store)).toEqual({
      hasSample: false,
      lastExportOn: '2026-11-18',
      firstEntryOn: '2026-10-01',
    });
    const other = await aStore('2026-11-18', undefined, 'other');
    got(await loadSample(other));
    expect((await readCopyFacts(other)).hasSample).toBe(true);
  });
});
