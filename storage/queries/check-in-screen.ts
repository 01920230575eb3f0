import type { CheckInScreenView } from '@/domain/check-in-screen-view';
import { readSettings } from '@/storage/settings';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { readTeamObjectives } from './active-okrs';
import { readObjectiveViews } from './objective-views';

/** The chosen team's running objectives, also those of a cycle that ended and was not closed yet. */
export async function readCheckInScreen(store: Store): Promise<CheckInScreenView> {
  const { shownTeamId } = await readSettings(store);
  const { today } = store.now();
  const team = await store.database.of('teams').get(shownTeamId);
  const active = alive(await store.database.of('cycles').where('state').equals('active').toArray());
  const begun = team === undefined ? [] : active.filter(({ startsOn }) => startsOn <= today);
  const views = await Promise.all(
    begun.map(async (cycle) =>
      team === undefined ? [] : readObjectiveViews(store, cycle, await readTeamObjectives(store, team, cycle)),
    ),
  );
  const objectives = views.flat();
  return {
    today,
    teamName: team?.name ?? '',
    objectives,
    due: objectives.flatMap(({ keyResults }) => keyResults).filter(({ isCheckInWanted }) => isCheckInWanted),
  };
}
