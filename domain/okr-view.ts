import type { Id, LocalDate } from './model/base';
import type { Cycle } from './model/cycle';
import type { Objective } from './model/objective';
import type { NumberFormat } from './model/number-format';
import type { KeyResult } from './model/key-result';
import type { CheckIn } from './model/check-in';
import type { Weekday } from './model/settings';
import type { AwayPeriod } from './away';
import { checkInDue, isCheckInWanted, type DueInput, type DueState } from './check-in-due';
import { confidenceTrend, startingConfidence, type ConfidenceTrend } from './confidence';
import { latestPerDate } from './latest-per-date';
import { objectiveProgress, type ObjectiveProgress } from './objective-progress';
import { keyResultStatus, weakestStatus, type Status } from './objective-status';
import { byOrder } from './order';
import {
  expectedProgress,
  hasPace,
  paceContradiction,
  paceVerdict,
  weeklyRates,
  type PaceContradiction,
  type PaceVerdict,
  type WeeklyRates,
} from './pace';
import { currentCheckIn, progressOf, type Progress } from './progress';

/** A key result as every screen shows it. */
export interface KeyResultView {
  readonly id: Id;
  readonly objectiveId: Id;
  readonly title: string;
  readonly kind: KeyResult['kind'];
  readonly format: NumberFormat;
  readonly baseline: number | null;
  readonly target: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly milestones: KeyResult['milestones'];
  readonly doneMilestoneIds: readonly Id[];
  readonly ownerName: string | null;
  /** The value of the current check-in; null without one, and for milestones. */
  readonly current: number | null;
  readonly lastCheckInOn: LocalDate | null;
  readonly progress: Progress;
  /** 1 to 10. It starts at 5; `isFirstConfidence` says that neither drafting nor a check-in has changed it from there. */
  readonly confidence: number;
  readonly isFirstConfidence: boolean;
  readonly trend: ConfidenceTrend;
  readonly pace: PaceVerdict;
  /** Where pace expects the marker today, 0 to 1; null when pace has nothing to say of this kind. */
  readonly expected: number | null;
  /** Confidence and pace that say opposite things, with the note of the check-in that says why; empty when it has none. */
  readonly contradiction: { readonly kind: PaceContradiction; readonly note: string } | null;
  /** The rate a week that is needed from now on beside the one achieved, in units of the metric; for a running cycle. */
  readonly rates: WeeklyRates;
  readonly due: DueState;
  /** Whether this week's check-in is still wanted: what reminders and the badge count. */
  readonly isCheckInWanted: boolean;
  readonly status: Status;
  /** Roll-up values by date, oldest first, at most twelve: the spark line. */
  readonly spark: readonly { readonly date: LocalDate; readonly rollUp: number }[];
}

/** An objective as every screen shows it. */
export interface ObjectiveView {
  readonly id: Id;
  readonly title: string;
  readonly kind: Objective['kind'];
  readonly teamId: Id;
  readonly teamName: string;
  readonly ownerName: string | null;
  readonly supports: {
    readonly title: string;
    readonly teamName: string;
    /** The one key result that it is for; null when it is for the whole objective. */
    readonly keyResultTitle: string | null;
    readonly reason: string;
  } | null;
  readonly keyResults: readonly KeyResultView[];
  readonly progress: ObjectiveProgress;
  readonly status: Status;
  readonly cycle: {
    readonly id: Id;
    readonly name: string;
    readonly startsOn: LocalDate;
    readonly endsOn: LocalDate;
    readonly state: Cycle['state'];
  };
}

/** The rows behind one key result; `checkIns` may be limited to the latest few, newest first. */
export interface KeyResultRows {
  readonly keyResult: KeyResult;
  readonly ownerName: string | null;
  readonly checkIns: readonly CheckIn[];
  /** When an amendment added it to the running cycle: it owes no check-in for the weeks before. */
  readonly addedOn?: LocalDate | null;
}

/** The rows behind one objective, in any order. */
export interface ObjectiveRows {
  readonly objective: Objective;
  readonly teamName: string;
  readonly ownerName: string | null;
  readonly supports: ObjectiveView['supports'];
  readonly keyResults: readonly KeyResultRows[];
}

/** What a view depends on apart from its own rows. */
export interface OkrContext {
  readonly cycle: Cycle;
  /** The local date of the cycle's `startedAt`. */
  readonly startedOn: LocalDate | null;
  readonly today: LocalDate;
  readonly checkInWeekday: Weekday;
  readonly away: readonly AwayPeriod[];
}

