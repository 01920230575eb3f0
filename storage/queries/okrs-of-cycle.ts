import type { Id } from '@/domain/model/base';
import type { KeyResult } from '@/domain/model/key-result';
import type { Objective } from '@/domain/model/objective';
import { byOrder } from '@/domain/order';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';

/** The objectives of one cycle in their order, with their key results; abandoned ones included, deleted ones not. */
export async function readOkrsOfCycle(
  store: Store,
  cycleId: Id,
): Promise<{ objectives: Objective[]; keyResults: KeyResult[] }> {
  const objectives = alive(await store.database.of('objectives').where('cycleId').equals(cycleId).toArray());
  return { objectives: objectives.toSorted(byOrder), keyResults: await readKeyResultsOf(store, objectives) };
}

/** The key results of some objectives, in their order. */
export async function readKeyResultsOf(store: Store, objectives: readonly Objective[]): Promise<KeyResult[]> {
  const ids = objectives.map((objective) => objective.id);
  const keyResults = alive(await store.database.of('keyResults').where('objectiveId').anyOf(ids).toArray());
  return keyResults.toSorted(byOrder);
}
