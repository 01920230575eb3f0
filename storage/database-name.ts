/** Apart from the database itself, for those who read it without Dexie. */
export const databaseName = 'lodestar';

/** Raised with every change of the stored form; each step has its own frozen file in `migrations/`. */
export const schemaVersion = 2;

/**
 * The schema of an open database. Dexie multiplies its version by ten before it hands it to IndexedDB, and uses the
 * numbers between when it mends a table or an index that is missing.
 */
export function databaseVersionOf(database: IDBDatabase): number {
  return Math.floor(database.version / 10);
}

/** The channel on which Dexie announces every commit to the other pages. */
export const writeChannel = 'x-storagemutated-1';
