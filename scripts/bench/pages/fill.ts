// Runs in a page of the bench's copy of the extension: writes the ten years straight into its database.

import type { LocalDate } from '@/domain/model/base';
import { scaled, tenYearHistory, tenYears } from '../ten-years';
import type { HistoryBatch } from '../ten-years';

/** What the driver asks for and reads: a script that takes minutes cannot be awaited over the wire. */
interface Filling {
  start(factor: number, today: LocalDate): void;
  /** How many records are written; negative when all are, so that one number tells both. */
  written: number;
  error: string | null;
}

declare global {
  interface Window {
    lodestarFilling?: Filling;
  }
}

function answerOf<Value>(request: IDBRequest<Value>): Promise<Value> {
  return new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('the database refused')));
  });
}

function writeBatch(database: IDBDatabase, { table, records }: HistoryBatch): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(table, 'readwrite', { durability: 'relaxed' });
    const store = transaction.objectStore(table);
    for (const record of records) store.put(record);
    transaction.addEventListener('complete', () => resolve());
    transaction.addEventListener('abort', () => reject(transaction.error ?? new Error('a batch was aborted')));
  });
}

function fieldOf(value: unknown, name: string): string | null {
  const field: unknown = typeof value === 'object' && value !== null ? Reflect.get(value, name) : null;
  return typeof field === 'string' ? field : null;
}

/** Two batches are on their way at a time: one is made while the other is written. */
async function fill(filling: Filling, factor: number, today: LocalDate): Promise<void> {
  const database = await answerOf(indexedDB.open('lodestar'));
  const read = database.transaction(['settings', 'teams']);
  const meId = fieldOf(await answerOf<unknown>(read.objectStore('settings').get('settings')), 'meId');
  const teams = await answerOf<unknown[]>(read.objectStore('teams').getAll());
  if (meId === null) throw new Error('the extension has never been opened in this profile');
  const companyId = fieldOf(
    teams.find((team) => fieldOf(team, 'kind') === 'company'),
    'id',
  );
  let writing = Promise.resolve();
  for (const batch of tenYearHistory({ size: scaled(tenYears, factor), seed: 1, today, meId, companyId })) {
    await writing;
    writing = writeBatch(database, batch);
    filling.written += batch.records.length;
  }
  await writing;
  database.close();
}

const filling: Filling = {
  start: (factor, today) => {
    fill(filling, factor, today).then(
      () => {
        filling.written = -filling.written;
      },
      (error: unknown) => {
        filling.error = String(error);
      },
    );
  },
  written: 0,
  error: null,
};
window.lodestarFilling = filling;
