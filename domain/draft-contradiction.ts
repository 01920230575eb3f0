import type { LocalDate } from './model/base';
import type { KeyResultView } from './okr-view';
import { paceContradiction, paceVerdict, type PaceContradiction, type PaceCycle } from './pace';
import { progressOf, type CheckInNumbers } from './progress';

/**
 * Whether a check-in that is still being filled in sets confidence against the pace of its own new value. A value that
 * cannot be read yet contradicts nothing.
 */
export function draftContradiction(
  keyResult: KeyResultView,
  draft: CheckInNumbers & { readonly confidence: number },
  cycle: PaceCycle,
  today: LocalDate,
): PaceContradiction | null {
  const progress = progressOf(keyResult, draft);
  return paceContradiction(draft.confidence, paceVerdict({ kind: keyResult.kind, progress, cycle, today }));
}
