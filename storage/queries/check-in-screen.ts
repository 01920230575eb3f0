import type { CheckInScreenView } from '@/domain/check-in-screen-view';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { readTeamObjectives } from './active-okrs';
import { readObjectiveViews } from './objective-views';
import { readShownPath } from './team-path';

/** The chosen team's running objectives, also those of a cycle that ended and was not closed yet. */
export async function readCheckInScreen(store: Store): Promise<CheckInScreenView> {
  const { today } = store.now();
  const [team] = await readShownPath(store);
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
