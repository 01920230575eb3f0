import type { AmendmentView } from '@/domain/amendment-view';
import type { Id } from '@/domain/model/base';
import type { CheckIn } from '@/domain/model/check-in';
import type { KeyResult } from '@/domain/model/key-result';
import type { Note } from '@/domain/model/note';
import { newestFirst } from '@/domain/okr-history-view';
import type { CheckInItem, HistoryItem, NoteItem, OkrHistoryView } from '@/domain/okr-history-view';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { amendmentView, readAmendments, readNamesIn } from './amendments';
import type { Names } from './amendments';
import { readKeyResultsOf } from './okrs-of-cycle';

type Unnamed<Item extends HistoryItem> = Omit<Item, 'authorName'> & { readonly authorId: Id | null };
type WrittenItem = Unnamed<CheckInItem> | Unnamed<NoteItem>;

function checkInItem(checkIn: CheckIn, keyResult: KeyResult): Unnamed<CheckInItem> {
  const { id, date, recordedAt, value, doneMilestoneIds, confidence, reason, authorId } = checkIn;
  const { title: keyResultTitle, kind, format, milestones } = keyResult;
  return {
    ...{ id, on: date, at: recordedAt, authorId, keyResultTitle, value, doneMilestoneIds, confidence, reason },
    kind: 'check-in',
    measure: { kind, format, milestones },
  };
}

function noteItem(store: Store, { id, text, writtenAt, authorId }: Note, keyResult: KeyResult): Unnamed<NoteItem> {
  const on = store.localDateOf(writtenAt);
  return { kind: 'note', id, text, at: writtenAt, on, authorId, keyResultTitle: keyResult.title };
}

/** The newest check-ins and notes of a key result, of each never more than are shown. */
async function readWritten(store: Store, keyResult: KeyResult, limit: number): Promise<WrittenItem[]> {
  const dates = store.database.of('checkIns').where('[keyResultId+date]');
  const checkIns = dates.between([keyResult.id, ''], [keyResult.id, '\uffff']).reverse().limit(limit);
  // Ids sort by time, and an index gives records of one value in the order of their ids.
  const notes = store.database.of('notes').where('subjectId').equals(keyResult.id).reverse().limit(limit);
  return [
    ...alive(await checkIns.toArray()).map((checkIn) => checkInItem(checkIn, keyResult)),
    ...alive(await notes.toArray()).map((note) => noteItem(store, note, keyResult)),
  ];
}

function withAuthor({ authorId, ...item }: WrittenItem, names: Names): HistoryItem {
  return { ...item, authorName: authorId === null ? null : (names.get(authorId) ?? null) };
}

function amendmentItem(amendment: AmendmentView): HistoryItem {
  const { id, on, at, authorName } = amendment;
  return { kind: 'amendment', id, on, at, authorName, amendment };
}

async function readNames(store: Store, ids: readonly (Id | null)[]): Promise<Names> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  const teams = await store.database.of('teams').bulkGet(wanted);
  return new Map(teams.flatMap((team) => (team === undefined ? [] : [[team.id, team.name] as const])));
}

/**
 * The latest of what happened to an objective and its key results: amendments, check-ins and notes, newest first. Of
 * each key result no more rows are read than are shown, whatever the length of its history.
 */
export async function readOkrHistory(store: Store, objectiveId: Id, limit: number): Promise<OkrHistoryView> {
  const objective = await store.database.of('objectives').get(objectiveId);
  if (objective === undefined) {
    return { items: [], hasMore: false };
  }
  const keyResults = await readKeyResultsOf(store, [objective]);
  const okrs = { objectives: [objective], keyResults };
  const amendments = await readAmendments(store, [objectiveId, ...keyResults.map(({ id }) => id)]);
  const amendmentNames = await readNamesIn(store, amendments);
  const written = (await Promise.all(keyResults.map((keyResult) => readWritten(store, keyResult, limit + 1)))).flat();
  const names = await readNames(
    store,
    written.map(({ authorId }) => authorId),
  );
  const items = [
    ...amendments.map((amendment) => amendmentItem(amendmentView(store, amendment, okrs, amendmentNames))),
    ...written.map((item) => withAuthor(item, names)),
  ].toSorted(newestFirst);
  return { items: items.slice(0, limit), hasMore: items.length > limit };
}
