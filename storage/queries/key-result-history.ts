import type { HistoryPoint, KeyResultHistoryView } from '@/domain/history-chart';
import { latestPerDate } from '@/domain/latest-per-date';
import type { Id } from '@/domain/model/base';
import type { CheckIn } from '@/domain/model/check-in';
import type { KeyResult } from '@/domain/model/key-result';
import { progressOf } from '@/domain/progress';
import { readKeyResultPlace } from '@/storage/okr-place';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';

async function readAuthors(store: Store, checkIns: readonly CheckIn[]): Promise<ReadonlyMap<Id, string>> {
  const ids = [...new Set(checkIns.map(({ authorId }) => authorId))].filter((id) => id !== null);
  const people = await store.database.of('teams').bulkGet(ids);
  return new Map(people.flatMap((person) => (person === undefined ? [] : [[person.id, person.name] as const])));
}

function pointOf(checkIn: CheckIn, keyResult: KeyResult, authors: ReadonlyMap<Id, string>): HistoryPoint {
  const { id, date, value, doneMilestoneIds, confidence, reason, authorId } = checkIn;
  return {
    ...{ id, date, value, doneMilestoneIds, confidence, reason },
    progress: progressOf(keyResult, checkIn),
    authorName: authorId === null ? null : (authors.get(authorId) ?? null),
  };
}

/**
 * One key result over its cycle: its latest check-ins, at most so many, whatever the length of its history; corrected
 * ones left out. Null when it no longer exists.
 */
export async function readKeyResultHistory(
  store: Store,
  keyResultId: Id,
  limit: number,
): Promise<KeyResultHistoryView | null> {
  const place = await readKeyResultPlace(store, keyResultId);
  if (place === null) {
    return null;
  }
  const { keyResult, cycle } = place;
  const dates = store.database.of('checkIns').where('[keyResultId+date]');
  const range = dates.between([keyResultId, ''], [keyResultId, '\uffff']);
  // One more than wanted tells whether there are older ones.
  const read = await range
    .reverse()
    .limit(limit + 1)
    .toArray();
  const checkIns = latestPerDate(alive(read.slice(0, limit)));
  const authors = await readAuthors(store, checkIns);
  return {
    keyResult,
    cycle: { startsOn: cycle.startsOn, endsOn: cycle.endsOn },
    today: store.now().today,
    points: checkIns.map((checkIn) => pointOf(checkIn, keyResult, authors)).toReversed(),
    hasMore: read.length > limit,
  };
}
