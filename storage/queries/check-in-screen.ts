import type { CheckInScreenView } from '@/domain/check-in-screen-view';
import type { Store } from '@/storage/store';
import { readStreak } from './check-in-streak';
import { readRunningObjectives } from './running-objectives';
import { readShownPath } from './team-path';

/** The chosen team's running objectives, also those of a cycle that ended and was not closed yet. */
export async function readCheckInScreen(store: Store): Promise<CheckInScreenView> {
  const [team] = await readShownPath(store);
  const objectives = team === undefined ? [] : await readRunningObjectives(store, team);
  const { today } = store.now();
  const away = await store.database.of('away').where('endsOn').aboveOrEqual(today).toArray();
  return {
    today,
    teamName: team?.name ?? '',
    objectives,
    due: objectives.flatMap(({ keyResults }) => keyResults).filter(({ isCheckInWanted }) => isCheckInWanted),
    streak: team === undefined ? 0 : await readStreak(store, team),
    away: away.toSorted((one, other) => (one.startsOn < other.startsOn ? -1 : 1)),
  };
}
