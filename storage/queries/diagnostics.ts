import type { DiagnosticsFacts } from '@/domain/diagnostics';
import { listBackups } from '@/storage/backups/backup-files';
import { schemaVersion } from '@/storage/database-name';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { isTableName, tables } from '@/storage/tables';
import { findUnreadable } from '@/storage/unreadable/find-unreadable';

type StoredFacts = Pick<
  DiagnosticsFacts,
  'schemaVersion' | 'databaseVersion' | 'counts' | 'unreadable' | 'backups' | 'lastExportAt'
>;

/** Looking through a larger table takes longer than somebody waits for a report. */
const mostLookedThrough = 100_000;

/** How many records their schemas refuse, by table and first wrong field: names of ours, nothing of theirs. */
async function countUnreadable({ database }: Store): Promise<Record<string, number>> {
  const found = await findUnreadable(database, mostLookedThrough);
  const places = Map.groupBy(found, ({ table, field }) => `${table}.${field.split('.')[0] ?? ''}`);
  return Object.fromEntries([...places].map(([place, { length }]) => [place, length]));
}

/** What a report tells of the store: numbers and times, and how many records are not what they should be. */
export async function readDiagnostics(store: Store): Promise<StoredFacts> {
  const { database } = store;
  const counts: Record<string, number> = {};
  for (const name of Object.keys(tables).filter(isTableName)) {
    counts[name] = await database.table(name).count();
  }
  // Where the browser keeps no files there are no backups: a report says so rather than fail.
  const backups = await listBackups(store.backups).catch(() => []);
  return {
    schemaVersion,
    databaseVersion: database.backendDB().version,
    counts,
    unreadable: await countUnreadable(store),
    backups: backups.map(({ madeAt, occasion, bytes, records, next }) => ({
      madeAt,
      occasion,
      bytes,
      records,
      isComplete: next === null,
    })),
    lastExportAt: (await readSettings(store)).lastExportAt,
  };
}
