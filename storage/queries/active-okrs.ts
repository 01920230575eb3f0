import type { LocalDate } from '@/domain/model/base';
import type { Cycle } from '@/domain/model/cycle';
import type { Objective } from '@/domain/model/objective';
import type { Team } from '@/domain/model/team';
import { daysBetween, isWithin } from '@/domain/calendar';
import { byOrder } from '@/domain/order';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';

/** What a team works towards today. */
export interface ActiveOkrs {
  readonly team: Team;
  readonly cycle: Cycle;
  /** In their order; abandoned ones left out. */
  readonly objectives: readonly Objective[];
}

/**
 * The active cycles that hold a date, shortest first, then the one that started last. For a look back, `states`
 * can include closed ones.
 */
export async function readActiveCycles(
  store: Store,
  today: LocalDate,
  states: readonly Cycle['state'][] = ['active'],
): Promise<Cycle[]> {
  // By their end, not by their state: the closed ones of ten years are none of this day's business.
  const cycles = alive(await store.database.of('cycles').where('endsOn').aboveOrEqual(today).toArray());
  const lengthOf = (cycle: Cycle): number => daysBetween(cycle.startsOn, cycle.endsOn);
  return cycles
    .filter(({ state, startsOn, endsOn }) => states.includes(state) && isWithin(today, startsOn, endsOn))
    .toSorted((one, other) => lengthOf(one) - lengthOf(other) || (one.startsOn < other.startsOn ? 1 : -1));
}

/** The objectives of a team in one cycle, in their order; abandoned ones included. */
export async function readAllTeamObjectives(store: Store, team: Team, cycle: Cycle): Promise<Objective[]> {
  const pair = [team.id, cycle.id];
  const objectives = alive(await store.database.of('objectives').where('[teamId+cycleId]').equals(pair).toArray());
  return objectives.toSorted(byOrder);
}

/** The objectives of a team in one cycle, in their order; abandoned ones left out. */
export async function readTeamObjectives(store: Store, team: Team, cycle: Cycle): Promise<Objective[]> {
  const objectives = await readAllTeamObjectives(store, team, cycle);
  return objectives.filter(({ abandonedAt }) => abandonedAt === null);
}

/** What a team works towards in the shortest active cycle in which it has an objective; null when in none. */
export async function readActiveOkrs(store: Store, team: Team, cycles: readonly Cycle[]): Promise<ActiveOkrs | null> {
  for (const cycle of cycles) {
    const objectives = await readTeamObjectives(store, team, cycle);
    if (objectives.length > 0) {
      return { team, cycle, objectives };
    }
  }
  return null;
}

/** The running OKRs of the first team of a path that has any: one's own, or those of the nearest team above. */
export async function readNearestOkrs(
  store: Store,
  path: readonly Team[],
  cycles: readonly Cycle[],
): Promise<ActiveOkrs | null> {
  for (const team of path) {
    const okrs = await readActiveOkrs(store, team, cycles);
    if (okrs !== null) {
      return okrs;
    }
  }
  return null;
}
