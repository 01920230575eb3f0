import { addDays, weekStartOf, weekViewOf } from '@/domain/calendar';
import { focusShareOfSums } from '@/domain/focus-share';
import type { FocusShare } from '@/domain/focus-share';
import type { Id, LocalDate } from '@/domain/model/base';
import type { InboxRequest } from '@/domain/model/request';
import type { Task } from '@/domain/model/task';
import type { WeeklyPlan } from '@/domain/model/weekly-plan';
import type { WeekView } from '@/domain/new-tab-view';
import type { KeyResultView } from '@/domain/okr-view';
import { priorityOffers, winOffers } from '@/domain/week-room-view';
import type { TaskOf, WeekRoomView } from '@/domain/week-room-view';
import { emptyPlan, unfinishedOf } from '@/domain/weekly-plan';
import { readSettings } from '@/storage/settings';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { countDueCheckIns } from './badge';
import { readDailySums } from './daily-sums';
import { readObjectiveViews } from './objective-views';
import { readOkrsOn } from './objectives-of-week';
import { readTasksOf } from './tasks-of';

/** Requests that were scheduled longer ago than the last so many were for other weeks. */
const scheduledRead = 100;
const doneTasksRead = 200;

/** My running key results, or those of the nearest team above, as they stood on a date. */
async function readRunning(store: Store, asOf: LocalDate): Promise<KeyResultView[]> {
  const okrs = await readOkrsOn(store, asOf);
  const views = okrs === null ? [] : await readObjectiveViews(store, okrs.cycle, okrs.objectives, asOf);
  return views.flatMap(({ keyResults }) => keyResults);
}

async function readFocus(store: Store, { startsOn, endsOn }: WeekView): Promise<FocusShare> {
  return focusShareOfSums(await readDailySums(store, startsOn, endsOn));
}

/** The last plan before a week, however many weeks were skipped. */
async function readEarlierPlan(store: Store, weekStartsOn: LocalDate): Promise<WeeklyPlan | undefined> {
  return store.database.of('weeklyPlans').where('weekStartsOn').below(weekStartsOn).last();
}

async function hasEarlier(store: Store, weekStartsOn: LocalDate): Promise<boolean> {
  const win = await store.database.of('wins').where('weekStartsOn').below(weekStartsOn).first();
  return win !== undefined || (await readEarlierPlan(store, weekStartsOn)) !== undefined;
}

function readScheduled(store: Store): Promise<InboxRequest[]> {
  const scheduled = store.database.of('requests').where('[state+at]').between(['schedule', ''], ['schedule', '\uffff']);
  return scheduled.reverse().limit(scheduledRead).toArray();
}

/** The open tasks under some key results, in the order of their projects. */
async function readOpenTasks(store: Store, keyResultIds: readonly Id[]): Promise<TaskOf[]> {
  const projects = alive(await store.database.of('projects').where('keyResultId').anyOf(keyResultIds).toArray());
  const open = new Map(projects.filter(({ state }) => state === 'open').map((project) => [project.id, project]));
  const tasks = await readTasksOf(store, [...open.keys()]);
  return tasks.flatMap((task) => {
    const project = open.get(task.projectId);
    return project === undefined || task.doneOn !== null ? [] : [{ task, keyResultId: project.keyResultId }];
  });
}

/** The tasks done in a week under some key results. */
async function readDoneTasks(store: Store, week: WeekView, keyResultIds: readonly Id[]): Promise<TaskOf[]> {
  const range = store.database.of('tasks').where('doneOn').between(week.startsOn, week.endsOn, true, true);
  const tasks: Task[] = alive(await range.limit(doneTasksRead).toArray());
  const projects = await store.database.of('projects').bulkGet(tasks.map(({ projectId }) => projectId));
  const mine = new Set(keyResultIds);
  return tasks.flatMap((task, index) => {
    const keyResultId = projects[index]?.keyResultId;
    return keyResultId === undefined || !mine.has(keyResultId) ? [] : [{ task, keyResultId }];
  });
}

function placeOf({ startsOn, endsOn }: WeekView, today: LocalDate): WeekRoomView['place'] {
  if (endsOn < today) {
    return 'past';
  }
  return startsOn > today ? 'next' : 'this';
}

async function readWins(store: Store, week: WeekView, after: readonly KeyResultView[]) {
  const wins = await store.database.of('wins').where('weekStartsOn').equals(week.startsOn).sortBy('id');
  const ids = after.map(({ id }) => id);
  const doneTasks = await readDoneTasks(store, week, ids);
  const before = await readRunning(store, addDays(week.startsOn, -1));
  return { wins, winOffers: winOffers({ wins, doneTasks, before, after }) };
}

/** A week that is over is history: nothing is offered for it, and nothing carried into it. */
async function readPlanning(store: Store, plan: WeeklyPlan, running: readonly KeyResultView[]) {
  const tasks = await readOpenTasks(
    store,
    running.map(({ id }) => id),
  );
  const earlier = await readEarlierPlan(store, plan.weekStartsOn);
  const priorities = earlier === undefined ? [] : unfinishedOf(earlier, plan);
  return {
    offers: priorityOffers(plan, tasks, await readScheduled(store)),
    unfinished: earlier === undefined || priorities.length === 0 ? null : { ...earlier, priorities },
  };
}

/**
 * A week's plan, what is left of the one before, and its wins: one week, its daily sums, and the tasks of running work.
 *
 * @param weeksFromNow 0 this week, 1 the next, -1 the one before
 */
export async function readWeekRoom(store: Store, weeksFromNow = 0): Promise<WeekRoomView> {
  const { firstDayOfWeek, hasLetterKeys } = await readSettings(store);
  const { today } = store.now();
  const week = weekViewOf(addDays(weekStartOf(today, firstDayOfWeek), 7 * weeksFromNow), firstDayOfWeek);
  const place = placeOf(week, today);
  const running = await readRunning(store, place === 'past' ? week.endsOn : today);
  const plan = (await store.database.of('weeklyPlans').get(week.startsOn)) ?? emptyPlan(week.startsOn);
  const planning = place === 'past' ? { offers: [], unfinished: null } : await readPlanning(store, plan, running);
  return {
    ...{ today, week, place, plan, hasLetterKeys, ...planning },
    hasEarlier: await hasEarlier(store, week.startsOn),
    keyResults: running.map(({ id, title }) => ({ id, title })),
    dueCheckIns: await countDueCheckIns(store),
    focus: await readFocus(store, week),
    ...(await readWins(store, week, running)),
  };
}
