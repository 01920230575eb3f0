import type { Team } from '@/domain/model/team';
import type { ObjectiveView } from '@/domain/okr-view';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { readTeamObjectives } from './active-okrs';
import { readObjectiveViews } from './objective-views';

/**
 * A team's objectives in every cycle that has begun and was not closed, ended ones included: what check-ins are taken
 * for. Check-in screen, meeting and badge ask here, so that they agree.
 */
export async function readRunningObjectives(store: Store, team: Team): Promise<ObjectiveView[]> {
  const { today } = store.now();
  const active = alive(await store.database.of('cycles').where('state').equals('active').toArray());
  const begun = active.filter(({ startsOn }) => startsOn <= today);
  const views = await Promise.all(
    begun.map(async (cycle) => readObjectiveViews(store, cycle, await readTeamObjectives(store, team, cycle))),
  );
  return views.flat();
}
