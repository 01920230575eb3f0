import { cycleStartProblems } from '@/domain/cycle-lock';
import type { ContentOf, Id } from '@/domain/model/base';
import type { Cycle } from '@/domain/model/cycle';
import type { KeyResult } from '@/domain/model/key-result';
import type { Objective } from '@/domain/model/objective';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { keyResultHash, objectiveHash } from '@/storage/locked-hash';
import { readOkrsOfCycle } from '@/storage/queries/okrs-of-cycle';
import { sameValue } from '@/storage/same-value';
import { newSharedRecord } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';

export type NewCycle = Pick<ContentOf<Cycle>, 'teamId' | 'name' | 'kind' | 'startsOn' | 'endsOn'>;

/** Drafts a cycle. */
export async function createCycle(store: Store, content: NewCycle): Promise<Result<Cycle>> {
  const step = { label: 'cycle-created', detail: content.name } as const;
  return write(store, { tables: ['cycles'], step }, async (writing) => {
    if (content.endsOn <= content.startsOn) {
      return fail(problem('endsOn', 'ends-before-start'));
    }
    const cycle: Cycle = newSharedRecord(writing.newId(), {
      ...content,
      state: 'draft' as const,
      startedAt: null,
      closedAt: null,
    });
    await writing.put('cycles', cycle);
    return succeed(cycle);
  });
}

type OkrsOfCycle = Awaited<ReturnType<typeof readOkrsOfCycle>>;

async function withHash(keyResult: KeyResult): Promise<KeyResult> {
  return { ...keyResult, lockedHash: await keyResultHash(keyResult) };
}

/** What a cycle locks when it starts, each with the hash of its goalpost. */
async function lockedOkrs(objectives: readonly Objective[], keyResults: readonly KeyResult[]) {
  return {
    objectives: await Promise.all(
      objectives.map(async (objective) => ({ ...objective, lockedHash: await objectiveHash(objective) })),
    ),
    keyResults: await Promise.all(keyResults.map(withHash)),
  };
}

/** Whether the draft still is what was checked and hashed; another page may have saved an edit in between. */
async function isStillTheDraft(store: Store, cycle: Cycle, okrs: OkrsOfCycle): Promise<boolean> {
  const [cycleNow, okrsNow] = [await store.database.of('cycles').get(cycle.id), await readOkrsOfCycle(store, cycle.id)];
  return sameValue(cycleNow, cycle) && sameValue(okrsNow, okrs);
}

/**
 * Starts a drafted cycle and locks its OKRs. Only a missing owner, impossible numbers or the lack of any
 * objective keep it from starting. The hashes are made before the transaction, which no foreign promise may interrupt;
 * what was changed meanwhile is neither locked unseen nor overwritten: the start is refused.
 */
export async function startCycle(store: Store, cycleId: Id): Promise<Result<Cycle>> {
  const cycle = await store.database.of('cycles').get(cycleId);
  if (cycle === undefined || cycle.deletedAt !== null) {
    return fail(problem('cycle', 'not-found'));
  }
  if (cycle.state !== 'draft') {
    return fail(problem('cycle', 'wrong-state'));
  }
  const okrs = await readOkrsOfCycle(store, cycleId);
  const problems = cycleStartProblems({ cycle, ...okrs });
  if (problems.length > 0) {
    return fail(...problems);
  }
  const locked = await lockedOkrs(okrs.objectives, okrs.keyResults);
  const step = { label: 'cycle-started', detail: cycle.name } as const;
  return write(store, { tables: ['cycles', 'objectives', 'keyResults'], step }, async (writing) => {
    if (!(await isStillTheDraft(store, cycle, okrs))) {
      return fail(problem('cycle', 'changed-meanwhile'));
    }
    const started: Cycle = { ...cycle, state: 'active', startedAt: writing.moment.at };
    await writing.put('cycles', started);
    for (const objective of locked.objectives) {
      await writing.put('objectives', objective);
    }
    for (const keyResult of locked.keyResults) {
      await writing.put('keyResults', keyResult);
    }
    return succeed(started);
  });
}
