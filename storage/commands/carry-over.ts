import { carriedKeyResult } from '@/domain/carry-over';
import { startingConfidence } from '@/domain/confidence';
import type { Id } from '@/domain/model/base';
import type { CheckIn } from '@/domain/model/check-in';
import type { KeyResult } from '@/domain/model/key-result';
import type { Objective } from '@/domain/model/objective';
import { currentCheckIn } from '@/domain/progress';
import { orderAtEnd } from '@/domain/move-among';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { readKeyResultPlace } from '@/storage/okr-place';
import { readKeyResultsOf } from '@/storage/queries/okrs-of-cycle';
import { alive, newSharedRecord } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';
import type { Writing } from '@/storage/write';

const unlocked = { dismissedChecks: [], lockedHash: null, abandonedAt: null };
const checkInsRead = 16;

async function lastCheckIn(store: Store, keyResultId: Id): Promise<CheckIn | null> {
  const range = store.database.of('checkIns').where('[keyResultId+date]');
  const all = range.between([keyResultId, ''], [keyResultId, '\uffff']);
  return currentCheckIn(alive(await all.reverse().limit(checkInsRead).toArray()));
}

/** The objective of the draft that says the same, or a copy of the old one as its last. */
async function objectiveInDraft(store: Store, writing: Writing, from: Objective, cycleId: Id): Promise<Objective> {
  const pair = [from.teamId, cycleId];
  const siblings = alive(await store.database.of('objectives').where('[teamId+cycleId]').equals(pair).toArray());
  const same = siblings.find(({ title }) => title === from.title);
  if (same !== undefined) {
    return same;
  }
  const { teamId, ownerId, pillarId, title, kind, description } = from;
  const copy: Objective = newSharedRecord(writing.newId(), {
    ...{ teamId, cycleId, ownerId, pillarId, title, kind, description, ...unlocked, gutFeeling: null },
    needsFrom: from.needsFrom,
    order: orderAtEnd(siblings),
  });
  await writing.put('objectives', copy);
  return copy;
}

/**
 * Copies an unfinished key result into a draft, under an objective of the same words: it starts where it ended. What
 * was before stays as it is.
 */
export async function carryOver(store: Store, keyResultId: Id, cycleId: Id): Promise<Result<KeyResult>> {
  const place = await readKeyResultPlace(store, keyResultId);
  if (place === null) {
    return fail(problem('keyResult', 'not-found'));
  }
  const { keyResult, objective } = place;
  const content = carriedKeyResult(keyResult, await lastCheckIn(store, keyResultId));
  const step = { label: 'carried-over', detail: keyResult.title } as const;
  return write(store, { tables: ['cycles', 'objectives', 'keyResults'], step }, async (writing) => {
    const cycle = await writing.get('cycles', cycleId);
    if (cycle?.state !== 'draft' || cycle.deletedAt !== null) {
      return fail(problem('cycle', 'wrong-state'));
    }
    const home = await objectiveInDraft(store, writing, objective, cycleId);
    const siblings = await readKeyResultsOf(store, [home]);
    const copy: KeyResult = newSharedRecord(writing.newId(), {
      ...content,
      ...unlocked,
      confidenceAtStart: startingConfidence,
      objectiveId: home.id,
      order: orderAtEnd(siblings),
    });
    await writing.put('keyResults', copy);
    return succeed(copy);
  });
}
