import { isWeekAway } from '@/domain/away';
import { addDays, weekStartOf } from '@/domain/calendar';
import { checkInStreak, type StreakKeyResult } from '@/domain/check-in-due';
import type { Id, LocalDate } from '@/domain/model/base';
import type { Cycle } from '@/domain/model/cycle';
import type { Team } from '@/domain/model/team';
import { readSettings } from '@/storage/settings';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { readAddedOn } from './amendments';
import { readKeyResultsOf } from './okrs-of-cycle';

/** Nobody counts further back than a year. */
const mostWeeks = 53;

/** A cycle with the days on which it asked for check-ins. */
interface CountedCycle {
  readonly id: Id;
  readonly activeFrom: LocalDate;
  readonly activeTo: LocalDate;
}

interface Counted extends StreakKeyResult {
  readonly id: Id;
  readonly checkInDates: LocalDate[];
}

function isActiveOn({ activeFrom, activeTo }: CountedCycle | Counted, date: LocalDate): boolean {
  return activeFrom <= date && date <= activeTo;
}

/** Whether going back from this week, the count gets to the cycle in the week that begins on this day. */
function isReachedIn(cycle: CountedCycle, anchor: LocalDate, thisWeek: LocalDate): boolean {
  return isActiveOn(cycle, anchor) && (anchor === thisWeek || !isActiveOn(cycle, addDays(anchor, 7)));
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

function countedCycle(store: Store, { id, startsOn, endsOn, startedAt, closedAt }: Cycle): CountedCycle {
  const startedOn = startedAt === null ? startsOn : store.localDateOf(startedAt);
  const closedOn = closedAt === null ? endsOn : store.localDateOf(closedAt);
  return {
    id,
    activeFrom: startedOn > startsOn ? startedOn : startsOn,
    activeTo: closedOn < endsOn ? closedOn : endsOn,
  };
}

/** The cycles that ran since this day, the closed ones included: a closed quarter takes nobody's streak away. */
async function readCyclesSince(store: Store, earliest: LocalDate): Promise<CountedCycle[]> {
  const found = alive(await store.database.of('cycles').where('endsOn').aboveOrEqual(earliest).toArray());
  return found.filter(({ state }) => state !== 'draft').map((cycle) => countedCycle(store, cycle));
}

/** The team's key results in these cycles, each from when on it was in force: its cycle's start, the day it was added. */
async function readCounted(store: Store, team: Team, cycles: readonly CountedCycle[]): Promise<Counted[]> {
  const pairs = cycles.map(({ id }) => [team.id, id]);
  const objectives = alive(await store.database.of('objectives').where('[teamId+cycleId]').anyOf(pairs).toArray());
  const inForce = objectives.filter(({ abandonedAt }) => abandonedAt === null);
  const cycleOf = new Map(inForce.map(({ id, cycleId }) => [id, cycles.find((cycle) => cycle.id === cycleId)]));
  const keyResults = (await readKeyResultsOf(store, inForce)).filter(({ abandonedAt }) => abandonedAt === null);
  const addedOn = await readAddedOn(
    store,
    keyResults.map(({ id }) => id),
  );
  return keyResults.flatMap(({ id, objectiveId }) => {
    const cycle = cycleOf.get(objectiveId);
    const added = addedOn.get(id) ?? '';
    return cycle === undefined
      ? []
      : {
          id,
          activeFrom: added > cycle.activeFrom ? added : cycle.activeFrom,
          activeTo: cycle.activeTo,
          checkInDates: [],
        };
  });
}

/**
 * In how many consecutive weeks every key result of this team was checked in. Reads one check-in a week and key result,
 * back to the first week that lacks one; a cycle's key results only when the count gets to it.
 */
export async function readStreak(store: Store, team: Team): Promise<number> {
  const { checkInWeekday: anchorWeekday } = await readSettings(store);
  const { today } = store.now();
  const thisWeek = weekStartOf(today, anchorWeekday);
  const earliest = addDays(thisWeek, -7 * (mostWeeks - 1));
  const away = await store.database.of('away').where('endsOn').aboveOrEqual(earliest).toArray();
  const cycles = await readCyclesSince(store, earliest);
  const keyResults: Counted[] = [];
  for (let anchor = thisWeek; anchor >= earliest; anchor = addDays(anchor, -7)) {
    const reached = cycles.filter((cycle) => isReachedIn(cycle, anchor, thisWeek));
    keyResults.push(...(reached.length === 0 ? [] : await readCounted(store, team, reached)));
    const wanted = keyResults.filter((keyResult) => isActiveOn(keyResult, anchor));
    const dates = await Promise.all(wanted.map(({ id }) => readDateIn(store, id, anchor)));
    wanted.forEach(({ checkInDates }, index) =>
      checkInDates.push(...[dates[index] ?? null].filter((date) => date !== null)),
    );
    if (anchor < thisWeek && dates.includes(null) && !isWeekAway(anchor, away)) {
      break;
    }
  }
  return checkInStreak({ keyResults, today, anchorWeekday, away });
}
