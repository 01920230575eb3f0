// Finding the problem that belongs to a field, and the sentence for it.
import type { Text } from '@/components/text';
import { problemText } from '@/components/text/problem-text';
import type { Problem } from '@/domain/result';

/** The sentence for the first problem of a field; null when nothing is wrong with it. */
export function fieldProblem(problems: readonly Problem[], field: string, label: string, text: Text): string | null {
  const found = problems.find((problem) => problem.field === field);
  return found === undefined ? null : problemText(found, label, text);
}

/** Moves to the first field that was refused; one inside a closed `details` is opened first. */
export function focusFirstProblem(form: HTMLElement | null): void {
  const field = form?.querySelector<HTMLElement>('[aria-invalid="true"]');
  field?.closest('details')?.setAttribute('open', '');
  field?.focus();
}
