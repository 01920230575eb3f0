import type { Id } from './model/base';
import type { Goal } from './model/goal';
import type { NumberFormat } from './model/number-format';
import { titleProblems } from './title-problems';
import { numberFieldText } from './number-field';
import { parseNumberText } from './number-text';
import { fail, problem, succeed, type Problem, type Result } from './result';

/** A yearly goal as its form holds it: year and target are still the text that was typed. */
export interface GoalForm {
  readonly id: Id | null;
  readonly teamId: Id;
  readonly title: string;
  readonly year: string;
  readonly target: string;
  readonly style: NumberFormat['style'];
  readonly currency: string;
  readonly unit: string;
}

/** What the form may write of a goal. */
export type GoalContent = Pick<Goal, 'teamId' | 'title' | 'year' | 'target' | 'format'>;

const longestUnit = 40;
const firstYear = 1900;
const lastYear = 2200;

function readYear(typed: string, problems: Problem[]): number {
  const year = Number(typed.trim());
  if (typed.trim() === '') {
    problems.push(problem('year', 'missing'));
  } else if (!Number.isInteger(year)) {
    problems.push(problem('year', 'not-whole'));
  } else if (year < firstYear || year > lastYear) {
    // As text: a year is not grouped like an amount.
    problems.push(problem('year', 'out-of-range', { low: String(firstYear), high: String(lastYear) }));
  }
  return year;
}

function readFormat({ style, currency, unit }: GoalForm, problems: Problem[]): NumberFormat {
  const code = currency.trim().toUpperCase();
  if (style === 'money' && code !== '' && !/^[A-Z]{3}$/.test(code)) {
    problems.push(problem('currency', 'unknown-choice'));
    return { style, currency: null, unit: '' };
  }
  if (unit.trim().length > longestUnit) {
    problems.push(problem('unit', 'too-long', { limit: longestUnit }));
  }
  const hasUnit = style === 'count' || style === 'seconds';
  return { style, currency: style === 'money' && code !== '' ? code : null, unit: hasUnit ? unit.trim() : '' };
}

/** The goal that a form describes, or every problem with it: `title`, `year`, `target`, `currency`, `unit`. */
export function goalFromForm(form: GoalForm, locale: string): Result<GoalContent> {
  const problems: Problem[] = [...titleProblems('title', form.title)];
  const year = readYear(form.year, problems);
  const format = readFormat(form, problems);
  const typed = form.target.trim();
  const target = typed === '' ? null : parseNumberText(typed, format, locale);
  if (typed !== '' && target === null) {
    problems.push(problem('target', 'not-a-number'));
  }
  return problems.length > 0
    ? fail(...problems)
    : succeed({ teamId: form.teamId, title: form.title.trim(), year, target, format });
}

/** The form of a stored goal: reading it back unchanged gives the same content. */
export function formFromGoal(goal: GoalContent & { readonly id: Id }, locale: string): GoalForm {
  const { id, teamId, title, year, target, format } = goal;
  return {
    ...{ id, teamId, title, year: String(year), target: numberFieldText(target, format, locale) },
    ...{ style: format.style, currency: format.currency ?? '', unit: format.unit },
  };
}

/** A new goal of this year. Most goals are money, so that is what the form opens with. */
export function newGoalForm(teamId: Id, year: number): GoalForm {
  return { id: null, teamId, title: '', year: String(year), target: '', style: 'money', currency: '', unit: '' };
}
