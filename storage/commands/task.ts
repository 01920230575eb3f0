import { weekStartOf } from '@/domain/calendar';
import type { Id, LocalDate } from '@/domain/model/base';
import type { Task } from '@/domain/model/task';
import type { StepLabel } from '@/domain/model/undo-record';
import { movedAmong, orderAtEnd } from '@/domain/move-among';
import type { Move } from '@/domain/move-among';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import type { TaskContent } from '@/domain/task-form';
import { readTasksOf } from '@/storage/queries/tasks-of';
import { readSettings } from '@/storage/settings';
import { newSharedRecord } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';
import type { Writing } from '@/storage/write';

/** Adds tasks at the end of a project's list, all as one step: one that was typed, or many that were pasted. */
export async function addTasks(store: Store, projectId: Id, titles: readonly string[]): Promise<Result<void>> {
  const [first = '', ...others] = titles;
  const step = { label: 'tasks-added', detail: others.length === 0 ? first : `${first} (+${others.length})` } as const;
  return write(store, { tables: ['projects', 'tasks'], step }, async (writing) => {
    const project = await writing.get('projects', projectId);
    if (project === undefined || project.deletedAt !== null) {
      return fail(problem('project', 'not-found'));
    }
    const from = orderAtEnd(await readTasksOf(store, [projectId]));
    for (const [index, title] of titles.entries()) {
      const content = { projectId, title, url: null, dueOn: null, doneOn: null, order: from + index };
      await writing.put('tasks', newSharedRecord(writing.newId(), content));
    }
    return succeed(undefined);
  });
}

/** Finds the task, names the step after it and changes it; refuses when it is gone. */
async function changeTask(
  store: Store,
  taskId: Id,
  label: StepLabel,
  change: (task: Task, writing: Writing) => Promise<void>,
): Promise<Result<void>> {
  const known = await store.database.of('tasks').get(taskId);
  const step = { label, detail: known?.title ?? '' };
  return write(store, { tables: ['tasks', 'weeklyPlans'], step }, async (writing) => {
    const task = await writing.get('tasks', taskId);
    if (task === undefined || task.deletedAt !== null) {
      return fail(problem('task', 'not-found'));
    }
    await change(task, writing);
    return succeed(undefined);
  });
}

/** Saves a task's title, due date and link. */
export function saveTask(store: Store, taskId: Id, content: TaskContent): Promise<Result<void>> {
  return changeTask(store, taskId, 'task-saved', (task, writing) => writing.put('tasks', { ...task, ...content }));
}

/** This week's priority that stands for the task is the same piece of work, and is ticked along with it. */
async function tickPriorityOf(store: Store, writing: Writing, taskId: Id, doneOn: LocalDate | null): Promise<void> {
  const { firstDayOfWeek } = await readSettings(store);
  const plan = await writing.get('weeklyPlans', weekStartOf(writing.moment.today, firstDayOfWeek));
  if (plan?.priorities.some((priority) => priority.taskId === taskId) === true) {
    const priorities = plan.priorities.map((one) => (one.taskId === taskId ? { ...one, doneOn } : one));
    await writing.put('weeklyPlans', { ...plan, priorities });
  }
}

/** Ticks a task as done today, or takes the tick away. It moves its project's count, never a key result's number. */
export function setTaskDone(store: Store, taskId: Id, isDone: boolean): Promise<Result<void>> {
  return changeTask(store, taskId, isDone ? 'task-done' : 'task-reopened', async (task, writing) => {
    const doneOn = isDone ? writing.moment.today : null;
    await writing.put('tasks', { ...task, doneOn });
    await tickPriorityOf(store, writing, taskId, doneOn);
  });
}

/** Moves a task one place in the list as it is shown: among those that are open or were done today. */
export function moveTask(store: Store, taskId: Id, move: Move): Promise<Result<void>> {
  return changeTask(store, taskId, 'task-moved', async (task, writing) => {
    const { today } = writing.moment;
    const shown = (await readTasksOf(store, [task.projectId])).filter(
      ({ doneOn }) => doneOn === null || doneOn >= today,
    );
    for (const { id, order } of movedAmong(shown, taskId, move)) {
      const sibling = shown.find((one) => one.id === id);
      if (sibling !== undefined) {
        await writing.put('tasks', { ...sibling, order });
      }
    }
  });
}

/** Deletes a task; undo brings it back. */
export function deleteTask(store: Store, taskId: Id): Promise<Result<void>> {
  return changeTask(store, taskId, 'task-deleted', (task, writing) => writing.remove('tasks', task.id));
}
