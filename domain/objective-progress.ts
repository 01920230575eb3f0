import type { Progress } from './progress';

/** An objective's number with what stands behind it: "0.58, 2 of 3 measured". */
export interface ObjectiveProgress {
  /** 0 to 1; null when no key result is measured. */
  readonly value: number | null;
  readonly measured: number;
  /** 0 means "no key results yet", which is not the same as 0%. */
  readonly total: number;
}

/** A key result's share in the number of its objective. */
export interface ObjectivePart {
  readonly progress: Progress;
  /** Above 0; weights are compared with each other, they need not add up to 1. */
  readonly weight: number;
}

/**
 * Mean of the roll-up values of the measured key results by weight (method 3.3). Unmeasured ones are counted, not
 * averaged in as 0. The caller leaves abandoned ones out; child objectives never change the number of a parent.
 */
export function objectiveProgress(parts: readonly ObjectivePart[]): ObjectiveProgress {
  const heaviest = Math.max(
    ...parts.filter(({ progress }) => progress.kind === 'measured').map(({ weight }) => weight),
  );
  let measured = 0;
  let weights = 0;
  let sum = 0;
  for (const { progress, weight } of parts) {
    if (progress.kind === 'unmeasured') {
      continue;
    }
    // Weights are taken relative to the heaviest that is measured: their sum can neither overflow nor vanish.
    const share = weight / heaviest;
    measured += 1;
    weights += share;
    sum += share * progress.rollUp;
  }
  return { value: weights === 0 ? null : Math.min(sum / weights, 1), measured, total: parts.length };
}
