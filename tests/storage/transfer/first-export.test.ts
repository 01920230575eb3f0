import { describe, expect, it } from 'vitest';
import { en } from '@/components/text/en';
import { createText } from '@/components/text';
import { fileRefusalText } from '@/components/text/file-refusal-text';
import { importStaged } from '@/storage/commands/import';
import { previewImport } from '@/storage/transfer/import-preview';
import { stageFile } from '@/storage/transfer/stage-file';
import { fileTableNames } from '@/storage/transfer/file-tables';
import { tables } from '@/storage/tables';
import { readFirstExport, readOldDatabase } from '@/tests/fixtures/old-database';
import { aStore } from '@/tests/fixtures/store';

const text = createText('en', en);
const file = readFirstExport();

async function refusalOf(content: string): Promise<string> {
  const store = await aStore();
  const staged = await stageFile(store, new Blob([content]), { staysHere: false });
  expect(await store.database.of('stagedRecords').count()).toBe(0);
  return staged.ok ? 'was taken' : fileRefusalText(staged.refusal, text);
}

describe('the file that 0.1 exported', () => {
  it('is staged, previewed and imported, with every record as its schema wants it today', async () => {
    const store = await aStore();
    const staged = await stageFile(store, new Blob([file]), { staysHere: false });
    expect(staged).toMatchObject({ ok: true, value: { header: { version: 1 } } });
    const { owner, records } = staged.ok ? staged.value : { owner: '', records: 0 };
    const preview = await previewImport(store);
    expect(preview.tables.keyResults?.fresh).toBe(2);
    expect(await importStaged(store, 'replace', { name: '0.1', owner, records })).toMatchObject({ ok: true });
    const old = readOldDatabase(1);
    for (const name of fileTableNames) {
      const stored = await store.database.table(name).toArray();
      expect(stored.filter((record) => !tables[name].schema.safeParse(record).success)).toEqual([]);
      const before = old.stores.find((one) => one.name === name)?.records.length ?? 0;
      expect([name, stored.length]).toEqual([name, before]);
    }
    expect(await store.database.of('dailySums').count()).toBeGreaterThan(0);
  });

  it('is refused whole, with the line on which the wrong record stands', async () => {
    const line = file.split('\n').findIndex((one) => one.includes('"minutes":')) + 1;
    const wrong = file.replace(/"minutes":[^,}]+/, '"minutes":"many"');
    expect(await refusalOf(wrong)).toMatch(new RegExp(`^Line ${line} \\(entries\\): “minutes”`));
  });

  it.each([
    ['is cut short', file.slice(0, file.length / 2), /^Line \d+: The file ends too early/],
    ['is of a newer schema', file.replace('"schemaVersion":1', '"schemaVersion":99'), /newer Lodestar/],
    ['has no schema version', file.replace('"schemaVersion":1,', ''), /“version” is/],
    ['has no tables', '{"format":"lodestar","schemaVersion":1}', /^Line 1: “tables” could not be read/],
    ['has a table that is no list', '{"format":"lodestar","schemaVersion":1,"tables":{"teams":7}}', /“tables”/],
    ['has a table of somebody else', file.replace('"goals":[', '"secrets":[{}],"goals":['), /“table”/],
  ])('is refused in words when it %s', async (_case, content, words) => {
    expect(await refusalOf(content)).toMatch(words);
  });
});