const longestSpark = 12;

function sparkOf({ keyResult, checkIns }: KeyResultRows): KeyResultView['spark'] {
  const points = latestPerDate(checkIns).flatMap((checkIn) => {
    const progress = progressOf(keyResult, checkIn);
    return progress.kind === 'measured' ? [{ date: checkIn.date, rollUp: progress.rollUp }] : [];
  });
  return points.slice(0, longestSpark).toReversed();
}

function dueInputOf(rows: KeyResultRows, context: OkrContext): DueInput {
  const { cycle, startedOn, today, checkInWeekday, away } = context;
  const checkInDates = rows.checkIns.filter(({ deletedAt }) => deletedAt === null).map(({ date }) => date);
  return { cycle, startedOn, checkInDates, today, anchorWeekday: checkInWeekday, away, addedOn: rows.addedOn ?? null };
}

const noRates: WeeklyRates = { needed: null, achieved: null };

function contradictionOf(pace: PaceVerdict, current: CheckIn | null): KeyResultView['contradiction'] {
  const kind = current === null ? null : paceContradiction(current.confidence, pace);
  return kind === null ? null : { kind, note: current?.reason ?? '' };
}

/**
 * A key result as screens show it. With check-ins limited to the latest few, everything but the length of the spark
 * line stays the same as long as the two latest dates are among them.
 */
export function keyResultView(rows: KeyResultRows, context: OkrContext): KeyResultView {
  const { keyResult, ownerName, checkIns } = rows;
  const { cycle, today } = context;
  const current = currentCheckIn(checkIns);
  const progress = progressOf(keyResult, current);
  const { confidenceAtStart } = keyResult;
  const confidence = current?.confidence ?? confidenceAtStart;
  const pace = paceVerdict({ kind: keyResult.kind, progress, cycle, today });
  const dueInput = dueInputOf(rows, context);
  const due = checkInDue(dueInput);
  const { id, objectiveId, title, kind, format, baseline, target, low, high, milestones } = keyResult;
  return {
    ...{ id, objectiveId, title, kind, format, baseline, target, low, high, milestones, ownerName },
    doneMilestoneIds: current?.doneMilestoneIds ?? [],
    current: current?.value ?? null,
    lastCheckInOn: current?.date ?? null,
    progress,
    confidence,
    isFirstConfidence: [confidenceAtStart, ...checkIns.map((checkIn) => checkIn.confidence)].every(
      (one) => one === startingConfidence,
    ),
    trend: confidenceTrend(checkIns),
    pace,
    expected: hasPace(kind) && cycle.state !== 'draft' ? expectedProgress(cycle, today) : null,
    contradiction: contradictionOf(pace, current),
    rates: cycle.state === 'active' ? weeklyRates({ keyResult, progress, current, cycle, today }) : noRates,
    due,
    isCheckInWanted: isCheckInWanted(dueInput),
    status: keyResultStatus({ due, progress, pace, confidence }),
    spark: sparkOf(rows),
  };
}

function keyResultsInForce(rows: readonly KeyResultRows[]): KeyResultRows[] {
  return rows
    .filter(({ keyResult }) => keyResult.abandonedAt === null && keyResult.deletedAt === null)
    .toSorted((one, other) => byOrder(one.keyResult, other.keyResult));
}

/**
 * An objective as screens show it: its key results in their order, the mean of the measured ones and the status of
 * the weakest. Abandoned and deleted key results are left out.
 */
export function objectiveView(rows: ObjectiveRows, context: OkrContext): ObjectiveView {
  const { objective, teamName, ownerName, supports } = rows;
  const { id: cycleId, name, startsOn, endsOn, state } = context.cycle;
  const inForce = keyResultsInForce(rows.keyResults);
  const keyResults = inForce.map((keyResultRows) => keyResultView(keyResultRows, context));
  const weights = inForce.map(({ keyResult }) => keyResult.weight);
  const { id, title, kind, teamId } = objective;
  return {
    ...{ id, title, kind, teamId, teamName, ownerName, supports, keyResults },
    progress: objectiveProgress(keyResults.map(({ progress }, index) => ({ progress, weight: weights[index] ?? 1 }))),
    status: weakestStatus(keyResults.map(({ status }) => status)),
    cycle: { id: cycleId, name, startsOn, endsOn, state },
  };
}
