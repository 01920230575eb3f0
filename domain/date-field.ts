import { problem, type Problem } from './result';

function isCalendarDate(text: string): boolean {
  const at = new Date(`${text}T12:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(at.getTime()) && at.toISOString().startsWith(text);
}

/** Why what stands in a date field is no local date: `missing` when empty, `not-a-date` when no calendar has it. */
export function dateProblems(field: string, date: string): readonly Problem[] {
  if (date === '') {
    return [problem(field, 'missing')];
  }
  return isCalendarDate(date) ? [] : [problem(field, 'not-a-date')];
}
