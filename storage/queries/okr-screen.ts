import { cycleStartProblems } from '@/domain/cycle-lock';
import type { Id } from '@/domain/model/base';
import type { Cycle } from '@/domain/model/cycle';
import type { KeyResult } from '@/domain/model/key-result';
import type { Mission } from '@/domain/model/mission';
import type { Objective } from '@/domain/model/objective';
import type { Team } from '@/domain/model/team';
import type { CycleView, NamedTeam, OkrScreenView } from '@/domain/okr-screen-view';
import { byOrder } from '@/domain/order';
import { readSettings } from '@/storage/settings';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { readTrails } from './amendments';

import { readBeforeDrafting } from './before-drafting';
import { readCycleReview, teamWords } from './cycle-review';
import { readObjectiveViews } from './objective-views';
import { readKeyResultsOf } from './okrs-of-cycle';
import { readShownPath } from './team-path';

/** A team may use its own cycles and those of the teams above it; newest first. */
async function readCyclesFor(store: Store, path: readonly Team[]): Promise<Cycle[]> {
  const teamIds = path.map(({ id }) => id);
  const cycles = alive(await store.database.of('cycles').where('teamId').anyOf(teamIds).toArray());
  return cycles.toSorted((one, other) => (one.startsOn < other.startsOn ? 1 : -1));
}

interface CyclePlace {
  readonly team: Team;
  readonly missions: readonly Mission[];
  /** Everything the team may use, so that a draft finds the cycle before it. */
  readonly cycles: readonly Cycle[];
  /** The name of the team that owns the cycle. */
  readonly owner: string;
}

async function readCycleView(store: Store, cycle: Cycle, place: CyclePlace): Promise<CycleView> {
  const { team, missions, cycles, owner } = place;
  const pair = [team.id, cycle.id];
  const all = alive(await store.database.of('objectives').where('[teamId+cycleId]').equals(pair).toArray());
  const ordered = all.toSorted(byOrder);
  const objectives = ordered.filter(({ abandonedAt }) => abandonedAt === null);
  const keyResults = await readKeyResultsOf(store, ordered);
  const isDraft = cycle.state === 'draft';
  return {
    cycle,
    teamName: owner,
    objectives: await readObjectiveViews(store, cycle, objectives),
    startProblems: isDraft ? cycleStartProblems({ cycle, objectives, keyResults }) : [],
    ...(await readCycleReview(store, { cycle, team, missions, objectives, keyResults })),
    ...(await readTrails(store, { objectives: ordered, keyResults })),
    beforeDrafting: isDraft ? await readBeforeDrafting(store, team, cycle, cycles) : null,
  };
}

/** A running cycle of a team above in which this team has nothing is not this team's business. */
function concerns({ cycle, objectives }: CycleView, team: Team): boolean {
  return cycle.teamId === team.id || cycle.state === 'draft' || objectives.length > 0;
}

/** The pillars that a team's objectives can name: its own first, then those of the teams above. */
async function readPillars(store: Store, path: readonly Team[]): Promise<OkrScreenView['pillars']> {
  const teamIds = path.map(({ id }) => id);
  const pillars = alive(await store.database.of('pillars').where('teamId').anyOf(teamIds).toArray());
  return teamIds
    .flatMap((teamId) => pillars.filter((pillar) => pillar.teamId === teamId).toSorted(byOrder))
    .map(({ id, title }) => ({ id, title }));
}

/** The closed cycles that this team owns or had objectives in; of the objectives no more than that is looked at. */
async function readClosed(store: Store, team: Team, cycles: readonly Cycle[]): Promise<Cycle[]> {
  const closed = cycles.filter(({ state }) => state === 'closed');
  const pairs = closed.filter(({ teamId }) => teamId !== team.id).map(({ id }) => [team.id, id]);
  const found = alive(await store.database.of('objectives').where('[teamId+cycleId]').anyOf(pairs).toArray());
  const taken = new Set(found.filter(({ abandonedAt }) => abandonedAt === null).map(({ cycleId }) => cycleId));
  return closed.filter(({ id, teamId }) => teamId === team.id || taken.has(id));
}

/**
 * One team's mission and cycles; of each cycle this team's own objectives. Closed cycles are folded away: of these only
 * as many are read as were unfolded.
 */
export async function readOkrScreen(store: Store, closedShown = 0): Promise<OkrScreenView> {
  const { meId } = await readSettings(store);
  const named = ({ id, name, kind }: Team): NamedTeam => ({ id, name, kind, isMe: id === meId });
  const path = await readShownPath(store);
  const [team] = path;
  if (team === undefined) {
    throw new Error('the chosen team is gone');
  }
  const teams = alive(await store.database.of('teams').toArray()).toSorted(byOrder);
  const missions = alive(await store.database.of('missions').where('teamId').equals(team.id).toArray());
  const nameOf = new Map(path.map(({ id, name }) => [id, name]));
  const cycles = await readCyclesFor(store, path);
  const closedCycles = await readClosed(store, team, cycles);
  const read = [...cycles.filter(({ state }) => state !== 'closed'), ...closedCycles.slice(0, closedShown)];
  const views = await Promise.all(
    read.map((cycle) => readCycleView(store, cycle, { team, missions, cycles, owner: nameOf.get(cycle.teamId) ?? '' })),
  );
  return {
    team: named(team),
    teams: teams.map(named),
    people: teams.filter(({ kind }) => kind === 'person').map(({ id, name }) => ({ id, name })),
    mission: missions[0]?.text ?? '',
    pillars: await readPillars(store, path),
    words: teamWords(path, teams),
    cycles: views.filter((view) => concerns(view, team)),
    closedCycles,
    today: store.now().today,
  };
}

/** An objective and its key results in force as they are stored; null when it no longer exists. */
export async function readOkr(
  store: Store,
  objectiveId: Id,
): Promise<{ objective: Objective; keyResults: KeyResult[] } | null> {
  const objective = await store.database.of('objectives').get(objectiveId);
  if (objective === undefined || objective.deletedAt !== null) {
    return null;
  }
  const keyResults = await readKeyResultsOf(store, [objective]);
  return { objective, keyResults: keyResults.filter(({ abandonedAt }) => abandonedAt === null) };
}
