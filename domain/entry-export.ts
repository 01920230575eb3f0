import type { LocalDate } from './model/base';
import type { Entry } from './model/entry';
import type { CsvCell } from './csv';

/** What an entry points at, by name; empty for what it does not point at, or what is gone. */
export interface TargetNames {
  readonly objective: string;
  readonly keyResult: string;
  readonly healthMetric: string;
  readonly distraction: string;
}

/**
 * An entry as files hold it. Field names are the same in every language, so that a script works for everybody. The hash of
 * the page's address is left out: it never leaves the machine.
 */
export interface ExportedEntry extends TargetNames {
  readonly id: string;
  readonly date: LocalDate;
  readonly hour: number;
  readonly recordedAt: string;
  readonly verdict: Entry['verdict'];
  readonly distractionNumber: number | null;
  readonly subject: Entry['subject'];
  readonly title: string;
  readonly url: string | null;
  readonly host: string | null;
  readonly minutes: number | null;
  readonly note: string;
  readonly source: string | null;
  readonly sourceName: string;
  readonly objectiveId: string | null;
  readonly keyResultId: string | null;
  readonly healthMetricId: string | null;
  readonly requestId: string | null;
}

/** The columns of the file, in their order. */
export const entryColumns = [
  'date',
  'hour',
  'verdict',
  'objective',
  'keyResult',
  'healthMetric',
  'distractionNumber',
  'distraction',
  'title',
  'host',
  'url',
  'minutes',
  'note',
  'source',
  'sourceName',
  'subject',
  'recordedAt',
  'id',
  'objectiveId',
  'keyResultId',
  'healthMetricId',
  'requestId',
] as const satisfies readonly (keyof ExportedEntry)[];

/** An entry with the names of what it points at. */
export function exportedEntry(entry: Entry, names: TargetNames): ExportedEntry {
  const { id, date, hour, at, verdict, distractionNumber, subject, title, url, host } = entry;
  const { minutes, note, source, sourceName, objectiveId, keyResultId, healthMetricId, requestId } = entry;
  return {
    ...{ id, date, hour, recordedAt: at, verdict, ...names, distractionNumber, subject, title, url, host },
    ...{ minutes, note, source, sourceName, objectiveId, keyResultId, healthMetricId, requestId },
  };
}

/** Its cells in the order of the columns. */
export function entryCells(entry: ExportedEntry): readonly CsvCell[] {
  return entryColumns.map((column) => entry[column]);
}
