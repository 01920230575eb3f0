import type { TargetObjective, TargetProject } from '@/domain/triage-view';
import { byOrder } from '@/domain/order';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';

/** The open projects of the key results that can be tagged, in the order of those. */
export async function readTargetProjects(
  store: Store,
  objectives: readonly TargetObjective[],
): Promise<TargetProject[]> {
  const ids = objectives.flatMap(({ keyResults }) => keyResults.map(({ id }) => id));
  const projects = alive(await store.database.of('projects').where('keyResultId').anyOf(ids).toArray());
  const open = projects.filter(({ state }) => state === 'open').toSorted(byOrder);
  return ids.flatMap((keyResultId) =>
    open.filter((project) => project.keyResultId === keyResultId).map(({ id, title }) => ({ id, title })),
  );
}
