import type { Id } from '@/domain/model/base';
import type { UndoRecord } from '@/domain/model/undo-record';
import type { Moment } from '@/domain/moment';
import type { Store } from './store';

/** How far back the history reaches. */
const stepsKept = 100;
const daysKept = 30;
const millisecondsADay = 86_400_000;

/** What recording a step needs to know of the steps before it. */
export interface HistoryFacts {
  readonly undone: Id[];
  readonly count: number;
  readonly oldest: UndoRecord | undefined;
}

/** Looks at the history with three questions at once: each wait for the database is a wait for whoever pressed a key. */
export async function readHistory(store: Store): Promise<HistoryFacts> {
  const undoRecords = store.database.of('undoRecords');
  const [undone, count, oldest] = await Promise.all([
    undoRecords.where('[state+id]').between(['undone', ''], ['undone', '\uffff']).primaryKeys(),
    undoRecords.count(),
    undoRecords.orderBy('id').first(),
  ]);
  return { undone, count, oldest };
}

/** Lets go of steps beyond a hundred or older than thirty days. Ids sort by time, so the oldest come first. */
export async function forgetOldSteps(
  store: Store,
  moment: Moment,
  { count, oldest }: Pick<HistoryFacts, 'count' | 'oldest'>,
): Promise<void> {
  const undoRecords = store.database.of('undoRecords');
  const surplus = count - stepsKept;
  // One too many is what each step leaves; it is at hand.
  if (surplus === 1 && oldest !== undefined) {
    await undoRecords.delete(oldest.id);
  } else if (surplus > 0) {
    await undoRecords.bulkDelete(await undoRecords.orderBy('id').limit(surplus).primaryKeys());
  }
  const limit = new Date(Date.parse(moment.at) - daysKept * millisecondsADay).toISOString();
  if (oldest !== undefined && oldest.at < limit) {
    await undoRecords.filter((record) => record.at < limit).delete();
  }
}
