import { differenceOf } from '@/domain/merge';
import type { StagedRecord } from '@/domain/model/staged-record';
import { sameValue } from '@/storage/same-value';
import { isShared } from '@/storage/shared-record';
import type { PlainRecord } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { isSharedTable } from '@/storage/tables';
import { fileTableNames } from './file-tables';
import type { FileTableName } from './file-tables';
import { withoutInstall } from './install-fields';
import { stagedPieces } from './staged-pieces';

/** How the records of a file stand to the stored ones. */
export interface ImportCounts {
  /** Not stored yet. */
  readonly fresh: number;
  /** Stored, and the file knows something newer. */
  readonly changed: number;
  /** Stored and changed on both sides. Merged field by field; of a private record the stored copy stays. */
  readonly conflicting: number;
  readonly unchanged: number;
  /** Stored and not in the file: a merge leaves them, replacing removes them. */
  readonly onlyHere: number;
}

/** One field in which the file differs. */
export interface ImportDifference {
  readonly table: FileTableName;
  /** What names the record on screen; its key where it has no name. */
  readonly name: string;
  readonly field: string;
  readonly here: unknown;
  readonly there: unknown;
}

export interface ImportPreview {
  readonly tables: Readonly<Partial<Record<FileTableName, ImportCounts>>>;
  readonly total: ImportCounts;
  /** The first few, so that one sees what is about to happen. */
  readonly differences: readonly ImportDifference[];
}

const differencesShown = 12;

type Standing = 'fresh' | 'changed' | 'conflicting' | 'unchanged';

interface Comparison {
  readonly standing: Standing;
  readonly fields: readonly { readonly field: string; readonly here: unknown; readonly there: unknown }[];
}

/** Private records carry no stamps, so nobody knows which copy is newer: a differing one is a conflict. */
function comparePrivate(here: PlainRecord, there: PlainRecord): Comparison {
  const fields = Object.keys(there)
    .filter((field) => !sameValue(here[field], there[field]))
    .map((field) => ({ field, here: here[field], there: there[field] }));
  return { standing: fields.length === 0 ? 'unchanged' : 'conflicting', fields };
}

function compare(table: FileTableName, here: PlainRecord | undefined, there: PlainRecord): Comparison {
  if (here === undefined) {
    return { standing: 'fresh', fields: [] };
  }
  if (!isSharedTable(table) || !isShared(here) || !isShared(there)) {
    return comparePrivate(withoutInstall(table, here), withoutInstall(table, there));
  }
  const { fields, isConflicting } = differenceOf(here, there);
  const standing = fields.length === 0 ? 'unchanged' : 'changed';
  return { standing: isConflicting ? 'conflicting' : standing, fields };
}

function nameOf(record: PlainRecord, key: string | number): string {
  const name = record['title'] ?? record['name'] ?? record['text'];
  return typeof name === 'string' && name !== '' ? name : String(key);
}

const nothing: ImportCounts = { fresh: 0, changed: 0, conflicting: 0, unchanged: 0, onlyHere: 0 };

function sumOf(one: ImportCounts, other: ImportCounts): ImportCounts {
  return {
    fresh: one.fresh + other.fresh,
    changed: one.changed + other.changed,
    conflicting: one.conflicting + other.conflicting,
    unchanged: one.unchanged + other.unchanged,
    onlyHere: one.onlyHere + other.onlyHere,
  };
}

/** The stored records of a piece; where nothing is stored, a million of them need not be asked for one by one. */
async function readStored(
  { database }: Store,
  table: FileTableName,
  staged: readonly StagedRecord[],
): Promise<readonly (PlainRecord | undefined)[]> {
  const stored = database.table<PlainRecord, string | number>(table);
  return (await stored.limit(1).primaryKeys()).length === 0 ? [] : stored.bulkGet(staged.map(({ key }) => key));
}

/** What importing the staged file would change, counted, with the first differences. Reads piece by piece. */
export async function previewImport(store: Store): Promise<ImportPreview> {
  const tables: Partial<Record<FileTableName, ImportCounts>> = {};
  const differences: ImportDifference[] = [];
  for await (const { table, staged } of stagedPieces(store)) {
    const stored = await readStored(store, table, staged);
    const counts = { ...(tables[table] ?? nothing) };
    for (const [index, { key, record }] of staged.entries()) {
      const { standing, fields } = compare(table, stored[index], record);
      counts[standing] += 1;
      const room = differencesShown - differences.length;
      differences.push(
        ...fields
          .slice(0, room)
          .map(({ field, here, there }) => ({ table, name: nameOf(record, key), field, here, there })),
      );
    }
    tables[table] = counts;
  }
  return { ...(await withOnlyHere(store, tables)), differences };
}

async function withOnlyHere(
  { database }: Store,
  tables: Partial<Record<FileTableName, ImportCounts>>,
): Promise<Pick<ImportPreview, 'tables' | 'total'>> {
  const counted: Partial<Record<FileTableName, ImportCounts>> = {};
  let total = nothing;
  for (const table of fileTableNames) {
    const counts = tables[table] ?? nothing;
    const stored = await database.table(table).count();
    const complete = { ...counts, onlyHere: stored - counts.changed - counts.conflicting - counts.unchanged };
    counted[table] = complete;
    total = sumOf(total, complete);
  }
  return { tables: counted, total };
}
