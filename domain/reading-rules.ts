import { dateProblems } from './date-field';
import type { LocalDate } from './model/base';
import type { HealthMetric } from './model/health-metric';
import { problem, type Problem } from './result';

const longestNote = 10_000;

/** A reading as it was typed, with what it is checked against. */
export interface ReadingInput {
  readonly metric: Pick<HealthMetric, 'archivedAt'>;
  readonly date: LocalDate;
  readonly value: number;
  readonly note: string;
  readonly today: LocalDate;
}

/** Why a reading cannot be recorded; empty when it can. It may be dated back, but not into the future. */
export function readingProblems({ metric, date, value, note, today }: ReadingInput): Problem[] {
  const problems = metric.archivedAt === null ? [] : [problem('healthMetric', 'wrong-state')];
  problems.push(...dateProblems('date', date));
  if (problems.length === 0 && date > today) {
    problems.push(problem('date', 'in-the-future'));
  }
  if (!Number.isFinite(value)) {
    problems.push(problem('value', 'not-a-number'));
  }
  if (note.length > longestNote) {
    problems.push(problem('note', 'too-long', { limit: longestNote }));
  }
  return problems;
}
