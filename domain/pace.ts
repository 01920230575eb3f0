import type { LocalDate } from './model/base';
import type { CheckIn } from './model/check-in';
import type { Cycle } from './model/cycle';
import type { KeyResult } from './model/key-result';
import type { Progress } from './progress';
import { daysBetween } from './calendar';

/** `none`: pace has nothing to say, and the confidence word stands instead. */
export type PaceVerdict = 'none' | 'ahead' | 'on-pace' | 'slipping' | 'behind';

/** Confidence and pace that say opposite things; both can be right, but want a note. */
export type PaceContradiction = 'confident-but-behind' | 'doubtful-but-ahead';

/** The dates that pace is measured on; both belong to the cycle. */
export type PaceCycle = Pick<Cycle, 'startsOn' | 'endsOn' | 'state'>;

const onPaceUpToPoints = 10;
const slippingUpToPoints = 25;
const quietDays = 21;
const quietPercent = 20;

/** A gap of exactly 10 points must not become 10.000000000000004 by subtraction. */
const pointTolerance = 1e-9;

/**
 * The share of the cycle that has passed on local dates, 0 on its first day and 1 on its last (method 3.6). A cycle
 * of a single day is over on that day: 1.
 */
export function expectedProgress(cycle: Pick<Cycle, 'startsOn' | 'endsOn'>, today: LocalDate): number {
  const length = daysBetween(cycle.startsOn, cycle.endsOn);
  if (length <= 0) {
    return today < cycle.startsOn ? 0 : 1;
  }
  return Math.min(Math.max(daysBetween(cycle.startsOn, today) / length, 0), 1);
}

/** How far progress lags behind the expected share, in points of 100; negative is ahead: 0.5 expected, 0.7 done is -20. */
export function paceGapInPoints(expected: number, rollUp: number): number {
  return (expected - rollUp) * 100;
}

/**
 * The first three weeks or the first 20% of the cycle, whichever is shorter: too early to judge. A quarter of 92 days
 * is quiet for 19 days, a year for 21.
 */
export function isQuietStart(cycle: Pick<Cycle, 'startsOn' | 'endsOn'>, today: LocalDate): boolean {
  const passed = daysBetween(cycle.startsOn, today);
  return passed < quietDays && passed * 100 < daysBetween(cycle.startsOn, cycle.endsOn) * quietPercent;
}

/** Whether a marker between baseline and target can be compared with the calendar at all. */
export function hasPace(kind: KeyResult['kind']): boolean {
  return kind === 'rising' || kind === 'falling';
}

function exceeds(gapInPoints: number, limit: number): boolean {
  return gapInPoints - limit > pointTolerance;
}

function verdictOfGap(gapInPoints: number): PaceVerdict {
  if (exceeds(gapInPoints, slippingUpToPoints)) {
    return 'behind';
  }
  if (exceeds(gapInPoints, onPaceUpToPoints)) {
    return 'slipping';
  }
  return exceeds(-gapInPoints, onPaceUpToPoints) ? 'ahead' : 'on-pace';
}

/**
 * Pace of a key result: up to 10 points behind is on pace, up to 25 slipping, above behind; more than 10 in front is
 * ahead (method 3.6). No verdict in the quiet start, outside an active cycle, and for milestones, bands, yes/no and
 * unmeasured key results. Pace never overrides confidence.
 */
export function paceVerdict(input: {
  readonly kind: KeyResult['kind'];
  readonly progress: Progress;
  readonly cycle: PaceCycle;
  readonly today: LocalDate;
}): PaceVerdict {
  const { kind, progress, cycle, today } = input;
  if (!hasPace(kind) || progress.kind === 'unmeasured') {
    return 'none';
  }
  if (cycle.state !== 'active' || isQuietStart(cycle, today)) {
    return 'none';
  }
  return verdictOfGap(paceGapInPoints(expectedProgress(cycle, today), progress.rollUp));
}

/** Confidence of 7 and more while more than 25 points behind, or of 3 and less while ahead; null when the two agree. */
export function paceContradiction(confidence: number, verdict: PaceVerdict): PaceContradiction | null {
  if (confidence >= 7 && verdict === 'behind') {
    return 'confident-but-behind';
  }
  return confidence <= 3 && verdict === 'ahead' ? 'doubtful-but-ahead' : null;
}

/** Units of the metric per week; null where a rate has no meaning. */
export interface WeeklyRates {
  readonly needed: number | null;
  readonly achieved: number | null;
}

function ratePerWeek(change: number, days: number): number | null {
  const rate = (change / days) * 7;
  return days > 0 && Number.isFinite(rate) ? rate : null;
}

/**
 * The weekly rate needed from today to the last day beside the rate achieved from the first day to the current
 * check-in (method 3.6). Both carry the sign of their direction: a falling metric needs a negative rate. Needed is 0
 * once the target is reached, and null when no day is left; achieved is null for a check-in on the first day.
 */
export function weeklyRates(input: {
  readonly keyResult: Pick<KeyResult, 'kind' | 'baseline' | 'target'>;
  readonly progress: Progress;
  readonly current: Pick<CheckIn, 'date' | 'value'> | null;
  readonly cycle: Pick<Cycle, 'startsOn' | 'endsOn'>;
  readonly today: LocalDate;
}): WeeklyRates {
  const { keyResult, progress, current, cycle, today } = input;
  const { kind, baseline, target } = keyResult;
  const value = current?.value ?? null;
  if (!hasPace(kind) || progress.kind === 'unmeasured' || current === null) {
    return { needed: null, achieved: null };
  }
  if (value === null || baseline === null || target === null) {
    return { needed: null, achieved: null };
  }
  return {
    needed: progress.isReached ? 0 : ratePerWeek(target - value, daysBetween(today, cycle.endsOn)),
    achieved: ratePerWeek(value - baseline, daysBetween(cycle.startsOn, current.date)),
  };
}
