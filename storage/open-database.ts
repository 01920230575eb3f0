import { schemaVersion } from './database';
import type { LodestarDatabase } from './database';
import { StorageFaultError } from './storage-fault';
import type { StorageFault } from './storage-fault';

/** Dexie multiplies its version by ten before it hands it to IndexedDB. */
const versionFactor = 10;

/**
 * Opens the database and watches it. A page left open while a newer version upgrades lets go at once and never
 * writes under the old schema; a database of a newer version is left alone, though Dexie itself would open it.
 *
 * @param onFault told of what happens after or while opening: `outdated`, `blocked`
 * @throws StorageFaultError `newer`, or what the browser threw
 */
export async function openDatabase(
  database: LodestarDatabase,
  onFault: (fault: StorageFault) => void,
): Promise<LodestarDatabase> {
  database.on('versionchange', () => {
    database.close({ disableAutoOpen: true });
    onFault('outdated');
  });
  database.on('blocked', () => {
    onFault('blocked');
  });
  await database.open();
  if (database.backendDB().version > schemaVersion * versionFactor) {
    database.close({ disableAutoOpen: true });
    throw new StorageFaultError('newer');
  }
  return database;
}
