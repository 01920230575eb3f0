import { addDays, daysLeft, weekViewOf } from '@/domain/calendar';
import { focusShareOf } from '@/domain/focus-share';
import { currentReading, healthStatusOf } from '@/domain/health-status';
import type { LocalDate } from '@/domain/model/base';
import type { Cycle } from '@/domain/model/cycle';
import type { Task } from '@/domain/model/task';
import type { Team } from '@/domain/model/team';
import type { WeeklyPlan } from '@/domain/model/weekly-plan';
import { comingUp, dueView, strongestPullOf } from '@/domain/new-tab-view';
import type { DueView, HealthMetricView, NewTabView, WeekView } from '@/domain/new-tab-view';
import type { ObjectiveView } from '@/domain/okr-view';
import { byOrder } from '@/domain/order';
import { readSettings } from '@/storage/settings';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { readActiveCycles, readNearestOkrs } from './active-okrs';
import type { ActiveOkrs } from './active-okrs';
import { countInbox } from './badge';
import { readObjectiveViews } from './objective-views';
import { readShownPath, readTeamPath } from './team-path';
import { readWeekEntries } from './week-entries';

const weeksAhead = 4;
const comingUpShown = 4;
const dueTasksRead = 16;
const readingsRead = 4;

async function readMission(store: Store, path: readonly Team[]): Promise<string | null> {
  for (const { id } of path) {
    const [mission] = alive(await store.database.of('missions').where('teamId').equals(id).toArray());
    if (mission !== undefined) {
      return mission.text;
    }
  }
  return null;
}

/** The health metrics of some teams with their latest readings. */
export async function readHealthMetrics(store: Store, path: readonly Team[]): Promise<HealthMetricView[]> {
  const teamIds = path.map(({ id }) => id);
  const metrics = alive(await store.database.of('healthMetrics').where('teamId').anyOf(teamIds).toArray());
  const shown = metrics.filter(({ archivedAt }) => archivedAt === null).toSorted(byOrder);
  return Promise.all(
    shown.map(async (metric) => {
      const dates = store.database.of('readings').where('[healthMetricId+date]');
      const range = dates.between([metric.id, ''], [metric.id, '\uffff']);
      const current = currentReading(alive(await range.reverse().limit(readingsRead).toArray()))?.value ?? null;
      const { id, title, format } = metric;
      return { id, title, format, current, status: healthStatusOf(metric, current) };
    }),
  );
}

/** Open tasks of the coming weeks by their due date; the first few are enough for what is shown. */
export async function readDueTasks(store: Store, today: LocalDate): Promise<Task[]> {
  const until = addDays(today, weeksAhead * 7);
  const tasks = store.database.of('tasks').where('dueOn').between(today, until, true, true);
  return alive(
    await tasks
      .filter(({ doneOn }) => doneOn === null)
      .limit(dueTasksRead)
      .toArray(),
  );
}

/** The active cycles that the teams of a path own, ended ones included until they are closed. */
export async function readOwnActiveCycles(store: Store, path: readonly Team[]): Promise<Cycle[]> {
  const teamIds = new Set(path.map(({ id }) => id));
  const active = alive(await store.database.of('cycles').where('state').equals('active').toArray());
  return active.filter(({ teamId }) => teamIds.has(teamId));
}

interface DueFacts {
  readonly week: WeekView;
  readonly cycles: readonly Cycle[];
  readonly objectives: readonly ObjectiveView[];
  readonly plan: WeeklyPlan | null;
}

async function readDue(store: Store, { week, cycles, objectives, plan }: DueFacts): Promise<DueView> {
  const { today } = store.now();
  return dueView({
    today,
    week,
    away: await store.database.of('away').where('endsOn').aboveOrEqual(today).toArray(),
    cycles,
    hasActiveCycle: objectives.length > 0,
    checkIns: objectives.flatMap(({ keyResults }) => keyResults).filter(({ isCheckInWanted }) => isCheckInWanted)
      .length,
    plan,
    winCount: await store.database.of('wins').where('weekStartsOn').equals(week.startsOn).count(),
    inbox: await countInbox(store),
  });
}

async function isUntouched(store: Store): Promise<boolean> {
  const first = await store.database
    .of('cycles')
    .filter(({ deletedAt }) => deletedAt === null)
    .first();
  return first === undefined;
}

async function stateOf(store: Store, okrs: ActiveOkrs | null): Promise<NewTabView['state']> {
  if (okrs !== null) {
    return 'ready';
  }
  return (await isUntouched(store)) ? 'first-run' : 'no-cycle';
}

/** Everything that a new tab shows, read by indexes: the chosen team's path, one cycle, one week. */
export async function readNewTab(store: Store): Promise<NewTabView> {
  const settings = await readSettings(store);
  const { today } = store.now();
  const teams = await readTeamPath(store, settings.meId);
  const path = await readShownPath(store);
  const okrs = await readNearestOkrs(store, path, await readActiveCycles(store, today));
  const [chosen] = path;
  if (chosen === undefined) {
    throw new Error('the chosen team is gone');
  }
  const shown = okrs?.team ?? chosen;
  const objectives = okrs === null ? [] : await readObjectiveViews(store, okrs.cycle, okrs.objectives);
  const [headline, ...others] = objectives;
  const week = weekViewOf(today, settings.firstDayOfWeek);
  const entries = await readWeekEntries(store, week.startsOn);
  const plan = (await store.database.of('weeklyPlans').get(week.startsOn)) ?? null;
  const ownCycles = await readOwnActiveCycles(store, path);
  const named = ({ id, name, kind }: Team) => ({ id, name, kind, isMe: id === settings.meId });
  const shownPath = path.slice(path.indexOf(shown));
  // A team elsewhere in the tree can have been chosen in the app: the switch must be able to name it.
  const switched = teams.some(({ id }) => id === chosen.id) ? teams : [...teams, chosen];
  return {
    state: await stateOf(store, okrs),
    today,
    team: named(chosen),
    teams: switched.map(named),
    shownInsteadOf: shown === chosen ? null : chosen.name,
    mission: await readMission(store, shownPath),
    week,
    daysLeft: okrs === null ? null : daysLeft(okrs.cycle.endsOn, today),
    headline: headline ?? null,
    others,
    priorities: plan?.priorities ?? [],
    comingUp: comingUp(await readDueTasks(store, today), ownCycles, today).slice(0, comingUpShown),
    healthMetrics: await readHealthMetrics(store, shownPath),
    focus: focusShareOf(entries),
    strongestPull: strongestPullOf(entries),
    due: await readDue(store, { week, cycles: ownCycles, objectives, plan }),
    hasSample: (await store.database.of('samples').get('sample')) !== undefined,
  };
}
