import { closeProblems, gradeProblems, isManualGrade } from '@/domain/cycle-end';
import type { CycleEndView } from '@/domain/cycle-end-view';
import type { Id } from '@/domain/model/base';
import type { Grade, Lesson } from '@/domain/model/lesson';
import { cleanText } from '@/domain/page-url';
import { fail, problem, succeed } from '@/domain/result';
import type { Problem, Result } from '@/domain/result';
import { readCycleEnd } from '@/storage/queries/cycle-end';
import { newSharedRecord } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';
import type { Writing } from '@/storage/write';

interface NewGrade {
  readonly keyResultId: Id;
  readonly value: number;
  readonly reason: string;
}

/** What was learned; `objectiveId` is null for the cycle as a whole. An empty text is no lesson. */
interface NewLesson {
  readonly objectiveId: Id | null;
  readonly text: string;
}

/** What the end of a cycle leaves behind. Grades are optional: a key result without one stays ungraded. */
export interface CycleEnd {
  readonly cycleId: Id;
  readonly grades: readonly NewGrade[];
  readonly lessons: readonly NewLesson[];
}

function suggestionsOf({ objectives }: CycleEndView): ReadonlyMap<Id, number | null> {
  return new Map(
    objectives.flatMap(({ keyResults }) => keyResults.map(({ keyResult, suggestion }) => [keyResult.id, suggestion])),
  );
}

function problemsOf(end: CycleEnd, view: CycleEndView): Problem[] {
  const suggestions = suggestionsOf(view);
  return [
    ...closeProblems(view.cycle, view.today),
    ...end.grades.flatMap((grade) => {
      const field = `grades.${grade.keyResultId}`;
      const suggestion = suggestions.get(grade.keyResultId);
      return suggestion === undefined ? [problem(field, 'not-found')] : gradeProblems(grade, suggestion, field);
    }),
  ];
}

async function putGrades(writing: Writing, end: CycleEnd, view: CycleEndView): Promise<void> {
  const suggestions = suggestionsOf(view);
  for (const { keyResultId, value, reason } of end.grades) {
    const isManual = isManualGrade(value, suggestions.get(keyResultId) ?? null);
    const grade: Grade = newSharedRecord(writing.newId(), {
      cycleId: end.cycleId,
      keyResultId,
      value,
      isManual,
      reason: isManual ? reason.trim() : '',
    });
    await writing.put('grades', grade);
  }
}

async function putLessons(writing: Writing, { cycleId, lessons }: CycleEnd): Promise<void> {
  for (const { objectiveId, text } of lessons) {
    const written = cleanText(text);
    if (written !== '') {
      const lesson: Lesson = newSharedRecord(writing.newId(), {
        ...{ cycleId, objectiveId, text: written, writtenAt: writing.moment.at },
      });
      await writing.put('lessons', lesson);
    }
  }
}

/**
 * Closes a running cycle, before its last day or long after, with its grades and lessons as one step. From then on its
 * OKRs and check-ins are read, not changed.
 */
export async function closeCycle(store: Store, end: CycleEnd): Promise<Result<void>> {
  const view = await readCycleEnd(store, end.cycleId);
  if (view === null) {
    return fail(problem('cycle', 'not-found'));
  }
  const problems = problemsOf(end, view);
  if (problems.length > 0) {
    return fail(...problems);
  }
  const step = { label: 'cycle-closed', detail: view.cycle.name } as const;
  return write(store, { tables: ['cycles', 'grades', 'lessons'], step }, async (writing) => {
    const cycle = await writing.get('cycles', end.cycleId);
    if (cycle?.state !== 'active') {
      return fail(problem('cycle', 'wrong-state'));
    }
    await writing.put('cycles', { ...cycle, state: 'closed', closedAt: writing.moment.at });
    await putGrades(writing, end, view);
    await putLessons(writing, end);
    return succeed(undefined);
  });
}
