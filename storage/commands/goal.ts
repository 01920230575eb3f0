import type { GoalContent } from '@/domain/goal-form';
import type { Id } from '@/domain/model/base';
import type { Goal } from '@/domain/model/goal';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { alive, newSharedRecord } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';

/** Writes a yearly goal of a team; `id` is null for a new one. */
export async function saveGoal(store: Store, id: Id | null, content: GoalContent): Promise<Result<Goal>> {
  const step = { label: 'goal-saved', detail: content.title } as const;
  return write(store, { tables: ['goals', 'teams'], step }, async (writing) => {
    const team = await writing.get('teams', content.teamId);
    const stored = id === null ? undefined : await writing.get('goals', id);
    if (team === undefined || team.deletedAt !== null) {
      return fail(problem('team', 'not-found'));
    }
    if (id !== null && (stored === undefined || stored.deletedAt !== null)) {
      return fail(problem('title', 'not-found'));
    }
    const goal: Goal = { ...(stored ?? newSharedRecord(writing.newId(), content)), ...content };
    await writing.put('goals', goal);
    return succeed(goal);
  });
}

/** Deletes a goal. Its pillars outlive the year: they stay, without a goal. */
export async function deleteGoal(store: Store, goalId: Id): Promise<Result<void>> {
  const goal = await store.database.of('goals').get(goalId);
  if (goal === undefined || goal.deletedAt !== null) {
    return fail(problem('goal', 'not-found'));
  }
  const step = { label: 'goal-deleted', detail: goal.title } as const;
  return write(store, { tables: ['goals', 'pillars'], step }, async (writing) => {
    const pillars = alive(await store.database.of('pillars').where('teamId').equals(goal.teamId).toArray());
    for (const pillar of pillars.filter((one) => one.goalId === goalId)) {
      await writing.put('pillars', { ...pillar, goalId: null });
    }
    await writing.remove('goals', goalId);
    return succeed(undefined);
  });
}
