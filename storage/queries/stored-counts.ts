import type { Store } from '@/storage/store';

/** How much of what is stored, in the words of the data screen. */
export interface StoredCounts {
  readonly objectives: number;
  readonly keyResults: number;
  readonly checkIns: number;
  readonly entries: number;
  readonly requests: number;
  readonly tasks: number;
  readonly hasSample: boolean;
}

/** Small tables, in which the deleted can be told from the living by looking at each. */
async function countAlive({ database }: Store, name: 'objectives' | 'keyResults' | 'tasks'): Promise<number> {
  return database
    .table<{ readonly deletedAt: string | null }, string>(name)
    .filter(({ deletedAt }) => deletedAt === null)
    .count();
}

/** The log and the check-ins are counted by the tables' own counters, which read no record. */
export async function readStoredCounts(store: Store): Promise<StoredCounts> {
  const { database } = store;
  return {
    objectives: await countAlive(store, 'objectives'),
    keyResults: await countAlive(store, 'keyResults'),
    checkIns: await database.of('checkIns').count(),
    entries: await database.of('entries').count(),
    requests: await database.of('requests').count(),
    tasks: await countAlive(store, 'tasks'),
    hasSample: (await database.of('samples').get('sample')) !== undefined,
  };
}
