// The parking lot is emptied when the next cycle is drafted: an item becomes an objective, or is let go.

import type { Id } from '@/domain/model/base';
import type { Objective } from '@/domain/model/objective';
import type { Task } from '@/domain/model/task';
import { orderAtEnd } from '@/domain/move-among';
import { longestTitle } from '@/domain/title-problems';
import { readTasksOf } from '@/storage/queries/tasks-of';
import type { ParkedItem } from '@/domain/model/parked-item';
import { cleanTitle } from '@/domain/page-url';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { alive, newSharedRecord } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';
import type { Writing } from '@/storage/write';

/** Where a parked item becomes an objective. */
export interface DraftPlace {
  readonly teamId: Id;
  readonly cycleId: Id;
}

const unlocked = { dismissedChecks: [], lockedHash: null, abandonedAt: null };

function titleOf({ text }: ParkedItem): string {
  return cleanTitle(text).slice(0, longestTitle);
}

async function waiting(writing: Writing, itemId: Id): Promise<Result<ParkedItem>> {
  const item = await writing.get('parkedItems', itemId);
  if (item === undefined) {
    return fail(problem('item', 'not-found'));
  }
  return item.outcome === null ? succeed(item) : fail(problem('item', 'wrong-state'));
}

async function draftedFrom(store: Store, writing: Writing, item: ParkedItem, place: DraftPlace): Promise<Objective> {
  const { teamId, cycleId } = place;
  const pair = [teamId, cycleId];
  const siblings = alive(await store.database.of('objectives').where('[teamId+cycleId]').equals(pair).toArray());
  const team = await writing.get('teams', teamId);
  return newSharedRecord(writing.newId(), {
    ...{
      teamId,
      cycleId,
      title: titleOf(item),
      ...unlocked,
      pillarId: null,
      gutFeeling: null,
      needsFrom: '',
      kind: 'standard' as const,
    },
    ownerId: team?.kind === 'person' ? teamId : null,
    description: item.url ?? '',
    order: orderAtEnd(siblings),
  });
}

/** Drafts an objective from a parked item; its words are a beginning, to be turned into where to go. */
export async function draftParkedItem(store: Store, itemId: Id, place: DraftPlace): Promise<Result<Objective>> {
  const parked = await store.database.of('parkedItems').get(itemId);
  const step = { label: 'parked-drafted', detail: parked === undefined ? '' : titleOf(parked) } as const;
  const tables = ['parkedItems', 'objectives', 'cycles', 'teams'] as const;
  return write(store, { tables, step }, async (writing) => {
    const item = await waiting(writing, itemId);
    if (!item.ok) {
      return item;
    }
    const cycle = await writing.get('cycles', place.cycleId);
    if (cycle?.state !== 'draft' || cycle.deletedAt !== null) {
      return fail(problem('cycle', 'wrong-state'));
    }
    const objective = await draftedFrom(store, writing, item.value, place);
    await writing.put('objectives', objective);
    await writing.put('parkedItems', { ...item.value, outcome: 'drafted' });
    return succeed(objective);
  });
}

/** Makes a parked item a task, the last of an open project (S11); its link goes with it. */
export async function makeParkedItemTask(store: Store, itemId: Id, projectId: Id): Promise<Result<Task>> {
  const parked = await store.database.of('parkedItems').get(itemId);
  const step = { label: 'parked-tasked', detail: parked === undefined ? '' : titleOf(parked) } as const;
  return write(store, { tables: ['parkedItems', 'projects', 'tasks'], step }, async (writing) => {
    const item = await waiting(writing, itemId);
    if (!item.ok) {
      return item;
    }
    const project = await writing.get('projects', projectId);
    if (project === undefined || project.deletedAt !== null || project.state !== 'open') {
      return fail(problem('project', 'not-found'));
    }
    const task: Task = newSharedRecord(writing.newId(), {
      ...{ projectId, title: titleOf(item.value), url: item.value.url, dueOn: null, doneOn: null },
      order: orderAtEnd(await readTasksOf(store, [projectId])),
    });
    await writing.put('tasks', task);
    await writing.put('parkedItems', { ...item.value, outcome: 'drafted' });
    return succeed(task);
  });
}

/** Lets a parked item go; it stays stored with that outcome, and undo brings it back. */
export async function dropParkedItem(store: Store, itemId: Id): Promise<Result<void>> {
  const parked = await store.database.of('parkedItems').get(itemId);
  const step = { label: 'parked-dropped', detail: parked === undefined ? '' : titleOf(parked) } as const;
  return write(store, { tables: ['parkedItems'], step }, async (writing) => {
    const item = await waiting(writing, itemId);
    if (!item.ok) {
      return item;
    }
    await writing.put('parkedItems', { ...item.value, outcome: 'dropped' });
    return succeed(undefined);
  });
}
