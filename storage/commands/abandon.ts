import { amendmentReasonProblems, amendmentStateProblems } from '@/domain/amendment-change';
import type { Id } from '@/domain/model/base';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { putAmendment } from '@/storage/amendment-record';
import { readKeyResultPlace, readObjectivePlace } from '@/storage/okr-place';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';

const abandoning = {
  tables: ['objectives', 'keyResults', 'cycles', 'amendments'],
  step: { label: 'abandoned', detail: '' },
} as const;

/** Gives up a key result of a running cycle: out of the mean and of what is due, but never out of sight. */
export async function abandonKeyResult(store: Store, keyResultId: Id, reason: string): Promise<Result<void>> {
  return write(store, abandoning, async (writing) => {
    const place = await readKeyResultPlace(store, keyResultId);
    if (place === null) {
      return fail(problem('subject', 'not-found'));
    }
    const { keyResult, objective, cycle } = place;
    const problems = [...amendmentStateProblems(cycle, [objective, keyResult]), ...amendmentReasonProblems(reason)];
    if (problems.length > 0) {
      return fail(...problems);
    }
    writing.nameStep(keyResult.title);
    const { meId } = await readSettings(store);
    await writing.put('keyResults', { ...keyResult, abandonedAt: writing.moment.at });
    const subject = { subjectKind: 'key-result', subjectId: keyResultId, change: 'abandoned' } as const;
    await putAmendment(writing, meId, { ...subject, oldValue: keyResult.title, reason });
    return succeed(undefined);
  });
}

/** Gives up an objective of a running cycle and, with it, what its key results ask for. */
export async function abandonObjective(store: Store, objectiveId: Id, reason: string): Promise<Result<void>> {
  return write(store, abandoning, async (writing) => {
    const place = await readObjectivePlace(store, objectiveId);
    if (place === null) {
      return fail(problem('subject', 'not-found'));
    }
    const { objective, cycle } = place;
    const problems = [...amendmentStateProblems(cycle, [objective]), ...amendmentReasonProblems(reason)];
    if (problems.length > 0) {
      return fail(...problems);
    }
    writing.nameStep(objective.title);
    const { meId } = await readSettings(store);
    await writing.put('objectives', { ...objective, abandonedAt: writing.moment.at });
    const subject = { subjectKind: 'objective', subjectId: objectiveId, change: 'abandoned' } as const;
    await putAmendment(writing, meId, { ...subject, oldValue: objective.title, reason });
    return succeed(undefined);
  });
}
