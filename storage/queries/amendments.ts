import { amendedValue } from '@/domain/amendment-view';
import type { AbandonedView, AmendmentView, OkrTrail } from '@/domain/amendment-view';
import type { Amendment } from '@/domain/model/amendment';
import type { Id, LocalDate } from '@/domain/model/base';
import type { KeyResult } from '@/domain/model/key-result';
import type { Objective } from '@/domain/model/objective';
import type { Team } from '@/domain/model/team';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';

/** What amendments are about. */
export interface Okrs {
  readonly objectives: readonly Objective[];
  readonly keyResults: readonly KeyResult[];
}

/** Names of people by id; whoever is gone has none. */
export type Names = ReadonlyMap<Id, string>;

/** The amendments of some objectives or key results, newest first: ids sort by time. */
export async function readAmendments(store: Store, subjectIds: readonly Id[]): Promise<Amendment[]> {
  const found = await store.database.of('amendments').where('subjectId').anyOf(subjectIds).toArray();
  return alive(found).toSorted((one, other) => (one.id < other.id ? 1 : -1));
}

/** When amendments added key results to a running cycle, by key result. */
export async function readAddedOn(store: Store, keyResultIds: readonly Id[]): Promise<ReadonlyMap<Id, LocalDate>> {
  const amendments = await readAmendments(store, keyResultIds);
  const added = amendments.filter(({ change }) => change === 'added');
  return new Map(added.map(({ subjectId, at }) => [subjectId, store.localDateOf(at)]));
}

/** The names of everyone who wrote one of these amendments or appears in them as an owner. */
export async function readNamesIn(store: Store, amendments: readonly Amendment[]): Promise<Names> {
  const owners = amendments.filter(({ field }) => field === 'ownerId').flatMap((one) => [one.oldValue, one.newValue]);
  const ids = [...amendments.map(({ authorId }) => authorId), ...owners].filter((id) => typeof id === 'string');
  const teams = await store.database.of('teams').bulkGet([...new Set(ids)]);
  return new Map(
    teams.flatMap((team: Team | undefined) => (team === undefined ? [] : [[team.id, team.name] as const])),
  );
}

function subjectOf({ subjectId }: Amendment, { objectives, keyResults }: Okrs): KeyResult | Objective | undefined {
  return keyResults.find(({ id }) => id === subjectId) ?? objectives.find(({ id }) => id === subjectId);
}

/** One amendment with the title of what it is about and its values as they are written. */
export function amendmentView(store: Store, amendment: Amendment, okrs: Okrs, names: Names): AmendmentView {
  const { id, subjectKind, subjectId, change, field, reason, at, authorId } = amendment;
  const subject = subjectOf(amendment, okrs);
  const reading = {
    format: subject !== undefined && 'format' in subject ? subject.format : null,
    nameOf: (person: Id) => names.get(person) ?? null,
  };
  return {
    ...{ id, subjectKind, subjectId, change, field, reason, at },
    subjectTitle: subject?.title ?? '',
    oldValue: amendedValue(field, amendment.oldValue, reading),
    newValue: amendedValue(field, amendment.newValue, reading),
    on: store.localDateOf(at),
    authorName: authorId === null ? null : (names.get(authorId) ?? null),
  };
}

function idsOf(objective: Objective, keyResults: readonly KeyResult[]): ReadonlySet<Id> {
  return new Set([objective.id, ...keyResults.filter((one) => one.objectiveId === objective.id).map(({ id }) => id)]);
}

function abandonedViews(store: Store, okrs: Okrs, amendments: readonly AmendmentView[]): AbandonedView[] {
  return [...okrs.objectives, ...okrs.keyResults].flatMap((one) => {
    if (one.abandonedAt === null) {
      return [];
    }
    const why = amendments.find(({ subjectId, change }) => subjectId === one.id && change === 'abandoned');
    return {
      id: one.id,
      title: one.title,
      objectiveId: 'objectiveId' in one ? one.objectiveId : null,
      reason: why?.reason ?? '',
      on: store.localDateOf(one.abandonedAt),
      authorName: why?.authorName ?? null,
    };
  });
}

async function readNoteCounts(store: Store, { keyResults }: Okrs): Promise<ReadonlyMap<Id, number>> {
  const counted = await Promise.all(
    keyResults.map(async ({ id, objectiveId }) => {
      const notes = await store.database.of('notes').where('subjectId').equals(id).count();
      return { objectiveId, notes };
    }),
  );
  const byObjective = new Map<Id, number>();
  for (const { objectiveId, notes } of counted) {
    byObjective.set(objectiveId, (byObjective.get(objectiveId) ?? 0) + notes);
  }
  return byObjective;
}

/** What was amended, said and given up about some OKRs; reads their amendments and counts their notes, by index. */
export async function readTrails(
  store: Store,
  okrs: Okrs,
): Promise<{ readonly trails: OkrTrail[]; readonly abandoned: AbandonedView[] }> {
  const ids = [...okrs.objectives, ...okrs.keyResults].map(({ id }) => id);
  const amendments = await readAmendments(store, ids);
  const names = await readNamesIn(store, amendments);
  const views = amendments.map((amendment) => amendmentView(store, amendment, okrs, names));
  const notes = await readNoteCounts(store, okrs);
  const trails = okrs.objectives.map((objective) => {
    const own = idsOf(objective, okrs.keyResults);
    return {
      objectiveId: objective.id,
      amendments: views.filter(({ subjectId }) => own.has(subjectId)),
      notes: notes.get(objective.id) ?? 0,
    };
  });
  return { trails, abandoned: abandonedViews(store, okrs, views) };
}
