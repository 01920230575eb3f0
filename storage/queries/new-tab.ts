import { addDays, daysLeft, daysSinceEnd, weekStartOf, weekViewOf } from '@/domain/calendar';
import { focusShareOf } from '@/domain/focus-share';
import { currentReading, healthStatusOf } from '@/domain/health-status';
import type { LocalDate } from '@/domain/model/base';
import type { Entry } from '@/domain/model/entry';
import type { Settings } from '@/domain/model/settings';
import type { Team } from '@/domain/model/team';
import type { DueView, HealthMetricView, NewTabView } from '@/domain/new-tab-view';
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
const readingsRead = 4;

function strongestPullOf(entries: readonly Entry[]): NewTabView['strongestPull'] {
  const counts = new Map<number, number>();
  for (const { distractionNumber } of entries) {
    if (distractionNumber !== null) {
      counts.set(distractionNumber, (counts.get(distractionNumber) ?? 0) + 1);
    }
  }
  const [strongest] = [...counts].toSorted(
    ([one, countOne], [other, countOther]) => countOther - countOne || one - other,
  );
  return strongest === undefined ? null : { distractionNumber: strongest[0], count: strongest[1] };
}

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
async function readHealthMetrics(store: Store, path: readonly Team[]): Promise<HealthMetricView[]> {
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

async function readComingUp(store: Store, today: LocalDate): Promise<NewTabView['comingUp']> {
  const until = addDays(today, weeksAhead * 7);
  const tasks = alive(
    await store.database.of('tasks').where('dueOn').between(today, until, true, true).limit(64).toArray(),
  );
  return tasks
    .flatMap(({ id, title, dueOn, doneOn }) => (dueOn === null || doneOn !== null ? [] : [{ id, title, on: dueOn }]))
    .slice(0, comingUpShown);
}

async function readCycleEndedDaysAgo(store: Store, path: readonly Team[], today: LocalDate): Promise<number | null> {
  const teamIds = new Set(path.map(({ id }) => id));
  const active = alive(await store.database.of('cycles').where('state').equals('active').toArray());
  const ended = active
    .filter(({ teamId }) => teamIds.has(teamId))
    .map(({ endsOn }) => daysSinceEnd(endsOn, today))
    .filter((days) => days !== null);
  return ended.length === 0 ? null : Math.max(...ended);
}

async function readDue(
  store: Store,
  facts: { path: readonly Team[]; objectives: readonly ObjectiveView[]; settings: Settings; hasPlan: boolean },
): Promise<DueView> {
  const { today } = store.now();
  const weekStartsOn = weekStartOf(today, facts.settings.firstDayOfWeek);
  const isWeeksEnd = addDays(weekStartsOn, 4) <= today;
  const wins = await store.database.of('wins').where('weekStartsOn').equals(weekStartsOn).count();
  const isRunning = facts.objectives.length > 0;
  return {
    checkIns: facts.objectives.flatMap(({ keyResults }) => keyResults).filter(({ isCheckInWanted }) => isCheckInWanted)
      .length,
    plan: isRunning && !facts.hasPlan,
    wins: isRunning && isWeeksEnd && wins === 0,
    inbox: await countInbox(store),
    cycleEndedDaysAgo: await readCycleEndedDaysAgo(store, facts.path, today),
  };
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
  const plan = await store.database.of('weeklyPlans').get(week.startsOn);
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
    comingUp: await readComingUp(store, today),
    healthMetrics: await readHealthMetrics(store, shownPath),
    focus: focusShareOf(entries),
    strongestPull: strongestPullOf(entries),
    due: await readDue(store, { path, objectives, settings, hasPlan: plan !== undefined }),
    hasSample: (await store.database.of('samples').get('sample')) !== undefined,
  };
}
