import type { Cycle } from '@/domain/model/cycle';
import type { Objective } from '@/domain/model/objective';
import type { Team } from '@/domain/model/team';
import type { ReplyGround } from '@/domain/ready-reply';
import type { TargetObjective } from '@/domain/triage-view';
import { assignTargetKeys } from '@/domain/triage-view';
import { byOrder } from '@/domain/order';
import { readSettings } from '@/storage/settings';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { readActiveCycles, readActiveOkrs, readAllTeamObjectives } from './active-okrs';
import { readAddedOn } from './amendments';
import { readKeyResultsOf } from './okrs-of-cycle';
import { readTeamPath } from './team-path';

/** What a page or a request can be tagged with, mine first, then the teams above me. */
export interface Targets {
  readonly objectives: readonly TargetObjective[];
  readonly healthMetrics: readonly { readonly id: string; readonly title: string }[];
  /** The headline of the running cycle, for whoever has to say no; null between cycles. */
  readonly ground: ReplyGround | null;
}

interface OwnedObjective {
  readonly objective: Objective;
  readonly team: Team;
  readonly cycle: Cycle | null;
}

/** Abandoned objectives come along: their key results keep the digits that fingers have learned. */
async function readActive(store: Store, path: readonly Team[]): Promise<OwnedObjective[]> {
  const cycles = await readActiveCycles(store, store.now().today);
  const owned = path.map(async (team): Promise<OwnedObjective[]> => {
    const okrs = await readActiveOkrs(store, team, cycles);
    const objectives = okrs === null ? [] : await readAllTeamObjectives(store, team, okrs.cycle);
    return objectives.map((objective) => ({ objective, team, cycle: okrs?.cycle ?? null }));
  });
  return (await Promise.all(owned)).flat();
}

/** Between cycles, the drafted objectives stand in, so that on-objective stays possible. */
async function readDrafted(store: Store, path: readonly Team[]): Promise<OwnedObjective[]> {
  const drafts = alive(await store.database.of('cycles').where('state').equals('draft').toArray());
  const pairs = path.flatMap((team) => drafts.map((cycle) => [team.id, cycle.id]));
  const objectives = alive(await store.database.of('objectives').where('[teamId+cycleId]').anyOf(pairs).toArray());
  return path.flatMap((team) =>
    objectives
      .filter(({ teamId }) => teamId === team.id)
      .toSorted(byOrder)
      .map((objective) => ({ objective, team, cycle: null })),
  );
}

async function readHealthMetrics(store: Store, path: readonly Team[]): Promise<Targets['healthMetrics']> {
  const teamIds = path.map(({ id }) => id);
  const metrics = alive(await store.database.of('healthMetrics').where('teamId').anyOf(teamIds).toArray());
  return metrics
    .filter(({ archivedAt }) => archivedAt === null)
    .toSorted(byOrder)
    .map(({ id, title }) => ({ id, title }));
}

function groundOf(owned: readonly OwnedObjective[]): ReplyGround | null {
  const headline = owned.find(({ objective }) => objective.abandonedAt === null);
  const cycle = headline?.cycle ?? null;
  return headline === undefined || cycle === null
    ? null
    : { objective: headline.objective.title, cycleKind: cycle.kind, endsOn: cycle.endsOn };
}

/** Everything that a verdict can point at today, with the digits that do it. */
export async function readTargets(store: Store): Promise<Targets> {
  const { meId } = await readSettings(store);
  const path = await readTeamPath(store, meId);
  const active = await readActive(store, path);
  const owned = active.length > 0 ? active : await readDrafted(store, path);
  const keyResults = await readKeyResultsOf(
    store,
    owned.map(({ objective }) => objective),
  );
  const rows = owned.map(({ objective, team }) => ({
    objective,
    teamName: team.name,
    isDraft: active.length === 0,
    keyResults: keyResults.filter(({ objectiveId }) => objectiveId === objective.id),
  }));
  const ids = keyResults.map(({ id }) => id);
  const [addedOn, healthMetrics] = await Promise.all([readAddedOn(store, ids), readHealthMetrics(store, path)]);
  return { objectives: assignTargetKeys(rows, new Set(addedOn.keys())), healthMetrics, ground: groundOf(owned) };
}
