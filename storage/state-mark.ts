// Reads with bare IndexedDB, because a new tab asks before anything else is loaded.

import { databaseName, databaseVersionOf, schemaVersion } from './database-name';

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the database refused')));
  });
}

function newestStep(steps: IDBObjectStore, state: 'done' | 'undone'): Promise<IDBCursor | null> {
  // An array sorts behind every string.
  const range = IDBKeyRange.bound([state], [state, []]);
  return answerOf(steps.index('[state+id]').openKeyCursor(range, 'prev'));
}

/** Short, and without what the settings say. */
async function digestOf(value: unknown): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(JSON.stringify(value)));
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

/**
 * A mark that moves with every write that can change what a page shows: the newest step of the history that is done and
 * that is undone, the clock of the edits, and the settings. Four small reads, however much is stored.
 */
export async function readStateMark(database: IDBDatabase): Promise<string> {
  const reading = database.transaction(['undoRecords', 'syncState', 'settings']);
  const steps = reading.objectStore('undoRecords');
  const [done, undone, clock, settings] = await Promise.all([
    newestStep(steps, 'done'),
    newestStep(steps, 'undone'),
    answerOf<unknown>(reading.objectStore('syncState').get('clock')),
    answerOf<unknown>(reading.objectStore('settings').get('settings')),
  ]);
  return digestOf([done?.primaryKey, undone?.primaryKey, clock, settings]);
}

/** The mark of the database as it is stored; null where there is none, or one of another version: nothing is made. */
export async function readStoredMark(): Promise<string | null> {
  const opening = indexedDB.open(databaseName);
  opening.addEventListener('upgradeneeded', () => opening.transaction?.abort());
  const database = await answerOf(opening).catch(() => null);
  if (database === null) return null;
  try {
    return databaseVersionOf(database) === schemaVersion ? await readStateMark(database) : null;
  } finally {
    database.close();
  }
}
