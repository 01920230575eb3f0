// Net promoter score from answers to "How likely are you to recommend this?" (S62). The usual scale begins at 0, that of
// the primer at 1: both put 9 and 10 with the promoters, 7 and 8 with the passives, and what is lower with the detractors.

import { parseNumberText } from './number-text';
import { fail, problem, succeed, type Problem, type Result } from './result';

/** How many people answered what. */
export interface NpsGroups {
  readonly promoters: number;
  readonly passives: number;
  readonly detractors: number;
}

/** What is typed into the helper: three counts, or the answers themselves, which count when there are any. */
export interface NpsForm {
  readonly promoters: string;
  readonly passives: string;
  readonly detractors: string;
  readonly answers: string;
}

export interface NpsResult {
  /** From -100 to 100, to one decimal. */
  readonly value: number;
  readonly count: number;
}

export const npsGroupNames = ['promoters', 'passives', 'detractors'] as const;

export const blankNpsForm: NpsForm = { promoters: '', passives: '', detractors: '', answers: '' };

const highestAnswer = 10;
const lowestPromoter = 9;
const lowestPassive = 7;
const mostAnswers = 1_000_000_000;

/** Promoters less detractors as points of a hundred; null when nobody answered. */
export function netPromoterScore({ promoters, passives, detractors }: NpsGroups): number | null {
  const count = promoters + passives + detractors;
  const score = ((promoters - detractors) / count) * 100;
  // Not -0 where as many would warn of it as recommend it.
  return count === 0 ? null : Math.round(score * 10) / 10 + 0;
}

function groupsOf(answers: readonly number[]): NpsGroups {
  const promoters = answers.filter((answer) => answer >= lowestPromoter).length;
  const detractors = answers.filter((answer) => answer < lowestPassive).length;
  return { promoters, passives: answers.length - promoters - detractors, detractors };
}

function readAnswers(typed: string): Result<NpsGroups> {
  const answers = typed.split(/[\s,;،、]+/u).filter((one) => one !== '');
  if (answers.some((one) => !/^\d{1,3}$/u.test(one))) {
    return fail(problem('answers', 'not-a-number'));
  }
  const numbers = answers.map(Number);
  return numbers.every((one) => one <= highestAnswer)
    ? succeed(groupsOf(numbers))
    : fail(problem('answers', 'out-of-range', { low: 0, high: highestAnswer }));
}

const plain = { style: 'count', currency: null, unit: '' } as const;

function countProblem(field: string, value: number | null): Problem[] {
  if (value === null) {
    return [problem(field, 'not-a-number')];
  }
  if (value < 0 || value > mostAnswers) {
    return [problem(field, 'out-of-range', { low: 0, high: mostAnswers })];
  }
  return Number.isInteger(value) ? [] : [problem(field, 'not-whole')];
}

function readCounts(form: NpsForm, locale: string): Result<NpsGroups> {
  const read = (typed: string): number | null =>
    typed.trim() === '' ? 0 : parseNumberText(typed.trim(), plain, locale);
  const [promoters, passives, detractors] = [read(form.promoters), read(form.passives), read(form.detractors)];
  const problems = [
    ...countProblem('promoters', promoters),
    ...countProblem('passives', passives),
    ...countProblem('detractors', detractors),
  ];
  return promoters === null || passives === null || detractors === null || problems.length > 0
    ? fail(...problems)
    : succeed({ promoters, passives, detractors });
}

/** The score that the helper's fields give; null while nothing is filled in. */
export function npsFromForm(form: NpsForm, locale: string): Result<NpsResult | null> {
  const groups = form.answers.trim() === '' ? readCounts(form, locale) : readAnswers(form.answers);
  if (!groups.ok) {
    return groups;
  }
  const value = netPromoterScore(groups.value);
  const { promoters, passives, detractors } = groups.value;
  return succeed(value === null ? null : { value, count: promoters + passives + detractors });
}
