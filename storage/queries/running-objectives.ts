import type { LocalDate } from '@/domain/model/base';
import type { ObjectiveView } from '@/domain/okr-view';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { readActiveCycles, readNearestOkrs } from './active-okrs';
import { readObjectiveViews } from './objective-views';
import { readTeamPath } from './team-path';

/** What I was working towards on a date, as it stood then: my own objectives, or those of the nearest team above. */
export async function readRunningObjectives(store: Store, asOf: LocalDate): Promise<ObjectiveView[]> {
  const { meId } = await readSettings(store);
  const cycles = await readActiveCycles(store, asOf, ['active', 'closed']);
  const okrs = await readNearestOkrs(store, await readTeamPath(store, meId), cycles);
  return okrs === null ? [] : readObjectiveViews(store, okrs.cycle, okrs.objectives, asOf);
}
