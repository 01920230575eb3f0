import { startingConfidence } from '@/domain/confidence';
import type { ContentOf, Id } from '@/domain/model/base';
import type { KeyResult } from '@/domain/model/key-result';
import type { Objective } from '@/domain/model/objective';
import { orderAtEnd } from '@/domain/move-among';
import type { StoredOkr } from '@/domain/objective-form';
import { fail, problem, succeed } from '@/domain/result';
import type { Problem, Result } from '@/domain/result';
import { readKeyResultsOf } from '@/storage/queries/okrs-of-cycle';
import { sameValue } from '@/storage/same-value';
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

interface FormOfOkr {
  readonly draft: ObjectiveDraft;
  readonly drafts: readonly KeyResultDraft[];
  readonly opened: StoredOkr | undefined;
}

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

function differs(draft: object, record: object): boolean {
  const fields = Object.keys(draft).filter((field) => field !== 'id');
  return fields.some((field) => !sameValue(Reflect.get(draft, field), Reflect.get(record, field)));
}

/** Whether the form changed a record that another window has changed as well since the form was opened. */
function isChangedTwice(draft: object, opened: object | undefined, stored: object | undefined): boolean {
  if (opened === undefined || stored === undefined) {
    return false;
  }
  const isElsewhere = (field: string): boolean => !sameValue(Reflect.get(opened, field), Reflect.get(stored, field));
  return differs(draft, opened) && differs(draft, stored) && Object.keys(draft).some(isElsewhere);
}

/** Whether the form says anything about a record: what it left as it was opened stays as it is stored by now. */
function isTypedIn(draft: object, opened: object | undefined): boolean {
  return opened === undefined || differs(draft, opened);
}

async function objectiveRefusal(
  writing: Writing,
  { draft, opened }: FormOfOkr,
  stored: Objective | undefined,
): Promise<Problem | null> {
  if (draft.id === null) {
    return null;
  }
  if (stored === undefined || stored.deletedAt !== null) {
    return problem('title', 'not-found');
  }
  const isTwice = isChangedTwice(draft, opened?.objective, stored);
  // A locked objective is not edited by being carried into a draft either.
  return (await refusalOf(writing, stored.cycleId)) ?? (isTwice ? problem('title', 'changed-meanwhile') : null);
}

async function putObjective(store: Store, writing: Writing, form: FormOfOkr): Promise<Result<Objective>> {
  const { draft, opened } = form;
  const stored = draft.id === null ? undefined : await writing.get('objectives', draft.id);
  const refusal = await objectiveRefusal(writing, form, stored);
  if (refusal !== null) {
    return fail(refusal);
  }
  if (stored !== undefined && !isTypedIn(draft, opened?.objective)) {
    return succeed(stored);
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

/** Deletes the rows that the form saw and no longer has; those it never saw come after its own. */
async function settleLeft(
  writing: Writing,
  left: readonly KeyResult[],
  seen: ReadonlyMap<Id | null, KeyResult>,
  order: number,
): Promise<void> {
  for (const { id } of left.filter((one) => seen.has(one.id))) {
    await writing.remove('keyResults', id);
  }
  for (const [index, unseen] of left.filter((one) => !seen.has(one.id)).entries()) {
    await writing.put('keyResults', { ...unseen, order: order + index });
  }
}

interface Row {
  readonly draft: KeyResultDraft;
  readonly opened: KeyResult | undefined;
  readonly stored: KeyResult | undefined;
}

/** A row as it will be stored; null when another window deleted it and nothing was typed in it. */
function keyResultOf(
  writing: Writing,
  { draft, opened, stored }: Row,
  objectiveId: Id,
  order: number,
): KeyResult | null {
  if (!isTypedIn(draft, opened)) {
    return stored === undefined ? null : { ...stored, order };
  }
  const before =
    stored ?? newSharedRecord(writing.newId(), { ...editorial, confidenceAtStart: startingConfidence, source: '' });
  return { ...before, ...draft, id: before.id, objectiveId, order };
}

function byId(keyResults: readonly KeyResult[]): Map<Id | null, KeyResult> {
  return new Map(keyResults.map((keyResult) => [keyResult.id, keyResult]));
}

async function putKeyResults(
  store: Store,
  writing: Writing,
  objective: Objective,
  { drafts, opened }: FormOfOkr,
): Promise<Result<void>> {
  const stored = byId(await readKeyResultsOf(store, [objective]));
  const asOpened = byId(opened?.keyResults ?? []);
  const seen = opened === undefined ? new Map(stored) : asOpened;
  for (const [order, draft] of drafts.entries()) {
    const row = { draft, opened: asOpened.get(draft.id), stored: stored.get(draft.id) };
    if (isChangedTwice(draft, row.opened, row.stored)) {
      return fail(problem(`keyResults.${order}.title`, 'changed-meanwhile'));
    }
    const keyResult = keyResultOf(writing, row, objective.id, order);
    if (keyResult !== null) {
      stored.delete(keyResult.id);
      await writing.put('keyResults', keyResult, `keyResults.${order}.`);
    }
  }
  await settleLeft(writing, [...stored.values()], seen, drafts.length);
  return succeed(undefined);
}

/**
 * Saves a drafted objective with its key results as one step: rows that are gone from the form are deleted. `opened` is
 * what the form was opened with: what another window added or changed since then stays, and where both changed the same
 * record, the form is refused.
 */
export async function saveObjective(
  store: Store,
  draft: ObjectiveDraft,
  keyResults: readonly KeyResultDraft[],
  opened?: StoredOkr,
): Promise<Result<Objective>> {
  const step = { label: 'objective-saved', detail: draft.title } as const;
  const form: FormOfOkr = { draft, drafts: keyResults, opened };
  return write(store, { tables: ['cycles', 'objectives', 'keyResults'], step }, async (writing) => {
    const refusal = await refusalOf(writing, draft.cycleId);
    if (refusal !== null) {
      return fail(refusal);
    }
    const saved = await putObjective(store, writing, form);
    if (!saved.ok) {
      return saved;
    }
    const rows = await putKeyResults(store, writing, saved.value, form);
    return rows.ok ? saved : rows;
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
