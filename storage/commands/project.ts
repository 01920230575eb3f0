import type { Id } from '@/domain/model/base';
import type { Project } from '@/domain/model/project';
import type { StepLabel } from '@/domain/model/undo-record';
import { movedAmong, orderAtEnd } from '@/domain/move-among';
import type { Move } from '@/domain/move-among';
import type { ProjectForm } from '@/domain/project-form';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { readTasksOf } from '@/storage/queries/tasks-of';
import { alive, newSharedRecord } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';
import type { Writing } from '@/storage/write';

async function readSiblings(store: Store, keyResultId: Id): Promise<Project[]> {
  return alive(await store.database.of('projects').where('keyResultId').equals(keyResultId).toArray());
}

/** Adds a project at the end of its key result's list, or saves what a form changed; state and weekly tick have commands of their own. */
export async function saveProject(store: Store, draft: ProjectForm): Promise<Result<Project>> {
  const step = { label: 'project-saved', detail: draft.title } as const;
  return write(store, { tables: ['projects', 'keyResults'], step }, async (writing) => {
    const keyResult = await writing.get('keyResults', draft.keyResultId);
    const stored = draft.id === null ? undefined : await writing.get('projects', draft.id);
    if (keyResult === undefined || keyResult.deletedAt !== null) {
      return fail(problem('keyResult', 'not-found'));
    }
    if (draft.id !== null && (stored === undefined || stored.deletedAt !== null)) {
      return fail(problem('title', 'not-found'));
    }
    const order = orderAtEnd(await readSiblings(store, draft.keyResultId));
    const before = stored ?? newSharedRecord(writing.newId(), { state: 'open' as const, followedUpOn: null, order });
    const project: Project = { ...before, ...draft, id: before.id };
    await writing.put('projects', project);
    return succeed(project);
  });
}

/** Finds the project, names the step after it and changes it; refuses when it is gone. */
async function changeProject(
  store: Store,
  projectId: Id,
  label: StepLabel,
  change: (project: Project, writing: Writing) => Promise<void>,
): Promise<Result<void>> {
  const known = await store.database.of('projects').get(projectId);
  const step = { label, detail: known?.title ?? '' };
  return write(store, { tables: ['projects', 'tasks'], step }, async (writing) => {
    const project = await writing.get('projects', projectId);
    if (project === undefined || project.deletedAt !== null) {
      return fail(problem('project', 'not-found'));
    }
    await change(project, writing);
    return succeed(undefined);
  });
}

const stateLabels = { open: 'project-reopened', done: 'project-done', dropped: 'project-dropped' } as const;

/** Finishes, drops or reopens a project. Its tasks stay as they are, and the key result's number does not move. */
export function setProjectState(store: Store, projectId: Id, state: Project['state']): Promise<Result<void>> {
  return changeProject(store, projectId, stateLabels[state], (project, writing) =>
    writing.put('projects', { ...project, state }),
  );
}

/** Ticks that the project was looked at this week (S12), or takes the tick away. */
export function setFollowedUp(store: Store, projectId: Id, isFollowedUp: boolean): Promise<Result<void>> {
  const label = isFollowedUp ? 'project-followed-up' : 'project-not-followed-up';
  return changeProject(store, projectId, label, (project, writing) =>
    writing.put('projects', { ...project, followedUpOn: isFollowedUp ? writing.moment.today : null }),
  );
}

/** Moves an open project one place among the open ones of its key result. */
export function moveProject(store: Store, projectId: Id, move: Move): Promise<Result<void>> {
  return changeProject(store, projectId, 'project-moved', async (project, writing) => {
    const siblings = (await readSiblings(store, project.keyResultId)).filter(({ state }) => state === 'open');
    for (const { id, order } of movedAmong(siblings, projectId, move)) {
      const sibling = siblings.find((one) => one.id === id);
      if (sibling !== undefined) {
        await writing.put('projects', { ...sibling, order });
      }
    }
  });
}

/** Deletes a project with its tasks as one step. */
export function deleteProject(store: Store, projectId: Id): Promise<Result<void>> {
  return changeProject(store, projectId, 'project-deleted', async (project, writing) => {
    for (const task of await readTasksOf(store, [project.id])) {
      await writing.remove('tasks', task.id);
    }
    await writing.remove('projects', project.id);
  });
}
