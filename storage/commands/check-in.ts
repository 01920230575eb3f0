import { checkInProblems } from '@/domain/check-in-rules';
import type { Id, LocalDate } from '@/domain/model/base';
import type { CheckIn } from '@/domain/model/check-in';
import type { KeyResult } from '@/domain/model/key-result';
import { currentCheckIn } from '@/domain/progress';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { readKeyResultPlace } from '@/storage/okr-place';
import { readSettings } from '@/storage/settings';
import { alive, newSharedRecord } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';

export interface NewCheckIn {
  readonly keyResultId: Id;
  readonly date: LocalDate;
  readonly value: number | null;
  readonly doneMilestoneIds: readonly Id[];
  readonly confidence: number;
  readonly reason: string;
}

/** The confidence that the new check-in follows: of the latest one dated on or before its date, or that of the draft. */
async function confidenceBefore(store: Store, input: NewCheckIn, keyResult: KeyResult): Promise<number> {
  const range = store.database.of('checkIns').where('[keyResultId+date]');
  const [from, to] = [
    [input.keyResultId, ''],
    [input.keyResultId, input.date],
  ];
  const latest = await range.between(from, to, true, true).reverse().limit(8).toArray();
  return currentCheckIn(alive(latest))?.confidence ?? keyResult.confidenceAtStart;
}

const checkingIn = {
  tables: ['cycles', 'objectives', 'keyResults', 'checkIns'],
  step: { label: 'checked-in', detail: '' },
} as const;

/**
 * Records a dated value with its confidence. Check-ins are only ever added: a wrong one is corrected by a later
 * one for the same date.
 */
export async function recordCheckIn(store: Store, input: NewCheckIn): Promise<Result<CheckIn>> {
  return write(store, checkingIn, async (writing) => {
    const place = await readKeyResultPlace(store, input.keyResultId);
    if (place === null) {
      return fail(problem('keyResult', 'not-found'));
    }
    const { keyResult, objective, cycle } = place;
    if (keyResult.abandonedAt !== null || objective.abandonedAt !== null) {
      return fail(problem('keyResult', 'abandoned'));
    }
    const previousConfidence = await confidenceBefore(store, input, keyResult);
    const { at, today } = writing.moment;
    const problems = checkInProblems({ ...input, keyResult, cycle, previousConfidence, today });
    if (problems.length > 0) {
      return fail(...problems);
    }
    writing.nameStep(keyResult.title);
    const { meId } = await readSettings(store);
    const checkIn: CheckIn = newSharedRecord(writing.newId(), {
      ...input,
      doneMilestoneIds: [...input.doneMilestoneIds],
      reason: input.reason.trim(),
      recordedAt: at,
      authorId: meId,
      isLocalOnly: false,
    });
    await writing.put('checkIns', checkIn);
    return succeed(checkIn);
  });
}
