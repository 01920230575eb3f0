import { fullDateText } from '@/components/ui/figure-text';
import type { Problem } from '@/domain/result';
import type { Text, TextValues } from './index';

const datePattern = /^\d{4}-\d{2}-\d{2}$/;

/** Dates among the values are written as the language writes them; everything else stays as it is. */
function shownValues(values: Problem['values'], { language }: Text): TextValues {
  const shown = Object.entries(values).map(([name, value]) => {
    const isDate = typeof value === 'string' && datePattern.test(value);
    return [name, isDate ? fullDateText(value, language) : value] as const;
  });
  return Object.fromEntries(shown);
}

/** The sentence that refuses input, with the name that the form shows for the field. */
export function problemText(problem: Problem, fieldLabel: string, text: Text): string {
  return text(`problem.${problem.rule}`, { ...shownValues(problem.values, text), field: fieldLabel });
}
