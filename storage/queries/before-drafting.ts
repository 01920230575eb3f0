import type { BeforeDraftingView, UnfinishedKeyResult } from '@/domain/cycle-end-view';
import type { Cycle } from '@/domain/model/cycle';
import type { Objective } from '@/domain/model/objective';
import type { ParkedItem } from '@/domain/model/parked-item';
import type { Team } from '@/domain/model/team';
import { byOrder } from '@/domain/order';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { readLessons } from './cycle-end';
import { readObjectiveViews } from './objective-views';
import { readKeyResultsOf } from './okrs-of-cycle';
import { readOpenProjects } from './team-projects';

const parkedShown = 20;

interface ClosedOkrs {
  readonly cycle: Cycle;
  readonly objectives: readonly Objective[];
}

async function readOwnObjectives(store: Store, team: Team, cycle: Cycle): Promise<Objective[]> {
  const pair = [team.id, cycle.id];
  return alive(await store.database.of('objectives').where('[teamId+cycleId]').equals(pair).toArray()).toSorted(
    byOrder,
  );
}

/** The closed cycle that ended last among those in which the team had objectives. */
async function readLastClosed(store: Store, team: Team, cycles: readonly Cycle[]): Promise<ClosedOkrs | null> {
  const closed = cycles.filter(({ state }) => state === 'closed');
  for (const cycle of closed.toSorted((one, other) => (one.endsOn < other.endsOn ? 1 : -1))) {
    const objectives = await readOwnObjectives(store, team, cycle);
    if (objectives.length > 0) {
      return { cycle, objectives };
    }
  }
  return null;
}

async function readClosedLessons(
  store: Store,
  { cycle, objectives }: ClosedOkrs,
): Promise<BeforeDraftingView['lessons']> {
  const titles = new Map(objectives.map(({ id, title }) => [id, title]));
  return (await readLessons(store, cycle.id))
    .filter(({ objectiveId }) => objectiveId === null || titles.has(objectiveId))
    .map(({ id, text, objectiveId }) => ({
      id,
      text,
      objectiveTitle: objectiveId === null ? null : (titles.get(objectiveId) ?? null),
    }));
}

async function readUnfinished(
  store: Store,
  { cycle, objectives }: ClosedOkrs,
  carriedTitles: ReadonlySet<string>,
): Promise<UnfinishedKeyResult[]> {
  const inForce = objectives.filter(({ abandonedAt }) => abandonedAt === null);
  const views = await readObjectiveViews(store, cycle, inForce, cycle.endsOn);
  return views.flatMap((objective) =>
    objective.keyResults
      .filter(({ progress }) => progress.kind === 'unmeasured' || !progress.isReached)
      .map((keyResult) => ({
        keyResult,
        objectiveTitle: objective.title,
        isCarried: carriedTitles.has(keyResult.title),
      })),
  );
}

/** What is parked and has no outcome yet, the latest first; reads no further than it shows. */
async function readParked(store: Store): Promise<ParkedItem[]> {
  const newest = store.database.of('parkedItems').orderBy('id').reverse();
  return newest
    .filter(({ outcome }) => outcome === null)
    .limit(parkedShown + 1)
    .toArray();
}

/**
 * What a draft begins with: the lessons of the team's last closed cycle, its key results that were not reached, and the
 * parking lot, which is offered at no other time.
 */
export async function readBeforeDrafting(
  store: Store,
  team: Team,
  draft: Cycle,
  cycles: readonly Cycle[],
): Promise<BeforeDraftingView> {
  const closed = await readLastClosed(store, team, cycles);
  const drafted = await readKeyResultsOf(store, await readOwnObjectives(store, team, draft));
  const carried = new Set(drafted.map(({ title }) => title));
  const parked = await readParked(store);
  return {
    closedCycle: closed === null ? null : { id: closed.cycle.id, name: closed.cycle.name },
    lessons: closed === null ? [] : await readClosedLessons(store, closed),
    unfinished: closed === null ? [] : await readUnfinished(store, closed, carried),
    parked: parked
      .slice(0, parkedShown)
      .toSorted((one, other) => (one.parkedAt < other.parkedAt ? 1 : -1))
      .map(({ id, text, url, parkedAt }) => ({ id, text, url, on: store.localDateOf(parkedAt) })),
    projects: parked.length === 0 ? [] : await readOpenProjects(store, team.id, cycles),
    hasMoreParked: parked.length > parkedShown,
  };
}
