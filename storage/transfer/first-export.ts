import { backupFormat } from '@/domain/model/backup-file';
import { refuseFile } from '@/domain/file-refusal';
import type { FileResult } from '@/domain/file-refusal';
import { problem } from '@/domain/result';
import type { FileLine } from './file-lines';

/*
 * The file that 0.1 exported: one JSON document, `{ format, schemaVersion, exportedAt, tables: { name: [record, ...] } }`,
 * with a line feed between the records of a table and none elsewhere. It is read whole and handed on as the lines of
 * a backup file, so that all else is the same.
 */

const opening = '{"format":"lodestar",';

/** 0.1 held its whole export in memory; what is longer it could not have written. */
const longestDocument = 64 * 1024 * 1024;

interface FirstExport {
  readonly schemaVersion: unknown;
  readonly exportedAt: unknown;
  readonly tables: Readonly<Record<string, readonly unknown[]>>;
}

/** What 0.1 wrote beside the records of the user: the sums of the days are counted again. */
const countedAgain = 'dailySums';

export function isFirstExport({ text }: FileLine): boolean {
  return text.startsWith(opening);
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isTables(value: unknown): value is FirstExport['tables'] {
  return isObject(value) && Object.values(value).every((records) => Array.isArray(records));
}

function parseDocument(text: string, line: number): FileResult<FirstExport> {
  let value: unknown = null;
  try {
    value = JSON.parse(text);
  } catch {
    // JSON.parse throws for what is no JSON: of a document that begins rightly, a part is missing.
    return refuseFile({ line }, problem('', 'cut-short'));
  }
  if (!isObject(value) || !isTables(value['tables'])) {
    return refuseFile({ line: 1 }, problem('tables', 'not-understood'));
  }
  return {
    ok: true,
    value: { schemaVersion: value['schemaVersion'], exportedAt: value['exportedAt'], tables: value['tables'] },
  };
}

/** The whole document, of which the first line was read already. */
export async function readFirstExport(
  first: FileLine,
  rest: AsyncGenerator<FileResult<FileLine>>,
): Promise<FileResult<FirstExport>> {
  const texts = [first.text];
  let length = first.text.length;
  let line = first.line;
  for await (const next of rest) {
    if (!next.ok) {
      return next;
    }
    ({ line } = next.value);
    length += next.value.text.length;
    if (length > longestDocument) {
      return refuseFile({ line }, problem('', 'line-too-long', { limit: longestDocument }));
    }
    texts.push(next.value.text);
  }
  return parseDocument(texts.join('\n'), line);
}

function asInBackup(table: string, record: unknown): unknown {
  // Hashes of addresses were left out altogether.
  return table === 'entries' && isObject(record) ? { ...record, pageHash: null } : record;
}

/** The document as a backup file; each record with the line on which it stood. */
export async function* linesOfFirstExport(document: FirstExport): AsyncGenerator<FileResult<FileLine>> {
  const tables = Object.entries(document.tables).filter(([table]) => table !== countedAgain);
  const counts = Object.fromEntries(tables.map(([table, records]) => [table, records.length]));
  const asLine = (line: number, value: unknown): FileResult<FileLine> => ({
    ok: true,
    value: { line, text: JSON.stringify(value) },
  });
  const { exportedAt, schemaVersion: version } = document;
  yield asLine(1, { format: backupFormat, version, exportedAt, counts });
  let line = 1;
  for (const [table, records] of Object.entries(document.tables)) {
    for (const [index, record] of records.entries()) {
      line += index === 0 ? 0 : 1;
      if (table !== countedAgain) {
        yield asLine(line, { table, record: asInBackup(table, record) });
      }
    }
  }
  const records = Object.values(counts).reduce((sum, count) => sum + count, 0);
  yield asLine(line, { end: true, records });
}
