import type { DayFacts, KeyResultFacts } from '@/domain/first-frame';
import type { NewTabView } from '@/domain/new-tab-view';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { readAddedOn } from './amendments';
import { countInbox } from './badge';
import { readOwnActiveCycles } from './new-tab';
import { readShownPath } from './team-path';

/** What of a new tab depends on the day, beside the view itself: read by the same indexes. */
export async function readDayFacts(store: Store, view: NewTabView): Promise<DayFacts> {
  const { firstDayOfWeek, checkInWeekday } = await readSettings(store);
  const { database } = store;
  const objectives = view.headline === null ? [] : [view.headline, ...view.others];
  const keyResults = objectives.flatMap((objective) => objective.keyResults);
  const addedOn = await readAddedOn(
    store,
    keyResults.map(({ id }) => id),
  );
  const cycle = view.headline === null ? undefined : await database.of('cycles').get(view.headline.cycle.id);
  const since = cycle === undefined || cycle.startsOn > view.today ? view.today : cycle.startsOn;
  const away = await database.of('away').where('endsOn').aboveOrEqual(since).toArray();
  const ownCycles = await readOwnActiveCycles(store, await readShownPath(store));
  return {
    ...{ firstDayOfWeek, anchorWeekday: checkInWeekday, weekStartsOn: view.week.startsOn },
    away: away.map(({ startsOn, endsOn }) => ({ startsOn, endsOn })),
    cycle: cycle === undefined ? null : { state: cycle.state, startsOn: cycle.startsOn, endsOn: cycle.endsOn },
    startedOn: typeof cycle?.startedAt === 'string' ? store.localDateOf(cycle.startedAt) : null,
    ownCycles: ownCycles.map(({ state, endsOn }) => ({ state, endsOn })),
    keyResults: keyResults.map(({ id, kind, progress, confidence, lastCheckInOn }): KeyResultFacts => ({
      kind,
      progress,
      confidence,
      lastCheckInOn,
      addedOn: addedOn.get(id) ?? null,
    })),
    priorities: view.priorities.length,
    wins: await database.of('wins').where('weekStartsOn').equals(view.week.startsOn).count(),
    inbox: await countInbox(store),
  };
}
