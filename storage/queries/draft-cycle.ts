import type { Id } from '@/domain/model/base';
import type { Cycle } from '@/domain/model/cycle';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { readTeamPath } from './team-path';

/** The cycles that a team may use, its own and those of the teams above it. */
export async function readCyclesOf(store: Store, teamId: Id): Promise<Cycle[]> {
  const path = await readTeamPath(store, teamId);
  const teamIds = path.map(({ id }) => id);
  return alive(await store.database.of('cycles').where('teamId').anyOf(teamIds).toArray());
}

/** The cycle in draft that begins next and is not over yet; null when a new one is needed. */
export async function readDraftCycle(store: Store, teamId: Id): Promise<Cycle | null> {
  const { today } = store.now();
  const drafts = (await readCyclesOf(store, teamId)).filter(
    ({ state, endsOn }) => state === 'draft' && endsOn >= today,
  );
  const [next] = drafts.toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1));
  return next ?? null;
}
