// Changes to locked OKRs: each is refused without a reason, and leaves a record of what was before.

import {
  amendedKeyResult,
  amendedObjective,
  amendmentReasonProblems,
  amendmentStateProblems,
} from '@/domain/amendment-change';
import type { Amended, KeyResultAmendmentField, ObjectiveAmendment } from '@/domain/amendment-change';
import type { KeyResultForm } from '@/domain/key-result-form';
import type { Id } from '@/domain/model/base';
import type { KeyResult } from '@/domain/model/key-result';
import type { Objective } from '@/domain/model/objective';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { putAmendment } from '@/storage/amendment-record';
import { keyResultHash, objectiveHash } from '@/storage/locked-hash';
import { readKeyResultPlace, readObjectivePlace } from '@/storage/okr-place';
import type { KeyResultPlace, ObjectivePlace } from '@/storage/okr-place';
import { sameValue } from '@/storage/same-value';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';
import type { Writing } from '@/storage/write';

/** An amendment of one field of a key result as it was typed. */
export interface KeyResultAmendment {
  readonly keyResultId: Id;
  readonly field: KeyResultAmendmentField;
  /** Holds the new text of the field; the other fields are not read. */
  readonly typed: KeyResultForm;
  readonly reason: string;
}

const tables = ['objectives', 'keyResults', 'cycles', 'amendments'] as const;

type Place = ObjectivePlace | KeyResultPlace;

/** The hash is made before the transaction: what changed in between, also the cycle, is not overwritten. */
async function isStillThe(store: Store, place: Place): Promise<boolean> {
  const now =
    'keyResult' in place
      ? await readKeyResultPlace(store, place.keyResult.id)
      : await readObjectivePlace(store, place.objective.id);
  return sameValue(now, place);
}

/** Changes one field of a locked key result with a reason, as one step: the record, its hash, and the amendment. */
export async function amendKeyResult(
  store: Store,
  { keyResultId, field, typed, reason }: KeyResultAmendment,
  locale: string,
): Promise<Result<void>> {
  const place = await readKeyResultPlace(store, keyResultId);
  if (place === null) {
    return fail(problem('subject', 'not-found'));
  }
  const { keyResult, objective, cycle } = place;
  const state = amendmentStateProblems(cycle, [objective, keyResult]);
  if (state.length > 0) {
    return fail(...state);
  }
  const amended = amendedKeyResult(keyResult, field, typed, { locale, newId: store.newId });
  const problems = [...(amended.ok ? [] : amended.problems), ...amendmentReasonProblems(reason)];
  if (!amended.ok || problems.length > 0) {
    return fail(...problems);
  }
  const record = { ...amended.value.record, lockedHash: await keyResultHash(amended.value.record) };
  return writeAmended(store, { place, record, changes: amended.value.changes, reason });
}

/** Changes the title or the owner of a locked objective with a reason. */
export async function amendObjective(
  store: Store,
  objectiveId: Id,
  amendment: ObjectiveAmendment,
  reason: string,
): Promise<Result<void>> {
  const place = await readObjectivePlace(store, objectiveId);
  if (place === null) {
    return fail(problem('subject', 'not-found'));
  }
  const state = amendmentStateProblems(place.cycle, [place.objective]);
  if (state.length > 0) {
    return fail(...state);
  }
  const amended = amendedObjective(place.objective, amendment);
  const problems = [...(amended.ok ? [] : amended.problems), ...amendmentReasonProblems(reason)];
  if (!amended.ok || problems.length > 0) {
    return fail(...problems);
  }
  const record = { ...amended.value.record, lockedHash: await objectiveHash(amended.value.record) };
  return writeAmended(store, { place, record, changes: amended.value.changes, reason });
}

type Okr = Objective | KeyResult;

interface AmendedOkr extends Amended<Okr> {
  readonly place: Place;
  readonly reason: string;
}

async function putOkr(writing: Writing, record: Okr): Promise<void> {
  await ('objectiveId' in record ? writing.put('keyResults', record) : writing.put('objectives', record));
}

async function writeAmended(store: Store, amended: AmendedOkr): Promise<Result<void>> {
  const { place, record, changes, reason } = amended;
  const [subjectKind, before] =
    'keyResult' in place ? (['key-result', place.keyResult] as const) : (['objective', place.objective] as const);
  const { meId } = await readSettings(store);
  const step = { label: 'amended', detail: before.title } as const;
  return write(store, { tables, step }, async (writing) => {
    if (!(await isStillThe(store, place))) {
      return fail(problem('subject', 'changed-meanwhile'));
    }
    await putOkr(writing, record);
    for (const change of changes) {
      await putAmendment(writing, meId, { subjectKind, subjectId: before.id, change: 'changed', ...change, reason });
    }
    return succeed(undefined);
  });
}
