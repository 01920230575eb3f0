import { addToDailySum, dailySumOf } from '@/domain/daily-sum';
import type { LocalDate } from '@/domain/model/base';
import type { DailySum } from '@/domain/model/entry';
import { succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { sameValue } from '@/storage/same-value';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';

const entriesARead = 5000;

/** Every day's sums, counted from every entry there is, some thousands at a time. */
async function countEverything(store: Store): Promise<Map<LocalDate, DailySum>> {
  const entries = store.database.of('entries');
  const sums = new Map<LocalDate, DailySum>();
  let last = '';
  for (;;) {
    const page = await entries.where('id').above(last).limit(entriesARead).toArray();
    for (const entry of page) {
      sums.set(entry.date, addToDailySum(sums.get(entry.date) ?? dailySumOf(entry.date, []), entry, 1));
    }
    last = page.at(-1)?.id ?? last;
    if (page.length < entriesARead) {
      return sums;
    }
  }
}

/** Whether a stored day says what its entries say; a day that has lost all its entries may stay as zeros. */
function isTrue(stored: DailySum, counted: DailySum | undefined): boolean {
  return sameValue(stored, counted ?? dailySumOf(stored.date, []));
}

/**
 * Counts the sums of all days again from the entries, in one transaction, and answers with how many days were wrong. They
 * are kept with every write, so that should be none; no step of the history, because nothing that anybody wrote changes.
 */
export function rebuildDailySums(store: Store): Promise<Result<{ readonly days: number; readonly corrected: number }>> {
  return write(store, { tables: ['entries'], step: null }, async (writing) => {
    const table = store.database.of('dailySums');
    const counted = await countEverything(store);
    const stored = await table.toArray();
    const known = new Set(stored.map(({ date }) => date));
    const wrong = stored.filter((sum) => !isTrue(sum, counted.get(sum.date))).length;
    const missing = [...counted.keys()].filter((date) => !known.has(date)).length;
    await table.clear();
    await table.bulkPut([...counted.values()]);
    await writing.moveClock();
    return succeed({ days: counted.size, corrected: wrong + missing });
  });
}
