// Objectives and key results that join a cycle which is already running: locked from their first day, with a reason.

import { addedKeyResultProblems, amendmentReasonProblems, amendmentStateProblems } from '@/domain/amendment-change';
import { startingConfidence } from '@/domain/confidence';
import type { Id } from '@/domain/model/base';
import type { KeyResult } from '@/domain/model/key-result';
import type { Objective } from '@/domain/model/objective';
import { orderAtEnd } from '@/domain/move-among';
import { fail, problem, succeed } from '@/domain/result';
import type { Problem, Result } from '@/domain/result';
import { putAmendment } from '@/storage/amendment-record';
import { keyResultHash, objectiveHash } from '@/storage/locked-hash';
import { readObjectivePlace } from '@/storage/okr-place';
import { readKeyResultsOf } from '@/storage/queries/okrs-of-cycle';
import { readSettings } from '@/storage/settings';
import { alive, newSharedRecord } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';
import type { Writing } from '@/storage/write';
import type { KeyResultDraft, ObjectiveDraft } from './objective';

const editorial = { confidenceAtStart: startingConfidence, dismissedChecks: [], lockedHash: null, abandonedAt: null };
const tables = ['objectives', 'keyResults', 'cycles', 'amendments'] as const;

/** A key result with its hash, which no transaction can wait for; its place is found later, in the transaction. */
async function locked(store: Store, objectiveId: Id, draft: KeyResultDraft): Promise<KeyResult> {
  const content = { ...editorial, ...draft, objectiveId, order: 0, source: '' };
  const keyResult: KeyResult = newSharedRecord(store.newId(), content);
  return { ...keyResult, lockedHash: await keyResultHash(keyResult) };
}

/** Adds a key result to an objective of a running cycle; it owes no check-in for the weeks before. */
export async function addKeyResult(
  store: Store,
  objectiveId: Id,
  draft: KeyResultDraft,
  reason: string,
): Promise<Result<KeyResult>> {
  const keyResult = await locked(store, objectiveId, draft);
  const step = { label: 'key-result-added', detail: keyResult.title } as const;
  return write(store, { tables, step }, async (writing) => {
    const place = await readObjectivePlace(store, objectiveId);
    if (place === null) {
      return fail(problem('subject', 'not-found'));
    }
    const problems = [
      ...amendmentStateProblems(place.cycle, [place.objective]),
      ...addedKeyResultProblems(keyResult, [], 'keyResults.0'),
      ...amendmentReasonProblems(reason),
    ];
    if (problems.length > 0) {
      return fail(...problems);
    }
    const { meId } = await readSettings(store);
    const added = { ...keyResult, order: orderAtEnd(await readKeyResultsOf(store, [place.objective])) };
    await writing.put('keyResults', added);
    const subject = { subjectKind: 'key-result', subjectId: added.id, change: 'added' } as const;
    await putAmendment(writing, meId, { ...subject, newValue: added.title, reason });
    return succeed(added);
  });
}

async function lockedObjective(store: Store, draft: ObjectiveDraft): Promise<Objective> {
  const objective: Objective = newSharedRecord(store.newId(), {
    lockedHash: null,
    abandonedAt: null,
    pillarId: null,
    gutFeeling: draft.gutFeeling ?? null,
    needsFrom: draft.needsFrom ?? '',
    dismissedChecks: draft.dismissedChecks ?? [],
    description: '',
    teamId: draft.teamId,
    cycleId: draft.cycleId,
    ownerId: draft.ownerId,
    title: draft.title,
    kind: draft.kind,
    order: 0,
  });
  return { ...objective, lockedHash: await objectiveHash(objective) };
}

async function orderInCycle(store: Store, cycleId: Id): Promise<number> {
  return orderAtEnd(alive(await store.database.of('objectives').where('cycleId').equals(cycleId).toArray()));
}

async function additionProblems(writing: Writing, draft: ObjectiveDraft, keyResults: readonly KeyResult[]) {
  const cycle = await writing.get('cycles', draft.cycleId);
  const state =
    cycle === undefined ? [problem('cycleId', 'not-found')] : amendmentStateProblems(cycle, [cycleAlive(cycle)]);
  const owner: Problem[] = draft.ownerId === null ? [problem('ownerId', 'missing')] : [];
  return [
    ...state,
    ...owner,
    ...keyResults.flatMap((keyResult, index) => addedKeyResultProblems(keyResult, [], `keyResults.${index}`)),
  ];
}

function cycleAlive({ deletedAt }: { readonly deletedAt: string | null }) {
  return { deletedAt, abandonedAt: null };
}

/** Adds an objective with its key results to a running cycle, each with an amendment that says why. */
export async function addObjective(
  store: Store,
  draft: ObjectiveDraft,
  drafts: readonly KeyResultDraft[],
  reason: string,
): Promise<Result<Objective>> {
  const objective = await lockedObjective(store, draft);
  const keyResults = await Promise.all(drafts.map((one) => locked(store, objective.id, one)));
  const step = { label: 'objective-added', detail: objective.title } as const;
  return write(store, { tables, step }, async (writing) => {
    const problems = [...(await additionProblems(writing, draft, keyResults)), ...amendmentReasonProblems(reason)];
    if (problems.length > 0) {
      return fail(...problems);
    }
    const { meId } = await readSettings(store);
    const added = { ...objective, order: await orderInCycle(store, draft.cycleId) };
    await writing.put('objectives', added);
    await putAmendment(writing, meId, {
      ...{ subjectKind: 'objective', subjectId: added.id, change: 'added', newValue: added.title, reason },
    });
    for (const [order, keyResult] of keyResults.entries()) {
      await writing.put('keyResults', { ...keyResult, order });
      const subject = { subjectKind: 'key-result', subjectId: keyResult.id, change: 'added' } as const;
      await putAmendment(writing, meId, { ...subject, newValue: keyResult.title, reason });
    }
    return succeed(added);
  });
}
