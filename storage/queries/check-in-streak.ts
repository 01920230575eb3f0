import { isWeekAway, type AwayPeriod } from '@/domain/away';
import { addDays, weekStartOf } from '@/domain/calendar';
import { checkInStreak, type StreakKeyResult } from '@/domain/check-in-due';
import type { Id, LocalDate } from '@/domain/model/base';
import type { ObjectiveView } from '@/domain/okr-view';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { readAddedOn } from './amendments';

/** Nobody counts further back than a year. */
const mostWeeks = 53;

interface Counted extends StreakKeyResult {
  readonly id: Id;
  readonly checkInDates: LocalDate[];
}

/** One check-in of the week that begins on this day, one day early included; any will do. */
async function readDateIn(store: Store, keyResultId: Id, anchor: LocalDate): Promise<LocalDate | null> {
  const [from, to] = [addDays(anchor, -1), addDays(anchor, 6)];
  const dates = store.database.of('checkIns').where('[keyResultId+date]');
  const found = await dates
    .between([keyResultId, from], [keyResultId, to], true, true)
    .filter(({ deletedAt }) => deletedAt === null)
    .first();
  return found?.date ?? null;
}

/** From when on each key result was in force: its cycle's first day, its real start, the day it was added. */
async function readCounted(store: Store, objectives: readonly ObjectiveView[]): Promise<Counted[]> {
  const cycles = await store.database.of('cycles').bulkGet([...new Set(objectives.map(({ cycle }) => cycle.id))]);
  const startedOn = new Map(cycles.map((cycle) => [cycle?.id, cycle?.startedAt?.slice(0, 10) ?? '']));
  const ids = objectives.flatMap(({ keyResults }) => keyResults.map(({ id }) => id));
  const addedOn = await readAddedOn(store, ids);
  return objectives.flatMap(({ cycle, keyResults }) =>
    keyResults.map(({ id }) => {
      const starts = [cycle.startsOn, startedOn.get(cycle.id) ?? '', addedOn.get(id) ?? ''];
      const activeFrom = starts.toSorted().at(-1) ?? cycle.startsOn;
      return { id, activeFrom, activeTo: cycle.endsOn, checkInDates: [] };
    }),
  );
}

/**
 * In how many consecutive weeks every key result of these running objectives was checked in. Reads one check-in a week
 * and key result, back to the first week that lacks one.
 */
export async function readStreak(
  store: Store,
  objectives: readonly ObjectiveView[],
  away: readonly AwayPeriod[],
): Promise<number> {
  const { checkInWeekday: anchorWeekday } = await readSettings(store);
  const { today } = store.now();
  const keyResults = await readCounted(store, objectives);
  const thisWeek = weekStartOf(today, anchorWeekday);
  for (let weeksAgo = 0; weeksAgo < mostWeeks; weeksAgo += 1) {
    const anchor = addDays(thisWeek, -7 * weeksAgo);
    const wanted = keyResults.filter(({ activeFrom, activeTo }) => activeFrom <= anchor && anchor <= activeTo);
    const dates = await Promise.all(wanted.map(({ id }) => readDateIn(store, id, anchor)));
    wanted.forEach(({ checkInDates }, index) =>
      checkInDates.push(...[dates[index] ?? null].filter((date) => date !== null)),
    );
    const isBroken = wanted.length === 0 || dates.includes(null);
    if (weeksAgo > 0 && isBroken && !isWeekAway(anchor, away)) {
      break;
    }
  }
  return checkInStreak({ keyResults, today, anchorWeekday, away });
}
