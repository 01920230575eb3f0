import type { DailySum } from '@/domain/model/entry';
import type { LocalDate } from '@/domain/model/base';
import type { Store } from '@/storage/store';

/** The sums of the days from one date to another, both included: what a share is counted from without its entries. */
export function readDailySums(store: Store, from: LocalDate, to: LocalDate): Promise<DailySum[]> {
  return store.database.of('dailySums').where('date').between(from, to, true, true).toArray();
}
