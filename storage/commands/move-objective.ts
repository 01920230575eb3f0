import type { Id } from '@/domain/model/base';
import { placeAfter, type MoveTo } from '@/domain/move-among';
import { byOrder } from '@/domain/order';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { readObjectivePlace } from '@/storage/okr-place';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';

/** Where a moved objective stands now, the first being the headline. */
export interface MovedObjective {
  readonly position: number;
  readonly count: number;
}

/**
 * Moves an objective among its team's in the same cycle (S24). The order stays open after the start, so that is no
 * amendment; places are counted anew, because merged siblings may share one. At the end of the list nothing moves.
 */
export async function moveObjective(store: Store, objectiveId: Id, move: MoveTo): Promise<Result<MovedObjective>> {
  const step = { label: 'objective-moved', detail: '' } as const;
  return write(store, { tables: ['cycles', 'objectives'], step }, async (writing) => {
    const place = await readObjectivePlace(store, objectiveId);
    if (place === null) {
      return fail(problem('objective', 'not-found'));
    }
    const { objective, cycle } = place;
    if (cycle.state === 'closed') {
      return fail(problem('objective', 'cycle-closed'));
    }
    writing.nameStep(objective.title);
    const pair = [objective.teamId, objective.cycleId];
    const all = alive(await store.database.of('objectives').where('[teamId+cycleId]').equals(pair).toArray());
    const siblings = all.filter(({ abandonedAt }) => abandonedAt === null).toSorted(byOrder);
    const from = siblings.findIndex(({ id }) => id === objectiveId);
    const to = placeAfter(from, move, siblings.length);
    const others = siblings.filter(({ id }) => id !== objectiveId);
    const ordered = [...others.slice(0, to), ...siblings.slice(from, from + 1), ...others.slice(to)];
    for (const [order, sibling] of ordered.entries()) {
      await writing.put('objectives', { ...sibling, order });
    }
    return succeed({ position: to + 1, count: siblings.length });
  });
}
