import type { Id } from '@/domain/model/base';
import type { StagedRecord } from '@/domain/model/staged-record';
import type { Store } from '@/storage/store';

/*
 * One place for all windows: whoever reads a file clears it and writes beside the records who is staging. By that row
 * an import knows, however long after, that what waits is still what it was asked to import.
 */

/** No table of a file has this name, so that none can claim the row and no piece shows it. */
const ownerKey: [string, string] = ['staging', 'owner'];

function ownerRow(owner: Id): StagedRecord {
  const [table, key] = ownerKey;
  return { table, key, record: { owner } };
}

/** Whether what waits was staged by this owner. */
export async function isStagedBy({ database }: Store, owner: Id): Promise<boolean> {
  const row = await database.table<StagedRecord, [string, string]>('stagedRecords').get(ownerKey);
  return row?.record['owner'] === owner;
}

/** Throws away what waits to be imported, whoever staged it. */
export async function clearStaged({ database }: Store): Promise<void> {
  await database.of('stagedRecords').clear();
}

/** Throws away what waited and lays these records aside instead; answers with their owner. */
export async function beginStaging(store: Store, records: readonly StagedRecord[]): Promise<Id> {
  const owner = store.newId();
  const staged = store.database.of('stagedRecords');
  await store.database.transaction('rw', 'stagedRecords', async () => {
    await staged.clear();
    await staged.bulkAdd([ownerRow(owner), ...records]);
  });
  return owner;
}

/** Lays more records aside; false, and nothing is, where somebody else has begun to stage or thrown all away since. */
export async function addStaged(store: Store, owner: Id, records: readonly StagedRecord[]): Promise<boolean> {
  return store.database.transaction('rw', 'stagedRecords', async () => {
    const isOurs = await isStagedBy(store, owner);
    if (isOurs) {
      await store.database.of('stagedRecords').bulkAdd(records);
    }
    return isOurs;
  });
}

/** Throws away what this owner staged, and leaves what another has staged since. */
export async function dropStaged(store: Store, owner: Id): Promise<void> {
  await store.database.transaction('rw', 'stagedRecords', async () => {
    if (await isStagedBy(store, owner)) {
      await clearStaged(store);
    }
  });
}
