import type { Id } from '@/domain/model/base';
import type { Moment } from '@/domain/moment';
import type { Store } from './store';

/** How far back the history reaches. */
const stepsKept = 100;
const daysKept = 30;
const millisecondsADay = 86_400_000;

/** What recording a step needs to know of the steps before it. */
export interface HistoryFacts {
  readonly undone: readonly Id[];
  /** Of all steps, oldest first: ids sort by the time at which they were made. */
  readonly ids: readonly Id[];
}

/**
 * Looks at the history by its keys alone: a step that brought a company or an import carries all of its records, and
 * each wait for the database is a wait for whoever pressed a key.
 */
export async function readHistory(store: Store): Promise<HistoryFacts> {
  const undoRecords = store.database.of('undoRecords');
  const [undone, ids] = await Promise.all([
    undoRecords.where('[state+id]').between(['undone', ''], ['undone', '\uffff']).primaryKeys(),
    undoRecords.toCollection().primaryKeys(),
  ]);
  return { undone, ids };
}

/** Ids made at this instant or later are not below it: their first 48 bits are milliseconds. */
function idBefore(milliseconds: number): Id {
  const digits = milliseconds.toString(16).padStart(12, '0');
  return `${digits.slice(0, 8)}-${digits.slice(8)}`;
}

/** Lets go of what was undone, and of steps beyond a hundred or older than thirty days, to make room for one more. */
export async function makeRoom(store: Store, moment: Moment, { undone, ids }: HistoryFacts): Promise<void> {
  const undoRecords = store.database.of('undoRecords');
  const gone = new Set(undone);
  const kept = ids.filter((id) => !gone.has(id));
  const surplus = kept.slice(0, Math.max(0, kept.length + 1 - stepsKept));
  // Asked for one after the other without a wait between: the database keeps the order.
  const work: Promise<unknown>[] = [];
  if (gone.size + surplus.length > 0) {
    work.push(undoRecords.bulkDelete([...undone, ...surplus]));
  }
  const limit = Date.parse(moment.at) - daysKept * millisecondsADay;
  const [oldest] = kept;
  if (oldest !== undefined && oldest < idBefore(limit)) {
    const instant = new Date(limit).toISOString();
    const old = undoRecords.where('id').below(idBefore(limit));
    work.push(old.filter((record) => record.at < instant).delete());
  }
  await Promise.all(work);
}
