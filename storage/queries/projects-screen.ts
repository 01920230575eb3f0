import type { AwayPeriod } from '@/domain/away';
import { addDays } from '@/domain/calendar';
import type { Id, LocalDate } from '@/domain/model/base';
import type { Cycle } from '@/domain/model/cycle';
import type { Project } from '@/domain/model/project';
import type { Settings } from '@/domain/model/settings';
import type { Task } from '@/domain/model/task';
import type { ObjectiveView } from '@/domain/okr-view';
import { byOrder } from '@/domain/order';
import { countTasks, instantOfId, isFollowedUp, needsSmallerStep } from '@/domain/project-pulse';
import { projectTasks } from '@/domain/projects-screen-view';
import type { OpenedProjects, ObjectiveProjects, ProjectsScreenView, ProjectView } from '@/domain/projects-screen-view';
import { readSettings } from '@/storage/settings';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { readTeamObjectives } from './active-okrs';
import { readCyclesOf } from './draft-cycle';
import { readObjectiveViews } from './objective-views';
import { readTasksOf } from './tasks-of';
import { readTeamNames } from './team-names';
import type { TeamNames } from './team-names';

/** What is unfolded, and how many projects are listed at most. */
export interface WantedProjects {
  readonly opened: OpenedProjects;
  readonly mostProjects: number;
}

/** Projects that a list begins with; more are listed on demand. */
export const projectsPerPage = 50;

/** Periods away that ended before count for nothing any more: a quiet week is a week. */
const daysLookedBack = 90;

const nothingOpened: WantedProjects = { opened: new Map(), mostProjects: projectsPerPage };

interface Work {
  readonly objectives: readonly ObjectiveView[];
  readonly ownerOf: ReadonlyMap<Id, Id | null>;
  readonly listed: readonly Project[];
  readonly finished: readonly Project[];
  readonly tasks: ReadonlyMap<Id, readonly Task[]>;
}

interface Surroundings {
  readonly today: LocalDate;
  readonly localDateOf: Store['localDateOf'];
  readonly settings: Settings;
  readonly names: TeamNames;
  readonly away: readonly AwayPeriod[];
  readonly wanted: WantedProjects;
}

function lastsFrom({ startsOn, endsOn }: Cycle): number {
  return Date.parse(endsOn) - Date.parse(startsOn);
}

/** The team's objectives in running cycles, the shortest cycle first; where there are none, those in draft. */
async function readObjectives(store: Store, teamId: Id): Promise<ObjectiveView[]> {
  const team = await store.database.of('teams').get(teamId);
  const cycles = await readCyclesOf(store, teamId);
  const readIn = async (state: Cycle['state']): Promise<ObjectiveView[]> => {
    const inState = cycles.filter((cycle) => cycle.state === state);
    const views = await Promise.all(
      inState
        .toSorted((one, other) => lastsFrom(one) - lastsFrom(other) || (one.startsOn < other.startsOn ? -1 : 1))
        .map(async (cycle) =>
          team === undefined ? [] : readObjectiveViews(store, cycle, await readTeamObjectives(store, team, cycle)),
        ),
    );
    return views.flat();
  };
  const running = await readIn('active');
  return running.length > 0 ? running : readIn('draft');
}

async function readWork(store: Store, teamId: Id, mostProjects: number): Promise<Work & { hidden: number }> {
  const objectives = await readObjectives(store, teamId);
  const keyResultIds = objectives.flatMap(({ keyResults }) => keyResults.map(({ id }) => id));
  const all = alive(await store.database.of('projects').where('keyResultId').anyOf(keyResultIds).toArray());
  const inOrder = keyResultIds.flatMap((id) => all.filter(({ keyResultId }) => keyResultId === id).toSorted(byOrder));
  const open = inOrder.filter(({ state }) => state === 'open');
  const listed = open.slice(0, mostProjects);
  const tasks = await readTasksOf(
    store,
    listed.map(({ id }) => id),
  );
  const keyResults = await store.database.of('keyResults').bulkGet(keyResultIds);
  return {
    ...{ objectives, listed, hidden: open.length - listed.length },
    finished: inOrder.filter(({ state }) => state !== 'open'),
    tasks: Map.groupBy(tasks, ({ projectId }) => projectId),
    ownerOf: new Map(keyResults.flatMap((one) => (one === undefined ? [] : [[one.id, one.ownerId] as const]))),
  };
}

function projectView(project: Project, work: Work, cycleState: Cycle['state'], around: Surroundings) {
  const { today, away } = around;
  const madeOn = around.localDateOf(instantOfId(project.id));
  const tasks = work.tasks.get(project.id) ?? [];
  const opened = around.wanted.opened.get(project.id);
  const view: ProjectView = {
    project,
    ownerName: around.names.nameOf(project.ownerId),
    count: countTasks(tasks),
    isFollowedUp: isFollowedUp(project, today, around.settings.firstDayOfWeek),
    needsSmallerStep: needsSmallerStep({ project, madeOn, tasks, cycleState, today, away }),
    opened: opened === undefined ? null : projectTasks(tasks, opened, today),
  };
  return view;
}

function objectiveProjects(objective: ObjectiveView, work: Work, around: Surroundings) {
  const { id, title, cycle, keyResults } = objective;
  const view: ObjectiveProjects = {
    ...{ id, title, cycleName: cycle.name },
    keyResults: keyResults.map((keyResult) => {
      const isOwn = ({ keyResultId }: Project): boolean => keyResultId === keyResult.id;
      return {
        keyResult,
        ownerId: work.ownerOf.get(keyResult.id) ?? null,
        projects: work.listed.filter(isOwn).map((one) => projectView(one, work, cycle.state, around)),
        finished: work.finished.filter(isOwn),
      };
    }),
  };
  return view;
}

/**
 * The work under one team's key results. Of projects that are listed the tasks are read to be counted; of finished ones,
 * and of those further down a long list, none.
 */
export async function readProjectsScreen(store: Store, wanted = nothingOpened): Promise<ProjectsScreenView> {
  const settings = await readSettings(store);
  const names = await readTeamNames(store);
  const { today } = store.now();
  const away = await store.database.of('away').where('endsOn').aboveOrEqual(addDays(today, -daysLookedBack)).toArray();
  const work = await readWork(store, names.team.id, wanted.mostProjects);
  const around: Surroundings = { today, localDateOf: store.localDateOf, settings, names, away, wanted };
  return {
    ...{ today, team: names.team, teams: names.teams, people: names.people },
    isDraft: work.objectives.some(({ cycle }) => cycle.state === 'draft'),
    objectives: work.objectives.map((objective) => objectiveProjects(objective, work, around)),
    hiddenProjects: work.hidden,
    count: countTasks([...work.tasks.values()].flat()),
    keepsFullAddress: settings.keepsFullAddress,
  };
}
