import type { Table } from 'dexie';
import { nextStamp } from '@/domain/hybrid-clock';
import type { SharedFields, Stamp } from '@/domain/model/base';
import type { RecordChange } from '@/domain/model/undo-record';
import type { Problem } from '@/domain/result';
import type { Moment } from '@/domain/moment';
import { parse } from './boundary';
import { countEntryChange } from './daily-sums';
import type { LodestarDatabase } from './database';
import { sameValue } from './same-value';
import { isShared } from './shared-record';
import type { PlainRecord } from './shared-record';
import { isSharedTable, keyOf, tables } from './tables';
import type { KeyOf, StoredRecord, TableName } from './tables';

/** Reads and writes inside one transaction; every change is remembered for the history. */
export interface Writer {
  get<Name extends TableName>(name: Name, key: KeyOf<Name>): Promise<StoredRecord<Name> | undefined>;
  /**
   * Adds or replaces a record. Shared ones get a stamp for each field that differs from what was stored. What the
   * schema refuses names its field after `place`, `keyResults.1.`, so that a form finds the row.
   */
  put<Name extends TableName>(name: Name, record: StoredRecord<Name>, place?: string): Promise<void>;
  /** Deletes a private record; a shared one becomes a tombstone. */
  remove<Name extends TableName>(name: Name, key: KeyOf<Name>): Promise<void>;
  getPlain(name: TableName, key: string | number): Promise<PlainRecord | undefined>;
  putPlain(name: TableName, record: PlainRecord): Promise<void>;
  removePlain(name: TableName, key: string | number): Promise<void>;
  /** Moves the clock of the edits for a write that is no step: by it, pages see that what they keep is no longer true. */
  moveClock(): Promise<unknown>;
}

interface FinishingWriter extends Writer {
  /** Saves the clock and answers with the changes, each record once: as it was before, as it is now. */
  finish(): Promise<RecordChange[]>;
}

const unstampedFields = new Set<string>(['id', 'stamps', 'unknownFields', 'discarded']);

function stampChanges(before: PlainRecord | null, after: PlainRecord & SharedFields, stamp: Stamp): PlainRecord {
  const stamps: Record<string, Stamp> = { ...after.stamps };
  for (const [field, value] of Object.entries(after)) {
    if (!unstampedFields.has(field) && !(before !== null && sameValue(before[field], value))) {
      stamps[field] = stamp;
    }
  }
  return { ...after, stamps };
}

async function readNextStamp(database: LodestarDatabase, moment: Moment): Promise<Stamp> {
  const clock = await database.of('syncState').get('clock');
  const settings = await database.of('settings').get('settings');
  if (settings === undefined) {
    throw new Error('a shared record is written before the install');
  }
  return nextStamp(clock?.lastStamp ?? null, Date.parse(moment.at), settings.deviceId);
}

/** One writer serves one transaction. `refuse` builds the error that rolls it back. */
export function createWriter(
  database: LodestarDatabase,
  moment: Moment,
  refuse: (problems: readonly Problem[]) => Error,
): FinishingWriter {
  const changes = new Map<string, RecordChange>();
  let stampOfThisWrite: Stamp | null = null;

  const tableOf = (name: TableName): Table<PlainRecord, string | number> => database.table(name);
  async function stampOnce(): Promise<Stamp> {
    stampOfThisWrite ??= await readNextStamp(database, moment);
    return stampOfThisWrite;
  }

  async function store(name: TableName, key: string | number, after: PlainRecord | null): Promise<void> {
    const before = (await tableOf(name).get(key)) ?? null;
    await Promise.all([
      after === null ? tableOf(name).delete(key) : tableOf(name).put(after),
      name === 'entries' ? countEntryChange(database, before, after) : null,
    ]);
    const place = `${name}:${JSON.stringify(key)}`;
    const first = changes.get(place);
    changes.set(place, { table: name, before: first === undefined ? before : first.before, after });
  }

  async function put(name: TableName, record: PlainRecord, place = ''): Promise<void> {
    const parsed = parse(tables[name].schema, record);
    if (!parsed.ok) {
      throw refuse(parsed.problems.map((one) => ({ ...one, field: `${place}${one.field}` })));
    }
    const value: PlainRecord = { ...parsed.value };
    const key = keyOf(name, value);
    if (!isShared(value)) {
      await store(name, key, value);
      return;
    }
    const stamp = await stampOnce();
    const before = (await tableOf(name).get(key)) ?? null;
    await store(name, key, stampChanges(before, value, stamp));
  }

  async function remove(name: TableName, key: string | number): Promise<void> {
    const record = await tableOf(name).get(key);
    if (record !== undefined) {
      await (isSharedTable(name) ? put(name, { ...record, deletedAt: moment.at }) : store(name, key, null));
    }
  }

  return {
    get: (name, key) => database.of(name).get(key),
    put,
    remove,
    getPlain: (name, key) => tableOf(name).get(key),
    putPlain: (name, record) => put(name, record),
    removePlain: remove,
    moveClock: stampOnce,
    finish: async () => {
      if (stampOfThisWrite !== null) {
        await database.of('syncState').put({ id: 'clock', lastStamp: stampOfThisWrite });
      }
      return [...changes.values()].filter((change) => !sameValue(change.before, change.after));
    },
  };
}
