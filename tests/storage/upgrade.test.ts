import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Transaction } from 'dexie';
import { describe, expect, it, vi } from 'vitest';
import { localDateOf } from '@/domain/calendar';
import { backupFileVersion } from '@/domain/model/backup-file';
import { listBackups } from '@/storage/backups/backup-files';
import { undo } from '@/storage/commands/undo';
import { saveMission } from '@/storage/commands/mission';
import { restoreBackup } from '@/storage/commands/import';
import { LodestarDatabase } from '@/storage/database';
import { schemaVersion } from '@/storage/database-name';
import { openDatabase } from '@/storage/open-database';
import type { StorageFault } from '@/domain/fault';
import { storageFaultOf } from '@/storage/storage-fault';
import type { Store } from '@/storage/store';
import { isTableName, tables } from '@/storage/tables';
import { bringDatabaseUp, steps } from '@/storage/upgrade/steps';
import type { Upgrading } from '@/storage/upgrade/upgrade-database';
import { aBackupFolder } from '@/tests/fixtures/backup-folder';
import { anOldDatabase, everythingIn, readOldDatabase } from '@/tests/fixtures/old-database';

const oldVersions = Array.from({ length: schemaVersion - 1 }, (_, index) => index + 1);

interface Opened {
  readonly store: Store;
  readonly faults: StorageFault[];
}

function anUpgrading(changes: Partial<Upgrading> = {}): Upgrading {
  let made = 0;
  return {
    backups: aBackupFolder(),
    now: () => ({ at: '2026-11-25T12:00:00.000Z', today: '2026-11-25', hour: 12 }),
    newId: () => {
      made += 1;
      return `01900000-0000-7000-9000-${made.toString(16).padStart(12, '0')}`;
    },
    withoutBackup: false,
    alone: (work) => work(),
    ...changes,
  };
}

async function open(factory: IDBFactory, upgrading = anUpgrading(), name = 'test'): Promise<Opened> {
  const faults: StorageFault[] = [];
  const database = new LodestarDatabase(name, { indexedDB: factory, IDBKeyRange });
  await openDatabase(database, (fault) => faults.push(fault), upgrading);
  return { store: { ...upgrading, localDateOf: (at) => localDateOf(at, 'UTC'), database }, faults };
}

/** What the schemas of today say against what is stored. */
function refusedRecords(stored: Readonly<Record<string, readonly unknown[]>>): readonly string[] {
  return Object.entries(stored).flatMap(([table, records]) => {
    const schema = isTableName(table) ? tables[table].schema : null;
    return records.flatMap((record) => {
      const parsed = schema?.safeParse(record);
      return parsed?.success === true ? [] : [`${table}: ${parsed?.error.message ?? 'no table of today'}`];
    });
  });
}

