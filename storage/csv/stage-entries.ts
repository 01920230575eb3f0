import { readTable } from '@/domain/csv-table';
import { entryForm, readEntryRow } from '@/domain/entry-import';
import type { EntryRow } from '@/domain/entry-import';
import { refuseFile } from '@/domain/file-refusal';
import type { FileResult } from '@/domain/file-refusal';
import type { Id, LocalDate } from '@/domain/model/base';
import { entrySchema } from '@/domain/model/entry';
import type { Entry } from '@/domain/model/entry';
import { matchesHostPattern, strippedUrl } from '@/domain/page-url';
import { fail, problem } from '@/domain/result';
import type { Problem, Result } from '@/domain/result';
import { parse } from '@/storage/boundary';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { beginStaging, clearStaged } from '@/storage/transfer/staged-records';
import { pointedAt, readEntryTargets } from './entry-targets';
import type { EntryTargets } from './entry-targets';

/** Entries of a table that were found right and wait in `stagedRecords`. */
export interface StagedEntries {
  readonly owner: Id;
  readonly records: number;
  /** Rows of sites on the never-record list, which are not among them. */
  readonly neverRecorded: number;
  /** The first of them, as they will be. */
  readonly first: readonly Entry[];
}

const firstShown = 5;

interface Reading {
  readonly today: LocalDate;
  readonly keepsFullAddress: boolean;
  readonly targets: EntryTargets;
  readonly newId: () => Id;
}

/** The schema's name of a field where it is not that of the column. */
function columnOf(found: Problem): Problem {
  return found.field === 'at' ? { ...found, field: 'recordedAt' } : found;
}

function entryOf(row: EntryRow, { today, keepsFullAddress, targets, newId }: Reading): Result<Entry> {
  const read = readEntryRow(row, today);
  if (!read.ok) {
    return read;
  }
  const pointed = pointedAt(row, read.value.date, targets);
  if (!pointed.ok) {
    return pointed;
  }
  const { url, id } = read.value;
  const entry = parse(entrySchema, {
    ...read.value,
    ...pointed.value,
    id: id ?? newId(),
    url: url === null ? null : strippedUrl(url, keepsFullAddress),
  });
  return entry.ok ? entry : fail(...entry.problems.map(columnOf));
}

function entriesOf(rows: readonly EntryRow[], reading: Reading): FileResult<Entry[]> {
  const entries: Entry[] = [];
  const ids = new Set<Id>();
  for (const row of rows) {
    const entry = entryOf(row, reading);
    if (!entry.ok) {
      return refuseFile({ line: row.line }, entry.problems[0] ?? problem('', 'not-understood'));
    }
    if (ids.has(entry.value.id)) {
      return refuseFile({ line: row.line }, problem('id', 'twice-in-file'));
    }
    ids.add(entry.value.id);
    entries.push(entry.value);
  }
  return { ok: true, value: entries };
}

/** Of sites on the never-record list nothing is stored, whatever a file says of them. */
function recordable(entries: readonly Entry[], neverRecordHosts: readonly string[]): Entry[] {
  return entries.filter(({ host }) => !neverRecordHosts.some((listed) => matchesHostPattern(host ?? '', listed)));
}

/**
 * Reads a table of entries, checks every row, and lays them aside to be merged: an entry that is stored stays as it is.
 * What is of a site on the never-record list is checked like the others and left out.
 */
export async function stageEntries(store: Store, text: string): Promise<FileResult<StagedEntries>> {
  await clearStaged(store);
  const table = readTable(text, entryForm);
  if (!table.ok) {
    return table;
  }
  const { keepsFullAddress, neverRecordHosts } = await readSettings(store);
  const targets = await readEntryTargets(store);
  const { today } = store.now();
  const all = entriesOf(table.value.rows, { today, keepsFullAddress, targets, newId: store.newId });
  if (!all.ok) {
    return all;
  }
  const entries = recordable(all.value, neverRecordHosts);
  const owner = await beginStaging(
    store,
    entries.map((entry) => ({ table: 'entries', key: entry.id, record: { ...entry } })),
  );
  const neverRecorded = all.value.length - entries.length;
  return { ok: true, value: { owner, records: entries.length, neverRecorded, first: entries.slice(0, firstShown) } };
}
