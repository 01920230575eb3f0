// Monday's plan (S51, method 3.8): at most three P1 and some P2, the share one expects, and what is carried from before.

import type { Id, LocalDate } from './model/base';
import type { Priority, WeeklyPlan } from './model/weekly-plan';
import { titleProblems } from './title-problems';
import type { Move } from './move-among';
import { parseNumberText } from './number-text';
import { cleanText, cleanTitle } from './page-url';
import { fail, problem, succeed, type Problem, type Result } from './result';

/** More than three things that come first, and none does. */
export const mostFirst = 3;

const longestText = 10_000;

/** What a priority is about, before it has a place in a plan. */
export type NewPriority = Pick<Priority, 'rank' | 'text' | 'keyResultId' | 'taskId' | 'requestId'>;

/** A priority as its form holds it; an empty key result is none. */
export interface PriorityForm {
  readonly id: Id;
  readonly text: string;
  readonly rank: Priority['rank'];
  readonly keyResultId: string;
  readonly whyNot: string;
}

/** The notes of a week that go into its status mail. */
export type PlanNotes = Pick<WeeklyPlan, 'risks' | 'notes'>;

/** A week that nobody has planned yet. */
export function emptyPlan(weekStartsOn: LocalDate): WeeklyPlan {
  return { weekStartsOn, priorities: [], predictedShare: null, risks: '', notes: '' };
}

/** What was put into a plan since it came: null when that is nothing. */
export function addedTo(came: WeeklyPlan, plan: WeeklyPlan): WeeklyPlan | null {
  const ids = new Set(came.priorities.map(({ id }) => id));
  const priorities = plan.priorities.filter(({ id }) => !ids.has(id));
  const predictedShare = plan.predictedShare === came.predictedShare ? null : plan.predictedShare;
  const risks = plan.risks === came.risks ? '' : plan.risks;
  const notes = plan.notes === came.notes ? '' : plan.notes;
  const isNothing = priorities.length === 0 && predictedShare === null && `${risks}${notes}` === '';
  return isNothing ? null : { ...plan, priorities, predictedShare, risks, notes };
}

/** All P1 before all P2, each in the order they were put in. */
export function inRankOrder(priorities: readonly Priority[]): Priority[] {
  const ranked = (rank: Priority['rank']): Priority[] => priorities.filter((priority) => priority.rank === rank);
  return [...ranked('P1'), ...ranked('P2')];
}

function hasRoomFor({ priorities }: WeeklyPlan, id: Id): boolean {
  return priorities.filter((priority) => priority.rank === 'P1' && priority.id !== id).length < mostFirst;
}

/** Puts a priority in, or in the place of the one with its id. Problems name `text` and `rank`: a fourth P1 is refused. */
export function withPriority(plan: WeeklyPlan, priority: Priority): Result<WeeklyPlan> {
  const text = cleanTitle(priority.text);
  const problems: Problem[] = [...titleProblems('text', text === '' ? '' : priority.text)];
  if (priority.rank === 'P1' && !hasRoomFor(plan, priority.id)) {
    problems.push(problem('rank', 'three-at-most', { most: mostFirst }));
  }
  const whyNot = cleanText(priority.whyNot);
  problems.push(...lengthProblems('whyNot', whyNot));
  if (problems.length > 0) {
    return fail(...problems);
  }
  const put = { ...priority, text, whyNot };
  const isKnown = plan.priorities.some(({ id }) => id === priority.id);
  const priorities = isKnown
    ? plan.priorities.map((one) => (one.id === priority.id ? put : one))
    : [...plan.priorities, put];
  return succeed({ ...plan, priorities: inRankOrder(priorities) });
}

function lengthProblems(field: string, text: string): Problem[] {
  return text.length > longestText ? [problem(field, 'too-long', { limit: longestText })] : [];
}

/** The notes with what cannot be seen taken out; problems name `risks` and `notes`. */
export function planNotes(notes: PlanNotes): Result<PlanNotes> {
  const clean = { risks: cleanText(notes.risks), notes: cleanText(notes.notes) };
  const problems = [...lengthProblems('risks', clean.risks), ...lengthProblems('notes', clean.notes)];
  return problems.length > 0 ? fail(...problems) : succeed(clean);
}

/** Changes places with the neighbour of the same rank; the same plan where there is none. */
export function withMoved(plan: WeeklyPlan, id: Id, move: Move): WeeklyPlan {
  const priorities = inRankOrder(plan.priorities);
  const from = priorities.findIndex((priority) => priority.id === id);
  const to = move === 'up' ? from - 1 : from + 1;
  const moving = priorities[from];
  const other = priorities[to];
  if (moving === undefined || other === undefined || moving.rank !== other.rank) {
    return plan;
  }
  return { ...plan, priorities: priorities.with(from, other).with(to, moving) };
}

/**
 * What an earlier plan left undone and this one has not taken over. A carried priority keeps its id; one that was typed
 * again has the same words.
 */
export function unfinishedOf(earlier: WeeklyPlan, plan: WeeklyPlan): Priority[] {
  const taken = new Set(plan.priorities.flatMap(({ id, text }) => [id, text]));
  return inRankOrder(earlier.priorities).filter(
    ({ id, text, doneOn }) => doneOn === null && !taken.has(id) && !taken.has(text),
  );
}

/**
 * Takes a priority over from an earlier week. Its why stays there; here it begins anew and says where it came from
 * first. Where three P1 stand already, it becomes a P2: one key must be enough on a Monday.
 */
export function withCarried(plan: WeeklyPlan, priority: Priority, from: LocalDate): WeeklyPlan {
  const rank = priority.rank === 'P1' && !hasRoomFor(plan, priority.id) ? 'P2' : priority.rank;
  const carried: Priority = {
    ...priority,
    rank,
    doneOn: null,
    whyNot: '',
    carriedFrom: priority.carriedFrom ?? from,
  };
  return { ...plan, priorities: inRankOrder([...plan.priorities, carried]) };
}

const percentage = { style: 'percent', currency: null, unit: '' } as const;

/** The predicted share as it was typed, "60" or "60 %", as 0.6; empty is none. Problems name `share`. */
export function readPredictedShare(typed: string, locale: string): Result<number | null> {
  if (typed.trim() === '') {
    return succeed(null);
  }
  const percent = parseNumberText(typed, percentage, locale);
  if (percent === null) {
    return fail(problem('share', 'not-a-number'));
  }
  return percent < 0 || percent > 100
    ? fail(problem('share', 'out-of-range', { low: 0, high: 100 }))
    : succeed(percent / 100);
}
