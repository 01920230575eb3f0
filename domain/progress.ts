import type { CheckIn } from './model/check-in';
import type { KeyResult } from './model/key-result';
import { latestRecord } from './latest-per-date';

/**
 * How far a key result has come. `raw` is what screens show and may lie outside 0 to 1 (125%, -25%); `rollUp` is
 * `raw` held between 0 and 1, the share that counts for the objective. Unmeasured is "no data yet", never 0%.
 */
export type Progress =
  | { readonly kind: 'unmeasured' }
  | { readonly kind: 'measured'; readonly raw: number; readonly rollUp: number; readonly isReached: boolean };

/** The numbers of a key result that its progress depends on. */
export type KeyResultNumbers = Pick<KeyResult, 'kind' | 'baseline' | 'target' | 'low' | 'high' | 'milestones'>;

/** What a check-in says about the number, apart from confidence and reason. */
export type CheckInNumbers = Pick<CheckIn, 'value' | 'doneMilestoneIds'>;

interface Band {
  readonly low: number;
  readonly high: number;
}

/** Sums such as 0.1 + 0.2 miss their target by the last bit only. */
const relativeTolerance = 1e-9;

const unmeasured: Progress = { kind: 'unmeasured' };

/** Figures too large to subtract or divide end as infinite or not a number: such a key result counts as unmeasured. */
function measured(raw: number, isReached = raw >= 1 - relativeTolerance): Progress {
  if (!Number.isFinite(raw)) {
    return unmeasured;
  }
  // Adding 0 turns the negative zero of a falling metric at its baseline into 0, which is not shown as "-0%".
  return { kind: 'measured', raw: raw + 0, rollUp: Math.min(Math.max(raw, 0), 1), isReached };
}

/** `(value - from) / (to - from)`; not a number where nothing lies between the two or the span has no size. */
function shareOfWay(from: number, to: number, value: number): number {
  const span = to - from;
  return span === 0 || !Number.isFinite(span) ? Number.NaN : (value - from) / span;
}

function bandOf({ kind, target, low, high }: KeyResultNumbers): Band | null {
  if (kind === 'at-least') {
    return target === null ? null : { low: target, high: Number.POSITIVE_INFINITY };
  }
  if (kind === 'at-most') {
    return target === null ? null : { low: Number.NEGATIVE_INFINITY, high: target };
  }
  return low === null || high === null || low > high ? null : { low, high };
}

function isInBand(value: number, { low, high }: Band): boolean {
  return value >= low - Math.abs(low) * relativeTolerance && value <= high + Math.abs(high) * relativeTolerance;
}

/**
 * In the band 1. Outside: the share of the way from a baseline on the same side of the band to its edge. A value
 * that left the band on the other side has come no part of that way, so it counts 0, as without a baseline.
 */
function bandProgress(value: number, baseline: number | null, band: Band): Progress {
  if (isInBand(value, band)) {
    return measured(1);
  }
  const isBelow = value < band.low;
  const edge = isBelow ? band.low : band.high;
  if (baseline === null || (isBelow ? baseline >= edge : baseline <= edge)) {
    return measured(0);
  }
  return measured(Math.min(Math.max(shareOfWay(baseline, edge, value), 0), 1), false);
}

/** Sum of done weights through sum of all weights; 0 when there is nothing to weigh. */
function milestoneProgress(milestones: KeyResult['milestones'], doneIds: readonly string[]): Progress {
  const done = new Set(doneIds);
  let all = 0;
  let reached = 0;
  for (const { id, weight } of milestones) {
    all += weight;
    if (done.has(id)) {
      reached += weight;
    }
  }
  return measured(all === 0 ? 0 : shareOfWay(0, all, reached));
}

function numericProgress(keyResult: KeyResultNumbers, value: number): Progress {
  const { kind, baseline, target } = keyResult;
  if (kind === 'yes-no') {
    return measured(value >= 1 ? 1 : 0);
  }
  if (kind === 'rising' || kind === 'falling') {
    return baseline === null || target === null ? unmeasured : measured(shareOfWay(baseline, target, value));
  }
  const band = bandOf(keyResult);
  return band === null ? unmeasured : bandProgress(value, baseline, band);
}

/**
 * Progress of a key result at its current check-in (method 3.1, 3.2). Rising and falling share one formula,
 * `(current - baseline) / (target - baseline)`: the sign of `target - baseline` is the direction, so 100 to 20 at 0
 * is 1.25 and 20 to 100 at 0 is -0.25. Without a check-in, without the numbers its kind needs, or with a baseline
 * that equals the target it is unmeasured.
 */
export function progressOf(keyResult: KeyResultNumbers, current: CheckInNumbers | null): Progress {
  if (current === null) {
    return unmeasured;
  }
  if (keyResult.kind === 'milestones') {
    return milestoneProgress(keyResult.milestones, current.doneMilestoneIds);
  }
  return current.value === null ? unmeasured : numericProgress(keyResult, current.value);
}

/**
 * The check-in that holds now: the latest date, then the latest recorded, so that a correction of an old week does
 * not become the present value. Null without a check-in.
 */
export function currentCheckIn(checkIns: readonly CheckIn[]): CheckIn | null {
  return latestRecord(checkIns);
}
