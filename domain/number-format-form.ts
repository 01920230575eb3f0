import type { NumberFormat } from './model/number-format';
import { problem, type Problem } from './result';

/** How numbers are written, as a form holds it. */
export interface NumberFormatForm {
  readonly style: NumberFormat['style'];
  readonly currency: string;
  readonly unit: string;
}

const longestUnit = 40;

/**
 * The number format that a form describes. What is wrong with it is added to the problems, as `unit` and `currency`
 * below the path; a currency that cannot be one is left out of the answer.
 */
export function readNumberFormat(form: NumberFormatForm, path: string, problems: Problem[]): NumberFormat {
  const fieldOf = (name: string): string => (path === '' ? name : `${path}.${name}`);
  const currency = form.currency.trim().toUpperCase();
  const unit = form.unit.trim();
  if (unit.length > longestUnit) {
    problems.push(problem(fieldOf('unit'), 'too-long', { limit: longestUnit }));
  }
  if (currency !== '' && !/^[A-Z]{3}$/.test(currency)) {
    problems.push(problem(fieldOf('currency'), 'unknown-choice'));
    return { style: form.style, currency: null, unit };
  }
  return { style: form.style, currency: currency === '' ? null : currency, unit };
}
