import { databaseVersionOf, schemaVersion } from './database-name';
import type { LodestarDatabase } from './database';
import { StorageFaultError } from './storage-fault';
import type { StorageFault } from '@/domain/fault';
import type { Upgrading } from './upgrade/upgrade-database';

async function openOrUpgrade(
  database: LodestarDatabase,
  onFault: (fault: StorageFault) => void,
  upgrading: Upgrading,
): Promise<void> {
  try {
    await database.open();
  } catch (error) {
    if (!database.isUpgradeDue) {
      throw error;
    }
    onFault('upgrading');
    // Once in the life of a version: loaded only then.
    const { upgradeDatabase } = await import('./upgrade/upgrade-database');
    await upgradeDatabase(database, upgrading);
  }
}

/**
 * Opens the database and watches it; one of an older schema is backed up and brought up first. A page left open while
 * a newer version upgrades lets go at once and never writes under the old schema; a database of a newer version is
 * left alone, though Dexie itself would open it.
 *
 * @param onFault told of what happens after or while opening: `outdated`, `blocked`, `upgrading`
 * @throws StorageFaultError `newer`, `no-backup`, or what the browser threw
 */
export async function openDatabase(
  database: LodestarDatabase,
  onFault: (fault: StorageFault) => void,
  upgrading: Upgrading,
): Promise<LodestarDatabase> {
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: true });
    onFault('outdated');
    // Keeps Dexie from closing it in its own way, after which the next write would open it again.
    return false;
  });
  database.on('blocked', () => {
    onFault('blocked');
  });
  await openOrUpgrade(database, onFault, upgrading);
  if (databaseVersionOf(database.backendDB()) > schemaVersion) {
    database.close({ disableAutoOpen: true });
    throw new StorageFaultError('newer');
  }
  return database;
}
