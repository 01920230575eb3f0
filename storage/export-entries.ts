import { addDays } from '@/domain/calendar';
import { csvLine, utf8Mark } from '@/domain/csv';
import { entryCells, entryColumns, exportedEntry } from '@/domain/entry-export';
import type { ExportedEntry } from '@/domain/entry-export';
import type { Id, LocalDate } from '@/domain/model/base';
import type { Entry } from '@/domain/model/entry';
import type { Store } from './store';

type Titled = 'objectives' | 'keyResults' | 'healthMetrics';

/** So many days of entries are read at a time, however long the log is. */
const daysARead = 7;

/** Titles by id, each read once. Deleted ones keep their title in the file: the entry was for them. */
function titleReader(store: Store, table: Titled): (ids: readonly (Id | null)[]) => Promise<ReadonlyMap<Id, string>> {
  const titles = new Map<Id, string>();
  return async (ids) => {
    const unknown = [...new Set(ids)].filter((id) => id !== null && !titles.has(id)).filter((id) => id !== null);
    for (const record of await store.database.of(table).bulkGet(unknown)) {
      if (record !== undefined) {
        titles.set(record.id, record.title);
      }
    }
    return titles;
  };
}

function createNaming(store: Store, distractionName: (number: number) => string) {
  const objectives = titleReader(store, 'objectives');
  const keyResults = titleReader(store, 'keyResults');
  const healthMetrics = titleReader(store, 'healthMetrics');
  const titleIn = (titles: ReadonlyMap<Id, string>, id: Id | null): string =>
    id === null ? '' : (titles.get(id) ?? '');
  return async (entries: readonly Entry[]): Promise<ExportedEntry[]> => {
    const [ofObjectives, ofKeyResults, ofMetrics] = [
      await objectives(entries.map(({ objectiveId }) => objectiveId)),
      await keyResults(entries.map(({ keyResultId }) => keyResultId)),
      await healthMetrics(entries.map(({ healthMetricId }) => healthMetricId)),
    ];
    return entries.map((entry) =>
      exportedEntry(entry, {
        objective: titleIn(ofObjectives, entry.objectiveId),
        keyResult: titleIn(ofKeyResults, entry.keyResultId),
        healthMetric: titleIn(ofMetrics, entry.healthMetricId),
        distraction: entry.distractionNumber === null ? '' : distractionName(entry.distractionNumber),
      }),
    );
  };
}

/** The first and last date of the log; null while it is empty. */
async function spanOf(store: Store): Promise<{ readonly from: LocalDate; readonly to: LocalDate } | null> {
  const dates = store.database.of('entries').orderBy('date');
  const first = await dates.first();
  const last = await store.database.of('entries').orderBy('date').last();
  return first === undefined || last === undefined ? null : { from: first.date, to: last.date };
}

function later(one: LocalDate, other: LocalDate): LocalDate {
  return one > other ? one : other;
}

function earlier(one: LocalDate, other: LocalDate): LocalDate {
  return one < other ? one : other;
}

/** What is exported: the dates, both included; null for the whole log. */
export interface EntryRange {
  readonly dates: { readonly from: LocalDate; readonly to: LocalDate } | null;
  readonly distractionName: (number: number) => string;
}

/** The entries of a range in the order of their recording, a week at a time. */
async function* pagesOf(store: Store, { dates, distractionName }: EntryRange): AsyncGenerator<ExportedEntry[]> {
  const span = await spanOf(store);
  if (span === null) {
    return;
  }
  const named = createNaming(store, distractionName);
  const to = earlier(span.to, dates?.to ?? span.to);
  for (let from = later(span.from, dates?.from ?? span.from); from <= to; from = addDays(from, daysARead)) {
    const until = earlier(addDays(from, daysARead - 1), to);
    const page = await store.database.of('entries').where('date').between(from, until, true, true).sortBy('at');
    if (page.length > 0) {
      yield named(page.toSorted((one, other) => (one.date < other.date ? -1 : one.date > other.date ? 1 : 0)));
    }
  }
}

/** The entries of a range as CSV after RFC 4180, marked as UTF-8. Handed to the browser in pieces, never one string. */
export async function entriesAsCsv(store: Store, range: EntryRange): Promise<Blob> {
  const pieces = [new Blob([utf8Mark, csvLine(entryColumns)])];
  for await (const page of pagesOf(store, range)) {
    pieces.push(new Blob(page.map((entry) => csvLine(entryCells(entry)))));
  }
  return new Blob(pieces, { type: 'text/csv;charset=utf-8' });
}

/** The same as JSON: `{ format, version, exportedAt, entries }`, every text as it is stored. */
export async function entriesAsJson(store: Store, range: EntryRange): Promise<Blob> {
  const head = { format: 'lodestar-entries', version: 1, exportedAt: store.now().at };
  const pieces = [new Blob([`${JSON.stringify(head).slice(0, -1)},"entries":[`])];
  let isFirst = true;
  for await (const page of pagesOf(store, range)) {
    pieces.push(new Blob([isFirst ? '\n' : ',\n', page.map((entry) => JSON.stringify(entry)).join(',\n')]));
    isFirst = false;
  }
  return new Blob([...pieces, '\n]}\n'], { type: 'application/json' });
}
