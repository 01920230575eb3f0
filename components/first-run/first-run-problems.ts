// Which of the form's controls a problem stands at, and under which name.
import { problemText } from '@/components/text/problem-text';
import type { Text } from '@/components/text';
import type { Problem } from '@/domain/result';

const linePattern = /^keyResults\.(\d+)\.(\w+)$/;

/** Whatever is wrong with a key result is wrong with its line, unless it is about the value today, which has a field. */
function controlOf({ field }: Problem): string {
  const [, index, part] = linePattern.exec(field) ?? [];
  if (index === undefined) {
    return field;
  }
  return `keyResults.${index}.${part === 'baseline' ? 'baseline' : 'line'}`;
}

function nameOf(control: string, text: Text): string {
  if (control === 'mission' || control === 'objective') {
    return text(`firstRun.${control}`);
  }
  const [, index, part] = linePattern.exec(control) ?? [];
  if (index === undefined) {
    return control;
  }
  return part === 'baseline'
    ? text('firstRun.baselineName')
    : text('firstRun.keyResult', { number: Number(index) + 1 });
}

function isPlaced(problem: Problem): boolean {
  const control = controlOf(problem);
  return control === 'mission' || control === 'objective' || linePattern.test(control);
}

/** The first problem of a control as a sentence; null when it has none. */
export function problemAt(problems: readonly Problem[], control: string, text: Text): string | null {
  const found = problems.find((problem) => controlOf(problem) === control);
  return found === undefined ? null : problemText(found, nameOf(control, text), text);
}

/** The first problem that no control of the form is to blame for. */
export function problemElsewhere(problems: readonly Problem[], text: Text): string {
  const found = problems.find((problem) => !isPlaced(problem));
  return found === undefined ? '' : problemText(found, found.field, text);
}
