import type { ConfidenceWord } from './confidence';
import type { PaceVerdict } from './pace';
import type { Progress } from './progress';
import { isStale, type DueState } from './check-in-due';
import { confidenceWord } from './confidence';

/** How a key result or objective stands: a verdict of pace or, where pace gives none, the word of its confidence. */
export type Status = 'stale' | 'no-data' | 'reached' | Exclude<PaceVerdict, 'none'> | ConfidenceWord;

/** Weakest first. Of two that rank the same the verdict of pace stands before the confidence word. */
const weakestFirst: readonly Status[] = [
  'stale',
  'behind',
  'low',
  'slipping',
  'no-data',
  'on-pace',
  'even',
  'ahead',
  'high',
  'reached',
];

/** Every status with its place from 0, the weakest. */
export const ranks: Readonly<Record<Status, number>> = {
  stale: 0,
  behind: 1,
  low: 1,
  slipping: 2,
  'no-data': 3,
  'on-pace': 4,
  even: 4,
  ahead: 5,
  high: 5,
  reached: 6,
};

/** The place of a status from 0, the weakest, to 6: low ranks with behind, even with on pace, high with ahead. */
export function statusRank(status: Status): number {
  return ranks[status];
}

/**
 * The status of a key result: stale overrides everything, green included; then no data yet and reached; then pace,
 * and the confidence word where pace has no verdict.
 */
export function keyResultStatus(input: {
  readonly due: DueState;
  readonly progress: Progress;
  readonly pace: PaceVerdict;
  readonly confidence: number;
}): Status {
  const { due, progress, pace, confidence } = input;
  if (isStale(due)) {
    return 'stale';
  }
  if (progress.kind === 'unmeasured') {
    return 'no-data';
  }
  if (progress.isReached) {
    return 'reached';
  }
  return pace === 'none' ? confidenceWord(confidence) : pace;
}

/** An objective's status is that of its weakest key result (method 3.3), whatever their order; no data yet without any. */
export function weakestStatus(statuses: readonly Status[]): Status {
  return weakestFirst.find((status) => statuses.includes(status)) ?? 'no-data';
}
