import type { Moment } from '@/domain/moment';
import type { Store } from './store';

/** How far back the history reaches. */
const stepsKept = 100;
const daysKept = 30;
const millisecondsADay = 86_400_000;

/** Lets go of steps beyond a hundred or older than thirty days. Ids sort by time, so the oldest come first. */
export async function forgetOldSteps(store: Store, moment: Moment): Promise<void> {
  const undoRecords = store.database.of('undoRecords');
  const surplus = (await undoRecords.count()) - stepsKept;
  if (surplus > 0) {
    await undoRecords.bulkDelete(await undoRecords.orderBy('id').limit(surplus).primaryKeys());
  }
  const oldest = await undoRecords.orderBy('id').first();
  const limit = new Date(Date.parse(moment.at) - daysKept * millisecondsADay).toISOString();
  if (oldest !== undefined && oldest.at < limit) {
    await undoRecords.filter((record) => record.at < limit).delete();
  }
}
