import type { Problem } from '@/domain/result';
import type { Text } from './index';

/** The sentence that refuses input, with the name that the form shows for the field. */
export function problemText(problem: Problem, fieldLabel: string, text: Text): string {
  return text(`problem.${problem.rule}`, { ...problem.values, field: fieldLabel });
}
