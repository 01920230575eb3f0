import type { Id, LocalDate } from '@/domain/model/base';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';

/** Ticks a priority of a week's plan as done today, or takes the tick away. */
export async function setPriorityDone(
  store: Store,
  weekStartsOn: LocalDate,
  priorityId: Id,
  isDone: boolean,
): Promise<Result<void>> {
  const plan = await store.database.of('weeklyPlans').get(weekStartsOn);
  const priority = plan?.priorities.find(({ id }) => id === priorityId);
  if (plan === undefined || priority === undefined) {
    return fail(problem('priority', 'not-found'));
  }
  const step = { label: 'priority-done', detail: priority.text } as const;
  return write(store, { tables: ['weeklyPlans'], step }, async (writing) => {
    const doneOn = isDone ? writing.moment.today : null;
    // Read again inside the transaction: another tick of the same moment must not be lost.
    const latest = (await writing.get('weeklyPlans', weekStartsOn)) ?? plan;
    const priorities = latest.priorities.map((one) => (one.id === priorityId ? { ...one, doneOn } : one));
    await writing.put('weeklyPlans', { ...latest, priorities });
    return succeed(undefined);
  });
}
