import type { Cycle } from '@/domain/model/cycle';
import type { Id } from '@/domain/model/base';
import { byOrder } from '@/domain/order';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { readKeyResultsOf } from './okrs-of-cycle';

/** A project that a task can be added to. */
export interface NamedProject {
  readonly id: Id;
  readonly title: string;
}

/** The open projects under a team's key results in cycles that run or are drafted, in the order of those. */
export async function readOpenProjects(store: Store, teamId: Id, cycles: readonly Cycle[]): Promise<NamedProject[]> {
  const pairs = cycles.filter(({ state }) => state !== 'closed').map(({ id }) => [teamId, id]);
  const objectives = alive(await store.database.of('objectives').where('[teamId+cycleId]').anyOf(pairs).toArray());
  const inForce = objectives.filter(({ abandonedAt }) => abandonedAt === null).toSorted(byOrder);
  const keyResults = await readKeyResultsOf(store, inForce);
  const ids = keyResults.filter(({ abandonedAt }) => abandonedAt === null).map(({ id }) => id);
  const projects = alive(await store.database.of('projects').where('keyResultId').anyOf(ids).toArray());
  const open = projects.filter(({ state }) => state === 'open').toSorted(byOrder);
  return ids.flatMap((keyResultId) =>
    open.filter((project) => project.keyResultId === keyResultId).map(({ id, title }) => ({ id, title })),
  );
}
