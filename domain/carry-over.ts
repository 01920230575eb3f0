// What a key result that was not reached becomes in the next cycle.

import type { CheckInNumbers } from './progress';
import type { KeyResult } from './model/key-result';

/** What a carried key result takes along; its place, its owner's lock and its history are new. */
export type CarriedKeyResult = Pick<
  KeyResult,
  | 'ownerId'
  | 'title'
  | 'kind'
  | 'metricKind'
  | 'format'
  | 'baseline'
  | 'target'
  | 'low'
  | 'high'
  | 'milestones'
  | 'settledFor'
  | 'weight'
  | 'source'
>;

/** A baseline on its target leaves nothing to move, and one within a band is none. */
function nextBaseline({ kind, baseline, target }: KeyResult, value: number | null): number | null {
  const starts = kind === 'rising' || kind === 'falling';
  return starts && value !== null && value !== target ? value : baseline;
}

/** Milestones that are done are done; were all of them, nothing would be left, so then all stay. */
function openMilestones({ milestones }: KeyResult, doneIds: readonly string[]): KeyResult['milestones'] {
  const open = milestones.filter(({ id }) => !doneIds.includes(id));
  return open.length === 0 ? milestones : open;
}

/** The direction stays with the sign of target minus baseline: a value past the target turns it round. */
function nextKind({ kind, target }: KeyResult, baseline: number | null): KeyResult['kind'] {
  if ((kind !== 'rising' && kind !== 'falling') || baseline === null || target === null) {
    return kind;
  }
  return target < baseline ? 'falling' : 'rising';
}

/**
 * An unfinished key result as the next cycle begins with it: it starts where it ended, keeps its target, and of its
 * milestones those that are still open.
 */
export function carriedKeyResult(keyResult: KeyResult, last: CheckInNumbers | null): CarriedKeyResult {
  const { ownerId, title, metricKind, format, target, low, high, settledFor, weight, source } = keyResult;
  const baseline = nextBaseline(keyResult, last?.value ?? null);
  return {
    ...{ ownerId, title, metricKind, format, baseline, target, low, high, settledFor, weight, source },
    kind: nextKind(keyResult, baseline),
    milestones: openMilestones(keyResult, last?.doneMilestoneIds ?? []),
  };
}
