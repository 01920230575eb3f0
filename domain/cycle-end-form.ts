// What the screen that closes a cycle holds while it is filled in: grades are still the text that was typed.

import type { CycleEndView, EndedKeyResult } from './cycle-end-view';
import { isManualGrade } from './cycle-end';
import type { Id } from './model/base';
import type { NumberFormat } from './model/number-format';
import { parseNumberText } from './number-text';
import { fail, problem, succeed, type Problem, type Result } from './result';

/** A grade as typed; an empty one leaves the key result ungraded. */
export interface GradeDraft {
  readonly typed: string;
  readonly reason: string;
}

/** Grades by key result and lessons by objective; the lesson of the cycle as a whole stands alone. */
export interface CycleEndDraft {
  readonly isGraded: boolean;
  readonly grades: Readonly<Record<Id, GradeDraft>>;
  readonly lessons: Readonly<Record<Id, string>>;
  readonly cycleLesson: string;
}

/** What a draft says once its numbers are read. */
export interface CycleEndContent {
  readonly grades: readonly { readonly keyResultId: Id; readonly value: number; readonly reason: string }[];
  readonly lessons: readonly { readonly objectiveId: Id | null; readonly text: string }[];
}

/** A draft in which nobody has written: the numbers' own grades stand for themselves. */
export const blankDraft: CycleEndDraft = { isGraded: false, grades: {}, lessons: {}, cycleLesson: '' };

/** A grade with its one decimal as the language writes it: 0.7, 0,7. */
export function gradeText(grade: number, locale: string): string {
  return new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 }).format(grade);
}

/** The grade a field opens with: what the number suggests, or nothing where its last value is too old to tell. */
export function openingGrade({ suggestion, isLastValueOld }: EndedKeyResult, locale: string): GradeDraft {
  return { typed: suggestion === null || isLastValueOld ? '' : gradeText(suggestion, locale), reason: '' };
}

/** The draft with the opening grade of every key result that nobody has touched. */
export function filledDraft(draft: CycleEndDraft, { objectives }: CycleEndView, locale: string): CycleEndDraft {
  const opening = objectives.flatMap(({ keyResults }) =>
    keyResults.map((ended) => [ended.keyResult.id, openingGrade(ended, locale)] as const),
  );
  return { ...draft, grades: { ...Object.fromEntries(opening), ...draft.grades } };
}

/** Whether what is typed is a grade of one's own, which then needs a reason. */
export function isTypedByHand({ typed }: GradeDraft, { suggestion }: EndedKeyResult, locale: string): boolean {
  const value = readGrade(typed, locale);
  return value !== null && isManualGrade(value, suggestion);
}

const plainNumber: NumberFormat = { style: 'count', currency: null, unit: '' };

/** A grade as it was typed: "0,7" where that is how people write; null when it is no number. */
export function readGrade(typed: string, locale: string): number | null {
  return parseNumberText(typed, plainNumber, locale);
}

/** The grades and lessons that a draft holds, or a problem for each grade that is no number: `grades.<id>.value`. */
export function cycleEndFromDraft(draft: CycleEndDraft, locale: string): Result<CycleEndContent> {
  const problems: Problem[] = [];
  const typed = draft.isGraded ? Object.entries(draft.grades) : [];
  const grades = typed.flatMap(([keyResultId, grade]) => {
    if (grade.typed.trim() === '') {
      return [];
    }
    const value = readGrade(grade.typed, locale);
    if (value === null) {
      problems.push(problem(`grades.${keyResultId}.value`, 'not-a-number'));
      return [];
    }
    return [{ keyResultId, value, reason: grade.reason }];
  });
  const lessons = Object.entries(draft.lessons).map(([objectiveId, text]) => ({ objectiveId, text }));
  return problems.length > 0
    ? fail(...problems)
    : succeed({ grades, lessons: [...lessons, { objectiveId: null, text: draft.cycleLesson }] });
}
