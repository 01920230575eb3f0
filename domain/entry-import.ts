import type { TableRow } from './csv-table';
import { dateProblems } from './date-field';
import { entryColumns } from './entry-export';
import type { Id, LocalDate } from './model/base';
import type { Entry } from './model/entry';
import { hostOf, safeLink } from './page-url';
import { fail, problem, succeed } from './result';
import type { Problem, Result } from './result';

/** The columns that our own export writes; a table of somebody else's needs three of them. */
export const entryForm = { columns: entryColumns, required: ['date', 'verdict', 'title'] } as const;

export type EntryRow = TableRow<(typeof entryColumns)[number]>;

/** What of an entry its row says by itself; what it points at is looked up by name or id afterwards. */
export type ReadEntry = Omit<
  Entry,
  'id' | 'verdict' | 'source' | 'subject' | 'objectiveId' | 'keyResultId' | 'healthMetricId'
> & {
  readonly id: Id | null;
  readonly verdict: string;
  readonly source: string | null;
  readonly subject: string;
};

function orNull(cell: string): string | null {
  return cell.trim() === '' ? null : cell.trim();
}

/** A number as people and spreadsheets write it, with a point or a comma; NaN for anything else. */
function numberOf(cell: string): number | null {
  const plain = cell.trim().replace(',', '.');
  if (plain === '') {
    return null;
  }
  return /^\d+(\.\d+)?$/u.test(plain) ? Number(plain) : Number.NaN;
}

/** Noon, for a day of which nothing else is known. */
const noon = 12;

function numbersOf({ cells }: EntryRow): {
  readonly hour: number;
  readonly minutes: number | null;
  readonly distractionNumber: number | null;
} {
  return {
    hour: numberOf(cells.hour) ?? noon,
    minutes: numberOf(cells.minutes),
    distractionNumber: cells.verdict.trim() === 'distraction' ? numberOf(cells.distractionNumber) : null,
  };
}

const lastHour = 23;

/** Asked before the moment is made of it, which would be refused in the place of the hour. */
function hourProblems(hour: number): Problem[] {
  if (Number.isNaN(hour)) {
    return [problem('hour', 'not-a-number')];
  }
  if (!Number.isInteger(hour)) {
    return [problem('hour', 'not-whole')];
  }
  return hour > lastHour ? [problem('hour', 'too-large', { high: lastHour })] : [];
}

function problemsOf(row: EntryRow, today: LocalDate): Problem[] {
  const { cells } = row;
  const { hour, minutes, distractionNumber } = numbersOf(row);
  const notNumbers = Object.entries({ minutes, distractionNumber })
    .filter(([, value]) => Number.isNaN(value))
    .map(([field]) => problem(field, 'not-a-number'));
  return [
    ...dateProblems('date', cells.date.trim()),
    ...(cells.date.trim() > today ? [problem('date', 'in-the-future')] : []),
    ...(cells.verdict.trim() === 'distraction' && distractionNumber === null
      ? [problem('distractionNumber', 'missing')]
      : []),
    ...hourProblems(hour),
    ...notNumbers,
    ...(cells.url.trim() !== '' && safeLink(cells.url) === null ? [problem('url', 'not-a-web-page')] : []),
  ];
}

/** Where an entry was recorded as: by its address, or typed, unless the row says it. */
function subjectOf({ cells }: EntryRow): string {
  return orNull(cells.subject) ?? (cells.url.trim() === '' ? 'typed' : 'page');
}

/**
 * Reads a row. Left out may be everything but date, verdict and title: an hour is then noon. What is wrong is named by
 * its column; what only the schema of an entry can tell is told there.
 */
export function readEntryRow(row: EntryRow, today: LocalDate): Result<ReadEntry> {
  const { cells } = row;
  const problems = problemsOf(row, today);
  if (problems.length > 0) {
    return fail(...problems);
  }
  const numbers = numbersOf(row);
  const date = cells.date.trim();
  const url = orNull(cells.url);
  return succeed({
    ...numbers,
    id: orNull(cells.id),
    at: orNull(cells.recordedAt) ?? `${date}T${String(numbers.hour).padStart(2, '0')}:00:00.000Z`,
    date,
    verdict: cells.verdict.trim(),
    subject: subjectOf(row),
    title: cells.title,
    url,
    host: url === null ? orNull(cells.host) : hostOf(url),
    pageHash: null,
    note: cells.note,
    source: orNull(cells.source),
    sourceName: cells.sourceName,
    requestId: orNull(cells.requestId),
  });
}
