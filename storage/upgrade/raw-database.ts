import type { RecordSource } from '@/storage/transfer/write-backup-file';

type PlainRecord = Readonly<Record<string, unknown>>;

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    // What the browser answers with is a DOMException, and whoever asked puts it into words.
    request.addEventListener('error', () => reject(request.error ?? new Error('reading failed')));
  });
}

/** The database at whatever version it has, past Dexie, which would bring it up. Whoever opens it closes it. */
export function openRawDatabase(factory: IDBFactory, name: string): Promise<IDBDatabase> {
  return answerOf(factory.open(name));
}

/** The records of a database as they stand. A table that it does not have yet is empty. */
export function rawRecordSource(database: IDBDatabase, keyRange: typeof IDBKeyRange): RecordSource {
  const storeOf = (name: string): IDBObjectStore | null =>
    database.objectStoreNames.contains(name) ? database.transaction(name).objectStore(name) : null;
  return {
    count: async (name) => {
      const store = storeOf(name);
      return store === null ? 0 : answerOf(store.count());
    },
    recordsAfter: async (name, after, limit) => {
      const store = storeOf(name);
      const rest = after === null ? null : keyRange.lowerBound(after, true);
      return store === null ? [] : answerOf<PlainRecord[]>(store.getAll(rest, limit));
    },
  };
}

/** Changes with what is stored: how much there is, the newest step of the history, the clock of the edits. */
export async function rawContentMark(database: IDBDatabase): Promise<string> {
  const names = [...database.objectStoreNames];
  const storeOf = (name: string): IDBObjectStore => database.transaction(name).objectStore(name);
  const counts: number[] = [];
  for (const name of names) {
    counts.push(await answerOf(storeOf(name).count()));
  }
  const step = names.includes('undoRecords')
    ? await answerOf(storeOf('undoRecords').openKeyCursor(null, 'prev'))
    : null;
  const clock: unknown = names.includes('syncState') ? await answerOf(storeOf('syncState').get('clock')) : null;
  return JSON.stringify([counts, step?.primaryKey ?? '', clock ?? '']);
}

/** The backups that steps of the history name, in any form that a step has had. */
export async function rawBackupsNamed(database: IDBDatabase): Promise<ReadonlySet<string>> {
  const steps = database.objectStoreNames.contains('undoRecords')
    ? await answerOf<PlainRecord[]>(database.transaction('undoRecords').objectStore('undoRecords').getAll())
    : [];
  return new Set(steps.map(({ backupId }) => backupId).filter((id) => typeof id === 'string'));
}
