import type { DiagnosticsFacts } from '@/domain/diagnostics';
import { listBackups } from '@/storage/backups/backup-files';
import { schemaVersion } from '@/storage/database-name';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { isTableName, tables } from '@/storage/tables';

type StoredFacts = Pick<DiagnosticsFacts, 'schemaVersion' | 'databaseVersion' | 'counts' | 'backups' | 'lastExportAt'>;

/** What a report tells of the store: numbers and times. No record is read but the settings, for the last export. */
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