describe('the steps', () => {
  it('lead from each version to the next up to the one that files are written in', () => {
    expect(steps.map(({ version }) => version)).toEqual(oldVersions.map((version) => version + 1));
    expect(backupFileVersion).toBe(schemaVersion);
  });

  it.each(oldVersions)('bring every record of an example of version %i to what its schema wants', async (version) => {
    const old = readOldDatabase(version);
    const factory = await anOldDatabase(old);
    const { store, faults } = await open(factory);
    expect(faults).toContain('upgrading');
    store.database.close();
    const { version: now, tables: stored } = await everythingIn(factory);
    expect(now).toBe(schemaVersion * 10);
    expect(Object.keys(stored)).toEqual(Object.keys(tables).toSorted());
    expect(refusedRecords(stored)).toEqual([]);
    for (const { name, records } of old.stores.filter((one) => isTableName(one.name))) {
      expect([name, stored[name]?.length]).toEqual([name, records.length]);
    }
  });

  it('leave a table alone in which nothing changes', async () => {
    const old = readOldDatabase(1);
    const touched: string[] = [];
    const stand = (name: string) => ({
      toCollection: () => ({
        modify: async () => {
          touched.push(name);
        },
      }),
    });
    // oxlint-disable-next-line typescript/consistent-type-assertions -- only the names that it asks for matter here
    await bringDatabaseUp(1, { table: stand } as unknown as Transaction);
    expect(touched).toEqual(['keyResults', 'objectives', 'teams', 'tagRules', 'undoRecords']);
    const factory = await anOldDatabase(old);
    const { store } = await open(factory);
    store.database.close();
    expect((await everythingIn(factory)).tables['entries']).toEqual(
      old.stores.find(({ name }) => name === 'entries')?.records,
    );
  });

  it('do nothing when nothing is there', async () => {
    const { stores, ...old } = readOldDatabase(1);
    const empty = stores.map(({ name, keyPath, indexes }) => ({ name, keyPath, indexes, records: [] }));
    const factory = await anOldDatabase({ ...old, stores: empty });
    const { store } = await open(factory);
    store.database.close();
    expect(Object.values((await everythingIn(factory)).tables).flat()).toEqual([]);
  });

  it('are not asked for a new database', async () => {
    const { store, faults } = await open(new IDBFactory());
    expect([faults, await store.backups.list()]).toEqual([[], []]);
  });

  it('let what was done before be undone after', async () => {
    const { store } = await open(await anOldDatabase(readOldDatabase(1)));
    const undone = await undo(store);
    expect(undone.ok).toBe(true);
    for (let step = 0; step < 3; step += 1) {
      expect(await undo(store)).toMatchObject({ ok: true });
    }
    const titles = (await store.database.of('objectives').toArray()).map(({ title }) => title);
    expect(titles).not.toContain('Renamed before the upgrade');
    expect(refusedRecords({ objectives: await store.database.of('objectives').toArray() })).toEqual([]);
  });
});

describe('an upgrade that is interrupted', () => {
  it('leaves the old state whole, and is done by the next start with the same backup', async () => {
    const factory = await anOldDatabase(readOldDatabase(1));
    const before = await everythingIn(factory);
    const upgrading = anUpgrading();
    const database = new LodestarDatabase('test', { indexedDB: factory, IDBKeyRange });
    const whole = bringDatabaseUp;
    database.bringUp = async (transaction) => {
      await whole(1, transaction);
      throw new Error('the browser dies when nearly all is done');
    };
    await expect(database.open()).rejects.toThrow(/nearly all is done/);
    database.close();
    expect(await everythingIn(factory)).toEqual(before);
    const { store } = await open(factory, upgrading);
    expect(await store.database.of('teams').count()).toBe(before.tables['teams']?.length);
    store.database.close();
    expect(refusedRecords((await everythingIn(factory)).tables)).toEqual([]);
  });

  it('goes on with the backup that it had begun', async () => {
    const factory = await anOldDatabase(readOldDatabase(1));
    const backups = aBackupFolder();
    let writes = 0;
    const dying: typeof backups = {
      ...backups,
      write: (name, content) => {
        writes += 1;
        return writes > 1 ? Promise.reject(new Error('killed')) : backups.write(name, content);
      },
    };
    await expect(open(factory, anUpgrading({ backups: dying }))).rejects.toMatchObject({ fault: 'no-backup' });
    const [begun] = await listBackups(backups);
    expect(begun).toMatchObject({ pieces: 0, occasion: 'upgrade', version: 1 });
    await open(factory, anUpgrading({ backups }));
    expect((await listBackups(backups)).map(({ id, next }) => [id, next])).toEqual([[begun?.id, null]]);
  });
});

