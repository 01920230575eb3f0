import type { Cycle } from '@/domain/model/cycle';
import type { Objective } from '@/domain/model/objective';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';

/** The objectives of all cycles in these states, abandoned ones included: read cycle by cycle, never the whole past. */
export async function readOpenObjectives(store: Store, states: readonly Cycle['state'][]): Promise<Objective[]> {
  const cycles = alive(await store.database.of('cycles').where('state').anyOf(states).toArray());
  const cycleIds = cycles.map(({ id }) => id);
  return alive(await store.database.of('objectives').where('cycleId').anyOf(cycleIds).toArray());
}
