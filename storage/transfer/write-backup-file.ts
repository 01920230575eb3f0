import { backupFileVersion, backupFormat } from '@/domain/model/backup-file';
import type { BackupHeader } from '@/domain/model/backup-file';
import type { Instant } from '@/domain/model/base';
import type { Store } from '@/storage/store';
import { keyOf } from '@/storage/tables';
import { fileTableNames, fileTableOf } from './file-tables';
import type { FileTableName } from './file-tables';

/** So many records are in memory at a time, however many are stored. */
const recordsARead = 1000;

export interface BackupFileOptions {
  /**
   * A file for people leaves out what belongs to this install; a backup that stays here keeps the hashes of
   * addresses, so that a page tagged before is known again after a restore.
   */
  readonly staysHere: boolean;
  /** Told after each piece: records written so far, of how many. */
  readonly onProgress?: (written: number, total: number) => void;
  readonly signal?: AbortSignal;
}

type PlainRecord = Readonly<Record<string, unknown>>;

function recordInFile(name: FileTableName, record: PlainRecord, staysHere: boolean): PlainRecord {
  if (name === 'settings') {
    const { deviceId: _deviceId, pageSalt: _pageSalt, lastExportAt: _lastExportAt, ...kept } = record;
    return kept;
  }
  return name === 'entries' && !staysHere ? { ...record, pageHash: null } : record;
}

/** Fields in one order, whoever wrote the record: the same content gives the same file. */
function inOrder(record: PlainRecord): PlainRecord {
  return Object.fromEntries(Object.entries(record).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}

function lineOf(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}

/** Where records are read from: the open database, or one of an older schema before it is brought up. */
export interface RecordSource {
  count(name: FileTableName): Promise<number>;
  /** The next records of a table in the order of their keys, `limit` at most; from the first one on after null. */
  recordsAfter(name: FileTableName, after: string | number | null, limit: number): Promise<readonly PlainRecord[]>;
}

export function recordSourceOf({ database }: Store): RecordSource {
  return {
    count: (name) => database.table(name).count(),
    recordsAfter: async (name, after, limit) => {
      const table = database.table<PlainRecord, string | number>(name);
      const rest = after === null ? table.orderBy(':id') : table.where(':id').above(after);
      return rest.limit(limit).toArray();
    },
  };
}

/** How many records each table of a file has. */
export async function countRecords(source: RecordSource): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const name of fileTableNames) {
    counts[name] = await source.count(name);
  }
  return counts;
}

function headerLine(exportedAt: Instant, counts: Record<string, number>): string {
  const header: BackupHeader = { format: backupFormat, version: backupFileVersion, exportedAt, counts };
  return lineOf(header);
}

/** Where a writer stands: behind this record of this table. */
export interface WritingPlace {
  readonly table: string;
  readonly after: string | number | null;
}

/** Before the first record of the first table. */
export const startOfFile: WritingPlace = { table: fileTableNames[0] ?? '', after: null };

function placeBehind(name: FileTableName, records: readonly PlainRecord[]): WritingPlace | null {
  const last = records.at(-1);
  if (last !== undefined && records.length === recordsARead) {
    return { table: name, after: keyOf(name, last) };
  }
  const next = fileTableNames[fileTableNames.indexOf(name) + 1];
  return next === undefined ? null : { table: next, after: null };
}

/** One read: up to a thousand records from a place on, as lines. */
async function readLines(
  source: RecordSource,
  place: WritingPlace,
  staysHere: boolean,
): Promise<{ text: string; records: number; next: WritingPlace | null }> {
  const name = fileTableOf(place.table) ?? fileTableNames[0];
  if (name === undefined) {
    return { text: '', records: 0, next: null };
  }
  const records = await source.recordsAfter(name, place.after, recordsARead);
  const lines = records.map((record) =>
    lineOf({ table: name, record: inOrder(recordInFile(name, record, staysHere)) }),
  );
  return { text: lines.join(''), records: records.length, next: placeBehind(name, records) };
}

/**
 * Everything that is the user's, as the text of a backup file in pieces of many lines. What is written while it is
 * read may be in it or not; each record is whole either way.
 *
 * @throws the signal's reason when it is cancelled
 */
export async function* backupFileText(store: Store, options: BackupFileOptions): AsyncGenerator<string> {
  const source = recordSourceOf(store);
  const counts = await countRecords(source);
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  let written = 0;
  let place: WritingPlace | null = startOfFile;
  yield headerLine(store.now().at, counts);
  while (place !== null) {
    options.signal?.throwIfAborted();
    const read = await readLines(source, place, options.staysHere);
    place = read.next;
    written += read.records;
    if (read.records > 0) {
      yield read.text;
      options.onProgress?.(written, total);
    }
  }
  yield lineOf({ end: true, records: written });
}

/** The same as a stream of UTF-8 bytes that is read only as fast as it is taken. */
export function backupFileStream(store: Store, options: BackupFileOptions): ReadableStream<Uint8Array<ArrayBuffer>> {
  const encoder = new TextEncoder();
  const pieces = backupFileText(store, options);
  return new ReadableStream({
    pull: async (controller) => {
      const piece = await pieces.next();
      if (piece.done === true) {
        controller.close();
      } else {
        controller.enqueue(encoder.encode(piece.value));
      }
    },
    cancel: async () => {
      await pieces.return(undefined);
    },
  });
}

/** So many records make a piece of an automatic backup: about a second of work. */
const recordsAPiece = 20_000;

/** A piece of an automatic backup. */
export interface BackupPiece {
  readonly text: string;
  readonly records: number;
  /** Where the next piece begins; null after the last. */
  readonly next: WritingPlace | null;
}

/** The records from a place on, as lines without header and end: those are added when the pieces are read together. */
export async function backupPiece(source: RecordSource, from: WritingPlace): Promise<BackupPiece> {
  const texts: string[] = [];
  let records = 0;
  let place: WritingPlace | null = from;
  while (place !== null && records < recordsAPiece) {
    const read = await readLines(source, place, true);
    texts.push(read.text);
    records += read.records;
    place = read.next;
  }
  return { text: texts.join(''), records, next: place };
}
