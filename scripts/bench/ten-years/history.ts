// What the ten years are built with: how much of everything, seeded chance, ids and dates that go forward.

import { addDays } from '@/domain/calendar';
import type { Id, Instant, LocalDate, SharedFields } from '@/domain/model/base';
import type { StoredRecord, TableName } from '@/storage/tables';

/** How many records of each kind ten years hold. */
export interface HistorySize {
  readonly teams: number;
  readonly people: number;
  readonly cycles: number;
  readonly keyResults: number;
  readonly checkIns: number;
  readonly tasks: number;
  readonly entries: number;
}

/** The sizes that Lodestar promises to stay fast at. */
export const tenYears: HistorySize = {
  teams: 50,
  people: 2000,
  cycles: 40,
  keyResults: 5000,
  checkIns: 500_000,
  tasks: 20_000,
  entries: 1_000_000,
};

/** The same company with fewer records of everything; 0.01 is enough to see a scan. At least two of each stay. */
export function scaled(size: HistorySize, factor: number): HistorySize {
  const less = (count: number): number => Math.max(2, Math.round(count * factor));
  return {
    teams: less(size.teams),
    people: less(size.people),
    cycles: less(size.cycles),
    keyResults: less(size.keyResults),
    checkIns: less(size.checkIns),
    tasks: less(size.tasks),
    entries: less(size.entries),
  };
}

/** What the history hangs on: it ends before `today` and belongs to somebody who is there already. */
export interface HistoryContext {
  readonly size: HistorySize;
  readonly seed: number;
  readonly today: LocalDate;
  readonly meId: Id;
  /** The company that the teams stand under; null makes them roots. */
  readonly companyId: Id | null;
}

/** Some records of one table, small enough to be written in one transaction. */
export type HistoryBatch = {
  [Name in TableName]: { readonly table: Name; readonly records: readonly StoredRecord<Name>[] };
}[TableName];

/** The present stays as it is found: the history ends this many days ago, before the sample's twelve weeks begin. */
export const daysOfPresent = 100;
export const daysOfHistory = 3650;

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function chanceOf(seed: number): () => number {
  let state = Math.trunc(seed) || 1;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The item of a list that belongs to a number, counted on from the beginning when the list is over. */
export function nth<Item>(items: readonly Item[], index: number): Item {
  const item = items[Math.trunc(index) % items.length];
  if (item === undefined) throw new Error('nothing to choose from');
  return item;
}

/** The tools of one history. */
export interface Kit extends HistoryContext {
  readonly startsOn: LocalDate;
  readonly endsOn: LocalDate;
  chance(): number;
  choose<Item>(items: readonly Item[]): Item;
  /** A new id of version 7 that sorts by its date. */
  idOn(date: LocalDate): Id;
  /** A shared record of that date as a command would have stored it: with a stamp for each of its fields. */
  shared<Content extends object>(date: LocalDate, content: Content): Content & SharedFields;
}

export function kitOf(context: HistoryContext): Kit {
  const chance = chanceOf(context.seed);
  const endsOn = addDays(context.today, -daysOfPresent);
  let made = 0;
  const idOn = (date: LocalDate): Id => {
    made += 1;
    const time = millisecondsOf(date).toString(16).padStart(12, '0');
    const high = Math.trunc(made / 0x1_0000_0000);
    const low = (made % 0x1_0000_0000).toString(16).padStart(8, '0');
    return `${time.slice(0, 8)}-${time.slice(8)}-7${high.toString(16).padStart(3, '0')}-8000-0000${low}`;
  };
  return {
    ...context,
    ...{ chance, endsOn, idOn },
    startsOn: addDays(endsOn, -daysOfHistory),
    choose: (items) => nth(items, chance() * items.length),
    shared: (date, content) => {
      const stamp = `${millisecondsOf(date).toString(16).padStart(12, '0')}-0000-benchmark`;
      const stamps = Object.fromEntries(Object.keys(content).map((field) => [field, stamp]));
      return { ...content, id: idOn(date), stamps, deletedAt: null, unknownFields: {}, discarded: [] };
    },
  };
}

function millisecondsOf(date: LocalDate): number {
  return Date.parse(`${date}T12:00:00.000Z`);
}

/** An instant of a date, by its hour. */
export function instantOf(date: LocalDate, hour: number): Instant {
  return `${date}T${String(hour).padStart(2, '0')}:00:00.000Z`;
}

const batchLength = 4000;

/** Cuts the records of one table into batches. */
export function* batchesOf<Name extends TableName>(
  table: Name,
  records: Iterable<StoredRecord<Name>>,
): Generator<{ readonly table: Name; readonly records: readonly StoredRecord<Name>[] }> {
  let batch: StoredRecord<Name>[] = [];
  for (const record of records) {
    batch.push(record);
    if (batch.length === batchLength) {
      yield { table, records: batch };
      batch = [];
    }
  }
  if (batch.length > 0) yield { table, records: batch };
}
