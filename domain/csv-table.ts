import { unguarded } from './csv';
import { readCsv } from './csv-reader';
import type { CsvRecord, Delimiter } from './csv-reader';
import { refuseFile } from './file-refusal';
import type { FileResult } from './file-refusal';
import { problem } from './result';

/** Which headings a table may have, and which it must. */
export interface TableForm<Column extends string> {
  readonly columns: readonly Column[];
  readonly required: readonly Column[];
}

/** A row by its headings; a column that the file leaves out is empty. */
export interface TableRow<Column extends string> {
  readonly line: number;
  readonly cells: Readonly<Record<Column, string>>;
}

export interface CsvTable<Column extends string> {
  readonly delimiter: Delimiter;
  readonly rows: readonly TableRow<Column>[];
}

function refuse(line: number, ...reason: Parameters<typeof problem>): { readonly ok: false } & FileResult<never> {
  return refuseFile({ line }, problem(...reason));
}

function columnOf<Column extends string>(heading: string, { columns }: TableForm<Column>): Column | undefined {
  const name = heading.trim().toLowerCase();
  return columns.find((column) => column.toLowerCase() === name);
}

/** The columns in the order of the file; letters may be large or small. */
function readHeadings<Column extends string>(record: CsvRecord, form: TableForm<Column>): FileResult<Column[]> {
  const found: Column[] = [];
  for (const heading of record.cells) {
    const column = columnOf(heading, form);
    if (column === undefined) {
      return refuse(record.line, heading.trim().slice(0, 100), 'unknown-column');
    }
    if (found.includes(column)) {
      return refuse(record.line, column, 'column-twice');
    }
    found.push(column);
  }
  const missing = form.required.find((column) => !found.includes(column));
  return missing === undefined ? { ok: true, value: found } : refuse(record.line, missing, 'column-missing');
}

function emptyCells<Column extends string>({ columns }: TableForm<Column>): Record<Column, string> {
  const cells: Partial<Record<Column, string>> = {};
  for (const column of columns) {
    cells[column] = '';
  }
  return withEvery(cells, columns);
}

function withEvery<Column extends string>(
  cells: Partial<Record<Column, string>>,
  columns: readonly Column[],
): Record<Column, string> {
  const isWhole = (some: Partial<Record<Column, string>>): some is Record<Column, string> =>
    columns.every((column) => some[column] !== undefined);
  if (!isWhole(cells)) {
    throw new Error('a column has no cell');
  }
  return cells;
}

function readRows<Column extends string>(
  records: readonly CsvRecord[],
  found: readonly Column[],
  form: TableForm<Column>,
): FileResult<TableRow<Column>[]> {
  const rows: TableRow<Column>[] = [];
  for (const { line, cells } of records) {
    if (cells.length > found.length) {
      return refuse(line, '', 'cells-too-many', { count: cells.length, known: found.length });
    }
    const named = emptyCells(form);
    for (const [index, column] of found.entries()) {
      named[column] = unguarded(cells[index] ?? '');
    }
    rows.push({ line, cells: named });
  }
  return { ok: true, value: rows };
}

/** Reads a text as a table of this form, or says in which line and column it is not one. */
export function readTable<Column extends string>(text: string, form: TableForm<Column>): FileResult<CsvTable<Column>> {
  const csv = readCsv(text);
  const [first, ...others] = csv.records;
  const headings = first === undefined ? null : readHeadings(first, form);
  if (headings?.ok === false) {
    return headings;
  }
  if (!csv.ok) {
    return refuse(csv.line, headings?.value[csv.cell] ?? String(csv.cell + 1), csv.rule);
  }
  if (headings === null) {
    return refuse(1, form.required[0] ?? '', 'column-missing');
  }
  const rows = readRows(others, headings.value, form);
  return rows.ok ? { ok: true, value: { delimiter: csv.delimiter, rows: rows.value } } : rows;
}

/** The headings of a text, in small letters: by them it is told what kind of table it is. */
export function headingsOf(text: string): readonly string[] {
  const [first] = readCsv(text.slice(0, 5000)).records;
  return (first?.cells ?? []).map((heading) => heading.trim().toLowerCase());
}
