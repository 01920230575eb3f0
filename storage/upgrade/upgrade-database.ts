import type { Backup } from '@/domain/model/backup';
import { beginBackup, finishBackup, letBackupsGo } from '@/storage/backups/make-backup';
import { listBackups } from '@/storage/backups/backup-files';
import { databaseVersionOf, schemaVersion } from '@/storage/database-name';
import type { LodestarDatabase } from '@/storage/database';
import { StorageFaultError } from '@/storage/storage-fault';
import type { Store } from '@/storage/store';
import { openRawDatabase, rawBackupsNamed, rawContentMark, rawRecordSource } from './raw-database';
import { bringDatabaseUp } from './steps';

/** What an upgrade works with beside the database. */
export interface Upgrading extends Pick<Store, 'backups' | 'now' | 'newId'> {
  /** The user's word to go on although no backup can be made. */
  readonly withoutBackup: boolean;
  /** Runs the work while no other page does the same. */
  alone<Value>(work: () => Promise<Value>): Promise<Value>;
}

/** A backup before this very upgrade, which a stopped browser may have left whole or half-way. */
function isOfThisUpgrade(backup: Backup, version: number, mark: string): boolean {
  return backup.occasion === 'upgrade' && backup.version === version && backup.contentMark === mark;
}

async function backUp(raw: IDBDatabase, database: LodestarDatabase, upgrading: Upgrading): Promise<void> {
  const work = { ...upgrading, source: rawRecordSource(raw, database.keyRange) };
  const version = databaseVersionOf(raw);
  const contentMark = await rawContentMark(raw);
  const made = (await listBackups(work.backups)).find((backup) => isOfThisUpgrade(backup, version, contentMark));
  await finishBackup(work, made ?? (await beginBackup(work, { occasion: 'upgrade', version, contentMark })));
  await letBackupsGo(work.backups, work.now().at, await rawBackupsNamed(raw));
}

/** Backs up what is stored unless the user goes on without; answers with the schema it is of. */
async function secureOld(database: LodestarDatabase, upgrading: Upgrading): Promise<number> {
  const raw = await openRawDatabase(database.factory, database.name);
  try {
    const from = databaseVersionOf(raw);
    if (from < schemaVersion && !upgrading.withoutBackup) {
      await backUp(raw, database, upgrading);
    }
    return from;
  } catch (error) {
    throw new StorageFaultError('no-backup', { cause: error });
  } finally {
    raw.close();
  }
}

/**
 * Brings a database of an older schema up: first everything goes into a backup, as it stands, then all records are
 * brought up in the one transaction in which the browser raises the version. A browser that is killed half-way leaves
 * the old state whole, and the next start does it again.
 *
 * @throws StorageFaultError `no-backup` when the backup cannot be made; nothing was changed then
 */
export async function upgradeDatabase(database: LodestarDatabase, upgrading: Upgrading): Promise<void> {
  await upgrading.alone(async () => {
    const from = await secureOld(database, upgrading);
    database.bringUp = (transaction) => bringDatabaseUp(from, transaction);
    await database.open();
  });
}
