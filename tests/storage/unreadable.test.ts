import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { beforeEach, describe, expect, it } from 'vitest';
import { makeBackup } from '@/storage/backups/make-backup';
import { resetEverything, restoreBackup } from '@/storage/commands/import';
import { loadSample } from '@/storage/commands/sample';
import { LodestarDatabase } from '@/storage/database';
import { readNewTab } from '@/storage/queries/new-tab';
import type { Store } from '@/storage/store';
import { findUnreadable } from '@/storage/unreadable/find-unreadable';
import { leavingOut } from '@/storage/unreadable/leave-out';
import { stageFile } from '@/storage/transfer/stage-file';
import { carryOut } from '@/tests/fixtures/staged';
import { aStore } from '@/tests/fixtures/store';
import { backupTextOf } from '@/tests/fixtures/backup-text';
import { got } from '@/tests/fixtures/running-cycle';

let factory: IDBFactory;
let damaged: Store;
let key: string;

/** A sample company in which one running key result has lost its milestones and its format. */
beforeEach(async () => {
  factory = new IDBFactory();
  damaged = await aStore('2026-11-18', factory);
  got(await loadSample(damaged));
  const view = await readNewTab(damaged);
  key = view.headline?.keyResults[0]?.id ?? '';
  const record = await damaged.database.of('keyResults').get(key);
  const { format: _format, milestones: _milestones, ...rest } = record ?? {};
  await damaged.database.table('keyResults').put({ ...rest, id: key });
});

/** The same database as a page opens it that has looked through it. */
async function opened(): Promise<Store> {
  const database = new LodestarDatabase('test', { indexedDB: factory, IDBKeyRange });
  database.use(leavingOut(await findUnreadable(damaged.database)));
  await database.open();
  return { ...damaged, database };
}

describe('a stored record that its schema refuses', () => {
  it('is found with its table, its key and the field that is wrong', async () => {
    expect(await findUnreadable(damaged.database)).toMatchObject([{ table: 'keyResults', key, field: 'format' }]);
    expect(await findUnreadable(damaged.database, 1)).toEqual([]);
  });

  it('is left out by whatever way it is read, and the rest goes on', async () => {
    expect((await readNewTab(damaged)).headline?.keyResults.map(({ id }) => id)).toContain(key);
    const store = await opened();
    const before = await damaged.database.of('keyResults').count();
    const { headline } = await readNewTab(store);
    expect(headline?.keyResults.map(({ id }) => id)).not.toContain(key);
    expect(headline?.keyResults.length).toBeGreaterThan(0);
    const keyResults = store.database.of('keyResults');
    expect(await keyResults.get(key)).toBeUndefined();
    expect(await keyResults.bulkGet([key])).toEqual([undefined]);
    expect(await keyResults.count()).toBe(before - 1);
    expect(await keyResults.toArray()).toHaveLength(before - 1);
    expect(await keyResults.orderBy('id').reverse().primaryKeys()).not.toContain(key);
    expect((await keyResults.filter(() => true).toArray()).map(({ id }) => id)).not.toContain(key);
    expect((await keyResults.orderBy('id').keys()).length).toBe(before - 1);
  });

  it('stays stored as it is', async () => {
    await opened();
    expect(await damaged.database.table('keyResults').get(key)).toMatchObject({ id: key });
  });

  it('does not keep a copy of everything else from being read in again', async () => {
    const text = await backupTextOf(await opened());
    const empty = await aStore();
    const staged = await stageFile(empty, new Blob([text]), { staysHere: false });
    expect(staged.ok).toBe(true);
    await carryOut(empty, 'replace', staged);
    expect(await empty.database.of('keyResults').count()).toBe((await damaged.database.of('keyResults').count()) - 1);
  });

  it('costs a backup nothing but itself: it stays there, and all others come back', async () => {
    const before = await damaged.database.of('keyResults').count();
    const { id } = await makeBackup(damaged, 'daily');
    got(await resetEverything(damaged));
    expect(await restoreBackup(damaged, id)).toEqual({ ok: true, value: { leftOut: 1 } });
    expect(await damaged.database.of('keyResults').count()).toBe(before - 1);
    expect(await findUnreadable(damaged.database)).toEqual([]);
    expect(await restoreBackup(damaged, id)).toMatchObject({ ok: true, value: { leftOut: 1 } });
  });

  it('refuses a file from elsewhere by its line and field', async () => {
    const text = await backupTextOf(damaged);
    const empty = await aStore();
    expect(await stageFile(empty, new Blob([text]), { staysHere: false })).toMatchObject({
      ok: false,
      refusal: { table: 'keyResults', problem: { field: 'format' } },
    });
  });

  it('is nothing that a sound database has', async () => {
    const sound = await aStore();
    got(await loadSample(sound));
    expect(await findUnreadable(sound.database)).toEqual([]);
  });
});
