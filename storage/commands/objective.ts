import { startingConfidence } from '@/domain/confidence';
import type { ContentOf, Id } from '@/domain/model/base';
import type { KeyResult } from '@/domain/model/key-result';
import type { Objective } from '@/domain/model/objective';
import { orderAtEnd } from '@/domain/move-among';
import { fail, problem, succeed } from '@/domain/result';
import type { Problem, Result } from '@/domain/result';
import { readKeyResultsOf } from '@/storage/queries/okrs-of-cycle';
import { alive, newSharedRecord } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';
import type { Writing } from '@/storage/write';

/**
 * What the editor decides about an objective; order, lock and history are not its business. What its author answered to
 * the checks may be left out, and stays as it is stored.
 */
export type ObjectiveDraft = Pick<
  ContentOf<Objective>,
  'teamId' | 'cycleId' | 'ownerId' | 'pillarId' | 'title' | 'kind'
> &
  Partial<Pick<ContentOf<Objective>, 'gutFeeling' | 'needsFrom' | 'dismissedChecks'>> & {
    readonly id: Id | null;
  };

/** What the editor decides about a key result; its place is that in the list. */
export type KeyResultDraft = Omit<
  ContentOf<KeyResult>,
  'objectiveId' | 'order' | 'dismissedChecks' | 'confidenceAtStart' | 'lockedHash' | 'abandonedAt' | 'source'
> &
  Partial<Pick<ContentOf<KeyResult>, 'dismissedChecks' | 'confidenceAtStart'>> & { readonly id: Id | null };

const editorial = { dismissedChecks: [], lockedHash: null, abandonedAt: null };

async function refusalOf(writing: Writing, cycleId: Id): Promise<Problem | null> {
  const cycle = await writing.get('cycles', cycleId);
  if (cycle === undefined || cycle.deletedAt !== null) {
    return problem('cycleId', 'not-found');
  }
  return cycle.state === 'draft' ? null : problem('title', cycle.state === 'closed' ? 'cycle-closed' : 'locked');
}

async function nextOrder(store: Store, cycleId: Id): Promise<number> {
  const siblings = alive(await store.database.of('objectives').where('cycleId').equals(cycleId).toArray());
  return orderAtEnd(siblings);
}

async function putObjective(store: Store, writing: Writing, draft: ObjectiveDraft): Promise<Result<Objective>> {
  const stored = draft.id === null ? undefined : await writing.get('objectives', draft.id);
  if (draft.id !== null && (stored === undefined || stored.deletedAt !== null)) {
    return fail(problem('title', 'not-found'));
  }
  // A locked objective is not edited by being carried into a draft either.
  const refusal = stored === undefined ? null : await refusalOf(writing, stored.cycleId);
  if (refusal !== null) {
    return fail(refusal);
  }
  const objective: Objective = {
    ...(stored ??
      newSharedRecord(writing.newId(), {
        ...editorial,
        gutFeeling: null,
        needsFrom: '',
        description: '',
        order: await nextOrder(store, draft.cycleId),
      })),
    ...draft,
    id: stored?.id ?? writing.newId(),
  };
  await writing.put('objectives', objective);
  return succeed(objective);
}

async function putKeyResults(
  store: Store,
  writing: Writing,
  objective: Objective,
  drafts: readonly KeyResultDraft[],
): Promise<void> {
  const stored = new Map((await readKeyResultsOf(store, [objective])).map((keyResult) => [keyResult.id, keyResult]));
  for (const [order, draft] of drafts.entries()) {
    const before = draft.id === null ? undefined : stored.get(draft.id);
    const keyResult: KeyResult = {
      ...(before ??
        newSharedRecord(writing.newId(), { ...editorial, confidenceAtStart: startingConfidence, source: '' })),
      ...draft,
      id: before?.id ?? writing.newId(),
      objectiveId: objective.id,
      order,
    };
    stored.delete(keyResult.id);
    await writing.put('keyResults', keyResult, `keyResults.${order}.`);
  }
  for (const id of stored.keys()) {
    await writing.remove('keyResults', id);
  }
}

/** Saves a drafted objective with its key results as one step: rows that are gone from the form are deleted. */
export async function saveObjective(
  store: Store,
  draft: ObjectiveDraft,
  keyResults: readonly KeyResultDraft[],
): Promise<Result<Objective>> {
  const step = { label: 'objective-saved', detail: draft.title } as const;
  return write(store, { tables: ['cycles', 'objectives', 'keyResults'], step }, async (writing) => {
    const refusal = await refusalOf(writing, draft.cycleId);
    if (refusal !== null) {
      return fail(refusal);
    }
    const saved = await putObjective(store, writing, draft);
    if (saved.ok) {
      await putKeyResults(store, writing, saved.value, keyResults);
    }
    return saved;
  });
}

/** Deletes a drafted objective and its key results; undo brings them back. */
export async function deleteObjective(store: Store, objectiveId: Id): Promise<Result<void>> {
  const objective = await store.database.of('objectives').get(objectiveId);
  if (objective === undefined || objective.deletedAt !== null) {
    return fail(problem('objective', 'not-found'));
  }
  const step = { label: 'objective-deleted', detail: objective.title } as const;
  return write(store, { tables: ['cycles', 'objectives', 'keyResults'], step }, async (writing) => {
    const refusal = await refusalOf(writing, objective.cycleId);
    if (refusal !== null) {
      return fail(refusal);
    }
    for (const keyResult of await readKeyResultsOf(store, [objective])) {
      await writing.remove('keyResults', keyResult.id);
    }
    await writing.remove('objectives', objectiveId);
    return succeed(undefined);
  });
}
