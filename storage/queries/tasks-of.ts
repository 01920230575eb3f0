import type { Id } from '@/domain/model/base';
import type { Task } from '@/domain/model/task';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';

/** The tasks of some projects, in no particular order. */
export async function readTasksOf(store: Store, projectIds: readonly Id[]): Promise<Task[]> {
  return alive(await store.database.of('tasks').where('projectId').anyOf(projectIds).toArray());
}
