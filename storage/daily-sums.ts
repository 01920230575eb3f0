import { addToDailySum, dailySumOf } from '@/domain/daily-sum';
import { entrySchema } from '@/domain/model/entry';
import type { DailySum, Entry } from '@/domain/model/entry';
import type { LodestarDatabase } from './database';

function entryOf(record: Record<string, unknown> | null): Entry | null {
  return record === null ? null : entrySchema.parse(record);
}

async function change(database: LodestarDatabase, entry: Entry, times: 1 | -1): Promise<void> {
  const sums = database.of('dailySums');
  const before: DailySum = (await sums.get(entry.date)) ?? dailySumOf(entry.date, []);
  await sums.put(addToDailySum(before, entry, times));
}

/** Keeps the sums of the day true when an entry is added (no `before`), changed, or removed (no `after`). */
export async function countEntryChange(
  database: LodestarDatabase,
  before: Record<string, unknown> | null,
  after: Record<string, unknown> | null,
): Promise<void> {
  const old = entryOf(before);
  const fresh = entryOf(after);
  if (old !== null) {
    await change(database, old, -1);
  }
  if (fresh !== null) {
    await change(database, fresh, 1);
  }
}
