import { addDays } from '@/domain/calendar';
import type { LocalDate } from '@/domain/model/base';
import type { Entry } from '@/domain/model/entry';
import type { Store } from '@/storage/store';

/** The entries of the seven days from a date on: a week's report reads a week, never the history. */
export function readWeekEntries(store: Store, weekStartsOn: LocalDate): Promise<Entry[]> {
  const dates = store.database.of('entries').where('date');
  return dates.between(weekStartsOn, addDays(weekStartsOn, 6), true, true).sortBy('at');
}
