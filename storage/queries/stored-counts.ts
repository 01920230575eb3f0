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

const counted = ['objectives', 'keyResults', 'checkIns', 'entries', 'requests', 'tasks'] as const;

/** Counts by the tables' own counters, which read no record. */
export async function readStoredCounts({ database }: Store): Promise<StoredCounts> {
  const [objectives = 0, keyResults = 0, checkIns = 0, entries = 0, requests = 0, tasks = 0] = await Promise.all(
    counted.map((table) => database.of(table).count()),
  );
  const hasSample = (await database.of('samples').get('sample')) !== undefined;
  return { objectives, keyResults, checkIns, entries, requests, tasks, hasSample };
}
