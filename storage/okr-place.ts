import type { Id } from '@/domain/model/base';
import type { Cycle } from '@/domain/model/cycle';
import type { KeyResult } from '@/domain/model/key-result';
import type { Objective } from '@/domain/model/objective';
import type { Store } from './store';

/** An objective with the cycle it stands in. */
export interface ObjectivePlace {
  readonly objective: Objective;
  readonly cycle: Cycle;
}

/** A key result with its objective and cycle. */
export interface KeyResultPlace extends ObjectivePlace {
  readonly keyResult: KeyResult;
}

/** An objective and its cycle; null when either is gone. */
export async function readObjectivePlace(store: Store, objectiveId: Id): Promise<ObjectivePlace | null> {
  const objective = await store.database.of('objectives').get(objectiveId);
  const cycle = objective === undefined ? undefined : await store.database.of('cycles').get(objective.cycleId);
  const isThere = objective?.deletedAt === null && cycle?.deletedAt === null;
  return isThere && objective !== undefined && cycle !== undefined ? { objective, cycle } : null;
}

/** A key result, its objective and its cycle; null when any of them is gone. */
export async function readKeyResultPlace(store: Store, keyResultId: Id): Promise<KeyResultPlace | null> {
  const keyResult = await store.database.of('keyResults').get(keyResultId);
  if (keyResult === undefined || keyResult.deletedAt !== null) {
    return null;
  }
  const place = await readObjectivePlace(store, keyResult.objectiveId);
  return place === null ? null : { ...place, keyResult };
}
