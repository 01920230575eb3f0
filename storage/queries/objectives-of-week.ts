import type { LocalDate } from '@/domain/model/base';
import type { WeekView } from '@/domain/new-tab-view';
import type { ObjectiveView } from '@/domain/okr-view';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { readActiveCycles, readNearestOkrs } from './active-okrs';
import type { ActiveOkrs } from './active-okrs';
import { readObjectiveViews } from './objective-views';
import { readTeamPath } from './team-path';

/** My OKRs of a date, or those of the nearest team above that had some. */
export async function readOkrsOn(store: Store, date: LocalDate): Promise<ActiveOkrs | null> {
  const { meId } = await readSettings(store);
  const cycles = await readActiveCycles(store, date, ['active', 'closed']);
  return readNearestOkrs(store, await readTeamPath(store, meId), cycles);
}

/**
 * What I was working towards in a week, as it stood at its end or stands today: my own objectives, or those of the nearest
 * team above. In the week in which a cycle ends and none follows, that cycle as it ended: its last days count too.
 */
export async function readObjectivesOfWeek(
  store: Store,
  { startsOn, endsOn }: Pick<WeekView, 'startsOn' | 'endsOn'>,
): Promise<ObjectiveView[]> {
  const { today } = store.now();
  const asOf = endsOn < today ? endsOn : today;
  const okrs = (await readOkrsOn(store, asOf)) ?? (await readOkrsOn(store, startsOn));
  if (okrs === null) {
    return [];
  }
  const { cycle, objectives } = okrs;
  return readObjectiveViews(store, cycle, objectives, cycle.endsOn < asOf ? cycle.endsOn : asOf);
}
