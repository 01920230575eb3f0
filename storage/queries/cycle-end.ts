import {
  closeProblems,
  hitsOf,
  isLastValueOld,
  isSettledFor,
  objectiveGrade,
  suggestedGrade,
} from '@/domain/cycle-end';
import type { CycleEndView, EndedKeyResult, EndedObjective } from '@/domain/cycle-end-view';
import type { Id, LocalDate } from '@/domain/model/base';
import type { Cycle } from '@/domain/model/cycle';
import type { KeyResult } from '@/domain/model/key-result';
import type { Grade, Lesson } from '@/domain/model/lesson';
import type { KeyResultView, ObjectiveView } from '@/domain/okr-view';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { readObjectiveViews } from './objective-views';
import { readOkrsOfCycle } from './okrs-of-cycle';

/** What is shown on the last day stands for the end; before it, what is known today. */
function endOf({ endsOn }: Cycle, today: LocalDate): LocalDate {
  return today < endsOn ? today : endsOn;
}

interface EndRows {
  readonly keyResults: ReadonlyMap<Id, KeyResult>;
  readonly grades: ReadonlyMap<Id, Grade>;
  readonly lessons: readonly Lesson[];
  readonly lastDay: LocalDate;
}

function endedKeyResult(keyResult: KeyResultView, { keyResults, grades, lastDay }: EndRows): EndedKeyResult {
  const settledFor = keyResults.get(keyResult.id)?.settledFor ?? null;
  const given = grades.get(keyResult.id);
  return {
    keyResult,
    settledFor,
    isSettled: isSettledFor({ kind: keyResult.kind, settledFor }, keyResult.current),
    suggestion: suggestedGrade(keyResult.progress),
    isLastValueOld: isLastValueOld(keyResult.lastCheckInOn, lastDay),
    grade: given === undefined ? null : { value: given.value, isManual: given.isManual, reason: given.reason },
  };
}

function endedObjective(objective: ObjectiveView, rows: EndRows): EndedObjective {
  const keyResults = objective.keyResults.map((keyResult) => endedKeyResult(keyResult, rows));
  return {
    objective,
    hits: hitsOf(objective.keyResults.map(({ progress }) => progress)),
    keyResults,
    grade: objectiveGrade(keyResults.map(({ grade }) => grade?.value ?? null)),
    lessons: lessonsFor(objective.id, rows.lessons),
  };
}

function lessonsFor(objectiveId: Id | null, lessons: readonly Lesson[]): readonly string[] {
  return lessons.filter((lesson) => lesson.objectiveId === objectiveId).map(({ text }) => text);
}

/** The lessons of a cycle as they were written. */
export async function readLessons(store: Store, cycleId: Id): Promise<Lesson[]> {
  const lessons = alive(await store.database.of('lessons').where('cycleId').equals(cycleId).toArray());
  return lessons.toSorted((one, other) => (one.id < other.id ? -1 : 1));
}

async function readGrades(store: Store, cycleId: Id): Promise<ReadonlyMap<Id, Grade>> {
  const grades = alive(await store.database.of('grades').where('cycleId').equals(cycleId).toArray());
  return new Map(grades.map((grade) => [grade.keyResultId, grade]));
}

/**
 * The end of one cycle, of every team that has objectives in it: reads that cycle's OKRs and of each key result the
 * latest few check-ins. Null when there is no such cycle.
 */
export async function readCycleEnd(store: Store, cycleId: Id): Promise<CycleEndView | null> {
  const cycle = await store.database.of('cycles').get(cycleId);
  if (cycle === undefined || cycle.deletedAt !== null) {
    return null;
  }
  const { today } = store.now();
  const lastDay = endOf(cycle, today);
  const okrs = await readOkrsOfCycle(store, cycleId);
  const objectives = okrs.objectives.filter(({ abandonedAt }) => abandonedAt === null);
  const lessons = await readLessons(store, cycleId);
  const rows: EndRows = {
    keyResults: new Map(okrs.keyResults.map((keyResult) => [keyResult.id, keyResult])),
    grades: await readGrades(store, cycleId),
    lessons,
    lastDay,
  };
  const views = await readObjectiveViews(store, cycle, objectives, lastDay);
  const team = await store.database.of('teams').get(cycle.teamId);
  return {
    cycle,
    teamName: team?.name ?? '',
    today,
    closedOn: cycle.closedAt === null ? null : store.localDateOf(cycle.closedAt),
    canClose: closeProblems(cycle, today).length === 0,
    objectives: views.map((view) => endedObjective(view, rows)),
    lessons: lessonsFor(null, lessons),
  };
}
