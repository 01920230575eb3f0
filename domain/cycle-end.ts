// What the end of a cycle says (S27, S56, S57, S60): hits, grades and what one would have settled for. No figure here
// is bad news: the words that belong to them invite to look, they do not judge.

import type { LocalDate } from './model/base';
import type { Cycle } from './model/cycle';
import type { KeyResult } from './model/key-result';
import { daysBetween } from './calendar';
import type { Progress } from './progress';
import { problem, type Problem } from './result';

/** What the number of key results reached suggests (S57): one or two of three is what was meant. */
type HitsVerdict = 'review-the-bets' | 'as-intended' | 'too-easy';

/** How many key results of an objective were reached. */
export interface Hits {
  readonly reached: number;
  readonly measured: number;
  readonly total: number;
  /** Null while no key result is measured: nothing was learned about the bets. */
  readonly verdict: HitsVerdict | null;
}

function verdictOf(reached: number, measured: number, total: number): HitsVerdict | null {
  if (measured === 0) {
    return null;
  }
  if (reached === 0) {
    return 'review-the-bets';
  }
  return reached === total ? 'too-easy' : 'as-intended';
}

/** Hits are the key results that were reached (S57). One that was never measured is not reached, so it keeps "all" away. */
export function hitsOf(progresses: readonly Progress[]): Hits {
  const measured = progresses.filter((progress) => progress.kind === 'measured');
  const reached = measured.filter(({ isReached }) => isReached).length;
  const total = progresses.length;
  return { reached, measured: measured.length, total, verdict: verdictOf(reached, measured.length, total) };
}

/** A mean such as (0.6 + 0.7) / 2 falls short of its half by the last bit only. */
const halfTolerance = 1e-9;

/** One decimal, half up: 0.65 is 0.7, also where binary fractions say 0.6499999. */
export function roundedGrade(value: number): number {
  return Math.floor(value * 10 + 0.5 + halfTolerance) / 10;
}

/** The grade that a key result's own number suggests, 0.0 to 1.0 (method 3.4); null while it is unmeasured. */
export function suggestedGrade(progress: Progress): number | null {
  return progress.kind === 'measured' ? roundedGrade(progress.rollUp) : null;
}

/** An objective's grade: the mean of its key results' grades, rounded the same way; null without any. */
export function objectiveGrade(grades: readonly (number | null)[]): number | null {
  const given = grades.filter((grade) => grade !== null);
  return given.length === 0 ? null : roundedGrade(given.reduce((sum, grade) => sum + grade, 0) / given.length);
}

/** The three bands of a grade, in neutral words: a first step, part of the way, most of the way. */
export type GradeBand = 'first-step' | 'part-way' | 'most-of-the-way';

const bandStarts: readonly (readonly [from: number, band: GradeBand])[] = [
  [0.7, 'most-of-the-way'],
  [0.4, 'part-way'],
];

/** The band of a rounded grade: 0.0 to 0.3, 0.4 to 0.6, 0.7 to 1.0. */
export function gradeBand(grade: number): GradeBand {
  return bandStarts.find(([from]) => grade >= from)?.[1] ?? 'first-step';
}

/** A last value from before the final ten days no longer speaks for the end. */
const freshDays = 10;

/** Whether the last check-in is too old to grade the end by (method 3.4): older than the final ten days, or missing. */
export function isLastValueOld(lastCheckInOn: LocalDate | null, endsOn: LocalDate): boolean {
  return lastCheckInOn === null || daysBetween(lastCheckInOn, endsOn) > freshDays;
}

/**
 * Whether the result is at least what one would have settled for (S60), null where nobody said or nothing is measured.
 * Falling and at-most settle for less, the others for more; a band has no such side.
 */
export function isSettledFor(
  keyResult: Pick<KeyResult, 'kind' | 'settledFor'>,
  current: number | null,
): boolean | null {
  const { kind, settledFor } = keyResult;
  if (settledFor === null || current === null || kind === 'between') {
    return null;
  }
  return kind === 'falling' || kind === 'at-most' ? current <= settledFor : current >= settledFor;
}

/** A grade as it was typed and understood, beside the one that the number suggests. */
export interface GradeInput {
  readonly value: number;
  readonly reason: string;
}

const longestReason = 10_000;

/** A grade that differs from its number was set by hand: it needs a reason and stays marked. */
export function isManualGrade(value: number, suggestion: number | null): boolean {
  return suggestion === null || value !== suggestion;
}

function gradeReasonProblems({ value, reason }: GradeInput, suggestion: number | null, field: string): Problem[] {
  if (reason.trim() === '') {
    return isManualGrade(value, suggestion) ? [problem(`${field}.reason`, 'grade-reason-missing')] : [];
  }
  return reason.length > longestReason ? [problem(`${field}.reason`, 'too-long', { limit: longestReason })] : [];
}

/** Why a grade cannot be given: outside 0 to 1, more than one decimal, or by hand without a reason. */
export function gradeProblems(input: GradeInput, suggestion: number | null, field: string): Problem[] {
  const { value } = input;
  if (!(value >= 0 && value <= 1)) {
    return [problem(`${field}.value`, 'out-of-range', { low: 0, high: 1 })];
  }
  if (Math.abs(value * 10 - Math.round(value * 10)) > halfTolerance) {
    return [problem(`${field}.value`, 'one-decimal')];
  }
  return gradeReasonProblems(input, suggestion, field);
}

/** Why a cycle cannot be closed today: it is a draft, it is closed already, or it has not begun. */
export function closeProblems({ state, startsOn }: Pick<Cycle, 'state' | 'startsOn'>, today: LocalDate): Problem[] {
  if (state === 'closed') {
    return [problem('cycle', 'cycle-closed')];
  }
  return state === 'draft' || today < startsOn ? [problem('cycle', 'not-begun')] : [];
}
