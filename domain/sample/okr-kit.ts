// Objectives with their key results and weekly check-ins, made from a plan that reads like a page of a notebook.

import type { Id, LocalDate } from '@/domain/model/base';
import type { CheckIn } from '@/domain/model/check-in';
import type { Cycle } from '@/domain/model/cycle';
import type { KeyResult } from '@/domain/model/key-result';
import type { NumberFormat } from '@/domain/model/number-format';
import type { Objective } from '@/domain/model/objective';
import { addDays } from '@/domain/calendar';
import { startingConfidence } from '@/domain/confidence';
import { instantOf } from './clock';
import { shared } from './kit';
import type { SampleContext } from './kit';

/** A key result with what was checked in on each date: the values and confidences of all weeks, oldest first. */
export interface KeyResultPlan {
  readonly title: string;
  readonly kind?: KeyResult['kind'];
  readonly metricKind: NonNullable<KeyResult['metricKind']>;
  readonly format: NumberFormat;
  readonly baseline: number;
  readonly target: number;
  readonly settledFor: number | null;
  readonly source: string;
  readonly values: readonly number[];
  readonly confidences: readonly number[];
  /** Why the confidence changed: one for each change, in their order. */
  readonly reasons: readonly string[];
}

export interface ObjectivePlan {
  readonly title: string;
  readonly kind?: Objective['kind'];
  readonly gutFeeling: Objective['gutFeeling'];
  readonly ownerId: Id;
  readonly pillarId: Id | null;
  readonly description: string;
  readonly keyResults: readonly KeyResultPlan[];
}

/** Whose objectives they are, in which cycle, and on which dates they were checked in. */
export interface OkrPlace {
  readonly teamId: Id;
  readonly cycle: Cycle;
  readonly dates: readonly LocalDate[];
}

/** An objective as it was built: its key results and their check-ins. */
export interface BuiltOkr {
  readonly objective: Objective;
  readonly keyResults: readonly KeyResult[];
  readonly checkIns: readonly CheckIn[];
}

/** The same weekday for so many weeks from a date on. */
export function weeklyDates(from: LocalDate, weeks: number): LocalDate[] {
  return Array.from({ length: weeks }, (_, week) => addDays(from, 7 * week));
}

/** As many steps from one value to another as there are weeks, each rounded to what a person would write down. */
export function ramp(from: number, to: number, weeks: number, grain: number): number[] {
  const last = Math.max(weeks - 1, 1);
  return Array.from({ length: weeks }, (_, week) => {
    const value = from + ((to - from) * week) / last;
    return Number((Math.round(value / grain) * grain).toFixed(4));
  });
}

function objectiveOf(context: SampleContext, place: OkrPlace, plan: ObjectivePlan, order: number): Objective {
  const { title, gutFeeling, ownerId, pillarId, description } = plan;
  return shared(context, {
    ...{ teamId: place.teamId, cycleId: place.cycle.id, ownerId, pillarId, title },
    ...{ kind: plan.kind ?? ('standard' as const), order, gutFeeling, needsFrom: '', dismissedChecks: [] },
    ...{ description, lockedHash: null, abandonedAt: null },
  });
}

function keyResultOf(context: SampleContext, objective: Objective, plan: KeyResultPlan, order: number): KeyResult {
  const { title, metricKind, format, baseline, target, settledFor, source } = plan;
  return shared(context, {
    ...{ objectiveId: objective.id, ownerId: objective.ownerId, title, kind: plan.kind ?? ('rising' as const) },
    ...{ metricKind, format, baseline, target, low: null, high: null, milestones: [], settledFor },
    ...{
      weight: 1,
      confidenceAtStart: startingConfidence,
      source,
      order,
      dismissedChecks: [],
      lockedHash: null,
      abandonedAt: null,
    },
  });
}

/** The reason for each week: the next one of the list where the confidence changed, otherwise none. */
function weeklyReasons({ confidences, reasons }: KeyResultPlan): string[] {
  const remaining = [...reasons];
  return confidences.map((confidence, week) => {
    const before = week === 0 ? startingConfidence : (confidences[week - 1] ?? confidence);
    return confidence === before ? '' : (remaining.shift() ?? '');
  });
}

function checkInsOf(
  context: SampleContext,
  dates: readonly LocalDate[],
  keyResult: KeyResult,
  plan: KeyResultPlan,
): CheckIn[] {
  const reasons = weeklyReasons(plan);
  return dates.flatMap((date, week) => {
    const value = plan.values[week];
    const recordedAt = instantOf(context, { date, hour: 9, minute: 5 + keyResult.order * 2 });
    const checkIn: Omit<CheckIn, 'id' | 'stamps' | 'deletedAt' | 'unknownFields' | 'discarded'> = {
      ...{ keyResultId: keyResult.id, date, recordedAt, value: value ?? null, doneMilestoneIds: [] },
      ...{ confidence: plan.confidences[week] ?? startingConfidence, reason: reasons[week] ?? '' },
      ...{ authorId: keyResult.ownerId, isLocalOnly: false },
    };
    return value === undefined ? [] : [shared(context, checkIn)];
  });
}

/** Builds one objective: its key results follow each other, then come their check-ins. */
export function buildOkr(context: SampleContext, place: OkrPlace, plan: ObjectivePlan, order: number): BuiltOkr {
  const objective = objectiveOf(context, place, plan, order);
  const rows = plan.keyResults.map((row, index) => ({ row, keyResult: keyResultOf(context, objective, row, index) }));
  return {
    objective,
    keyResults: rows.map(({ keyResult }) => keyResult),
    checkIns: rows.flatMap(({ keyResult, row }) => checkInsOf(context, place.dates, keyResult, row)),
  };
}

/** Builds objectives in their order. */
export function buildOkrs(context: SampleContext, place: OkrPlace, plans: readonly ObjectivePlan[]): BuiltOkr[] {
  return plans.map((plan, order) => buildOkr(context, place, plan, order));
}