describe('the backup before an upgrade', () => {
  it('holds the records as they were and brings them back under the new schema', async () => {
    const factory = await anOldDatabase(readOldDatabase(1));
    const { store } = await open(factory);
    const [backup] = await listBackups(store.backups);
    expect(backup).toMatchObject({ occasion: 'upgrade', version: 1, next: null });
    const upgraded = await store.database.of('objectives').toArray();
    await store.database.of('objectives').clear();
    await store.database.of('entries').clear();
    expect(await restoreBackup(store, backup?.id ?? '')).toMatchObject({ ok: true });
    expect(await store.database.of('objectives').toArray()).toEqual(upgraded);
    expect(await store.database.of('entries').count()).toBe(4);
  });

  it('holds the upgrade up when it cannot be made, until the user goes on without', async () => {
    const factory = await anOldDatabase(readOldDatabase(1));
    const before = await everythingIn(factory);
    const full = () => Promise.reject(new DOMException('no space', 'QuotaExceededError'));
    const backups = { ...aBackupFolder(), write: full };
    await expect(open(factory, anUpgrading({ backups }))).rejects.toMatchObject({ fault: 'no-backup' });
    expect(await everythingIn(factory)).toEqual(before);
    const { store } = await open(factory, anUpgrading({ backups, withoutBackup: true }));
    expect(await store.database.of('objectives').count()).toBeGreaterThan(0);
  });
});

describe('a page that was open', () => {
  it('lets go while another upgrades, says so, and writes nothing afterwards', async () => {
    const factory = new IDBFactory();
    const name = 'left-open';
    const { store, faults } = await open(factory, anUpgrading(), name);
    const before = async () => (await everythingIn(factory, name)).tables;
    const stored = await before();
    await new Promise<void>((resolve) => {
      const newer = factory.open(name, (schemaVersion + 1) * 10);
      newer.onsuccess = () => {
        newer.result.close();
        resolve();
      };
    });
    expect(faults).toEqual(['outdated']);
    const written = saveMission(store, '01900000-0000-7000-8000-000000000001', 'Typed on the old page');
    await expect(written.catch((error: unknown) => storageFaultOf(error))).resolves.toBe('outdated');
    expect(await before()).toEqual(stored);
  });

  it('of an older Lodestar leaves a newer database alone', async () => {
    const factory = new IDBFactory();
    (await open(factory)).store.database.close();
    await new Promise<void>((resolve) => {
      const newer = factory.open('test', (schemaVersion + 1) * 10);
      newer.onsuccess = () => {
        newer.result.close();
        resolve();
      };
    });
    await expect(open(factory)).rejects.toMatchObject({ fault: 'newer' });
  });

  it('is waited for in words', async () => {
    const factory = await anOldDatabase(readOldDatabase(1));
    const stubborn = await new Promise<IDBDatabase>((resolve) => {
      const opening = factory.open('test');
      opening.onsuccess = () => resolve(opening.result);
    });
    const faults: StorageFault[] = [];
    const database = new LodestarDatabase('test', { indexedDB: factory, IDBKeyRange });
    const opening = openDatabase(database, (fault) => faults.push(fault), anUpgrading());
    await vi.waitFor(() => expect(faults).toContain('blocked'));
    stubborn.close();
    await opening;
    expect(await database.of('teams').count()).toBeGreaterThan(0);
  });
});

describe('a database in which something is missing', () => {
  it('is mended when a table is gone, and not taken for a newer one', async () => {
    const { stores, ...old } = readOldDatabase(1);
    const factory = await anOldDatabase({ ...old, stores: stores.filter(({ name }) => name !== 'wins') });
    const first = await open(factory);
    expect(await first.store.database.of('wins').count()).toBe(0);
    first.store.database.close();
    const today = await everythingIn(factory);
    const damaged = await anOldDatabase({
      ...old,
      version: today.version,
      stores: stores.filter(({ name }) => isTableName(name) && name !== 'wins' && name !== 'stagedRecords'),
    });
    const { store, faults } = await open(damaged);
    expect(faults).toEqual([]);
    expect(await store.database.of('wins').count()).toBe(0);
    expect(await store.database.of('entries').count()).toBe(4);
    store.database.close();
    await expect(open(damaged)).resolves.toBeDefined();
  });
});
