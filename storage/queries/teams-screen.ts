import type { Id } from '@/domain/model/base';
import type { Objective } from '@/domain/model/objective';
import type { Pillar } from '@/domain/model/pillar';
import type { Team } from '@/domain/model/team';
import type { PillarView, TeamsScreenView, TeamStrategy } from '@/domain/teams-screen-view';
import { byOrder } from '@/domain/order';
import { readSettings } from '@/storage/settings';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { readKeyResultsOf } from './okrs-of-cycle';
import { readOpenObjectives } from './open-objectives';

/** How much work stands under some objectives; tasks are counted, not listed. */
async function countWork(
  store: Store,
  objectives: readonly Objective[],
): Promise<Pick<PillarView, 'keyResults' | 'projects' | 'tasks'>> {
  const { database } = store;
  const all = await readKeyResultsOf(store, objectives);
  const keyResultIds = all.filter(({ abandonedAt }) => abandonedAt === null).map(({ id }) => id);
  const projects = alive(await database.of('projects').where('keyResultId').anyOf(keyResultIds).toArray());
  const projectIds = projects.map(({ id }) => id);
  const tasks = alive(await database.of('tasks').where('projectId').anyOf(projectIds).toArray());
  return { keyResults: keyResultIds.length, projects: projects.length, tasks: tasks.length };
}

async function pillarView(
  store: Store,
  { id, title }: Pillar,
  running: readonly Objective[],
  teams: readonly Team[],
): Promise<PillarView> {
  const nameOf = (teamId: Id): string => teams.find((team) => team.id === teamId)?.name ?? '';
  const named = running
    .filter(({ pillarId }) => pillarId === id)
    .toSorted((one, other) => nameOf(one.teamId).localeCompare(nameOf(other.teamId)) || byOrder(one, other));
  const objectives = named.map((objective) => ({
    ...{ id: objective.id, title: objective.title, teamName: nameOf(objective.teamId) },
  }));
  return { id, title, objectives, ...(await countWork(store, named)) };
}

async function readStrategy(store: Store, teamId: Id, teams: readonly Team[]): Promise<TeamStrategy> {
  const { database } = store;
  const [mission] = alive(await database.of('missions').where('teamId').equals(teamId).toArray());
  const goals = alive(await database.of('goals').where('teamId').equals(teamId).toArray());
  const pillars = alive(await database.of('pillars').where('teamId').equals(teamId).toArray()).toSorted(byOrder);
  const open = pillars.length === 0 ? [] : await readOpenObjectives(store, ['active']);
  const running = open.filter(({ abandonedAt }) => abandonedAt === null);
  const views = await Promise.all(
    pillars.map(async (pillar) => ({ pillar, view: await pillarView(store, pillar, running, teams) })),
  );
  const under = (goalId: Id | null): PillarView[] =>
    views.filter(({ pillar }) => pillar.goalId === goalId).map(({ view }) => view);
  return {
    teamId,
    mission: mission?.text ?? '',
    words: teams.find(({ id }) => id === teamId)?.allowedJargon ?? [],
    goals: goals
      .toSorted((one, other) => other.year - one.year || (one.id < other.id ? -1 : 1))
      .map((goal) => ({ goal, pillars: under(goal.id) })),
    loosePillars: under(null),
  };
}

/** The tree of all teams and people, and the strategy of the chosen one; without a choice, or when it is gone, mine. */
export async function readTeamsScreen(store: Store, chosenId: Id | null): Promise<TeamsScreenView> {
  const { meId } = await readSettings(store);
  const teams = alive(await store.database.of('teams').toArray());
  const chosen = teams.some(({ id }) => id === chosenId) ? (chosenId ?? meId) : meId;
  return {
    meId,
    teams: teams.map(({ id, kind, name, parentId, order }) => ({ id, kind, name, parentId, order })),
    chosenId: chosen,
    strategy: await readStrategy(store, chosen, teams),
    year: Number(store.now().today.slice(0, 4)),
  };
}
