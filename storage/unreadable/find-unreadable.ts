import { parse } from '@/storage/boundary';
import type { LodestarDatabase } from '@/storage/database';
import { keyOf, tables } from '@/storage/tables';
import { fileTableNames } from '@/storage/transfer/file-tables';
import type { FileTableName } from '@/storage/transfer/file-tables';
import type { RecordSource } from '@/storage/transfer/write-backup-file';
import { openRawDatabase, rawRecordSource } from '@/storage/upgrade/raw-database';

type PlainRecord = Readonly<Record<string, unknown>>;

/** A stored record that its schema refuses, as it stands. */
export interface UnreadableRecord {
  readonly table: FileTableName;
  readonly key: string | number;
  /** The first field that is wrong. */
  readonly field: string;
  readonly record: PlainRecord;
}

const recordsAtOnce = 2000;

function unreadableOf(table: FileTableName, record: PlainRecord): UnreadableRecord[] {
  const parsed = parse(tables[table].schema, record);
  return parsed.ok ? [] : [{ table, key: keyOf(table, record), field: parsed.problems[0]?.field ?? '', record }];
}

async function unreadableIn(source: RecordSource, table: FileTableName): Promise<UnreadableRecord[]> {
  const found: UnreadableRecord[] = [];
  let records = await source.recordsAfter(table, null, recordsAtOnce);
  let last = records.at(-1);
  while (last !== undefined) {
    found.push(...records.flatMap((record) => unreadableOf(table, record)));
    records = await source.recordsAfter(table, keyOf(table, last), recordsAtOnce);
    last = records.at(-1);
  }
  return found;
}

/**
 * Looks through what is stored, record by record, past all reading of ours. Writing never stores what a schema refuses; a
 * mishap of the disk or a fault of an older version may have. The settings are not looked at: nothing works without them,
 * so leaving them out would help nobody.
 *
 * @param mostOfOneTable tables with more records than this are passed over
 */
export async function findUnreadable(
  { factory, keyRange, name }: Pick<LodestarDatabase, 'factory' | 'keyRange' | 'name'>,
  mostOfOneTable = Number.POSITIVE_INFINITY,
): Promise<UnreadableRecord[]> {
  const raw = await openRawDatabase(factory, name);
  const source = rawRecordSource(raw, keyRange);
  const found: UnreadableRecord[] = [];
  try {
    for (const table of fileTableNames.filter((one) => one !== 'settings')) {
      if ((await source.count(table)) <= mostOfOneTable) {
        found.push(...(await unreadableIn(source, table)));
      }
    }
    return found;
  } finally {
    raw.close();
  }
}
