// The rules for the wording of a key result, one function each. S7-S9, S36-S39: metric, outcome, movement.

import { verbIn, nounIn, plainSingular } from './word-forms';
import { movementVerbs, softMovementVerbs } from './words';
import { hygienePhrases, metricNouns, peopleNouns, problemNouns } from './words-nouns';
import { countsOnlyActivity } from './counted-activity';
import { error, warning, type Finding, type KeyResultContext } from './finding';
import { isLimited } from './spelled-measures';
import { beginsWithWork } from './named-work';
import type { Measure } from './measure';
import { phraseIn, rawPhrase, rawWords, type Reading } from './reading';

interface KeyResultCase {
  readonly reading: Reading;
  readonly measures: readonly Measure[];
  readonly context: KeyResultContext;
}

type KeyResultRule = (keyResult: KeyResultCase) => Finding | null;

function measureWords({ reading, measures }: KeyResultCase): string[] {
  return measures.flatMap(({ from, to }) => rawWords(reading, from, to));
}

function hasTarget({ target, low, high }: KeyResultContext): boolean {
  return typeof target === 'number' || typeof low === 'number' || typeof high === 'number';
}

/** Something one can count stands in the text, so that filled fields can measure it. */
function namesSomethingMeasurable({ tokens, start }: Reading): boolean {
  return tokens
    .slice(start)
    .some(({ word }) => nounIn(metricNouns, word) || nounIn(problemNouns, word) || nounIn(peopleNouns, word));
}

function isByStages({ kind }: KeyResultContext): boolean {
  return kind === 'milestones' || kind === 'yes-no';
}

/** The team's own hygiene counted as the outcome: test coverage, code reviews. */
function hygiene({ reading }: KeyResultCase): Finding | null {
  const singular = { ...reading, spaced: ` ${reading.spaced.trim().split(' ').map(plainSingular).join(' ')} ` };
  const phrase = phraseIn(reading, hygienePhrases) ?? phraseIn(singular, hygienePhrases) ?? testsAndCoverage(reading);
  return phrase === null ? null : error('key-result-hygiene', rawPhrase(reading, phrase));
}

/** "Add tests to raise coverage": the two words stand apart. */
function testsAndCoverage({ spaced }: Reading): string | null {
  return / (?:unit )?tests? /u.test(spaced) && spaced.includes(' coverage ') ? 'coverage' : null;
}

/** Work is named and nothing measures what it leads to: "Launch a pricing page" (S8). */
function activity({ reading, measures }: KeyResultCase): Finding | null {
  if (measures.length > 0 || !beginsWithWork(reading)) return null;
  return error('key-result-activity', rawWords(reading, reading.start, reading.start + 1));
}

/** Work is counted: "Hold 12 customer interviews" (S8). A filled target counts like a number in the text. */
function countedActivity(keyResult: KeyResultCase): Finding | null {
  const { reading, measures, context } = keyResult;
  const end = reading.tokens.length;
  const counted: readonly Measure[] =
    measures.length === 0 && hasTarget(context) ? [{ from: end, to: end, form: 'count', value: 1 }] : measures;
  if (!countsOnlyActivity(reading, counted)) return null;
  return error('key-result-counted-activity', [
    ...rawWords(reading, reading.start, reading.start + 1),
    ...measureWords(keyResult),
  ]);
}

/** Nothing here can be read off at the end of the cycle (S7, S27). Three filled fields count as the metric (S9). */
function noMetric({ reading, measures, context }: KeyResultCase): Finding | null {
  if (measures.length > 0 || beginsWithWork(reading)) return null;
  if (hasTarget(context) && namesSomethingMeasurable(reading)) return null;
  return isByStages(context) ? warning('key-result-no-metric', []) : error('key-result-no-metric', []);
}

const nowWords = new Set(['today', 'now', 'currently', 'already', 'been', 'was', 'came', 'last', 'current', 'had']);

const lowWords = new Set(['under', 'below', '<', 'most', 'reduce', 'cut', 'lower', 'decrease', 'fewer', 'less']);

function wantsLess({ reading, measures }: KeyResultCase): boolean {
  return reading.tokens.slice(0, measures[0]?.from ?? 0).some(({ word }) => lowWords.has(word));
}

/** "Keep churn under 10% (it has been 3% for six months)": the fields say it, or the text itself. */
function alreadyMet(keyResult: KeyResultCase): Finding | null {
  const { reading, measures, context } = keyResult;
  if (isMetByFields(context)) return warning('key-result-already-met', []);
  const bracket = reading.tokens.findIndex(({ raw }) => raw === '(' || raw === ';' || raw === '–' || raw === '—');
  const said = reading.tokens.slice(bracket).some(({ word }) => nowWords.has(word));
  const aim = measures.findLast(({ from }) => from < bracket);
  const now = measures.find(({ from }) => from > bracket);
  if (bracket < 0 || !said || aim === undefined || now === undefined) return null;
  return (wantsLess(keyResult) ? aim.value - now.value : now.value - aim.value) >= 0
    ? warning('key-result-already-met', rawWords(reading, now.from, now.to))
    : null;
}

function isMetByFields({ kind, current, baseline, target }: KeyResultContext): boolean {
  if (typeof current !== 'number' || typeof target !== 'number') return false;
  if (kind === 'at-least') return current >= target;
  if (kind === 'at-most') return current <= target;
  return typeof baseline === 'number' && baseline !== target && (current - target) * (target - baseline) >= 0;
}

/** Two things to reach in one line can half-happen; then nobody knows whether it was met. */
function twoMetrics(keyResult: KeyResultCase): Finding | null {
  const { reading, measures } = keyResult;
  const joint = measures.findIndex((measure, index) => index > 0 && joins(reading, measures[index - 1], measure));
  if (joint < 0) return null;
  return warning('key-result-two-metrics', measureWords(keyResult));
}

function joins(reading: Reading, before: Measure | undefined, after: Measure): boolean {
  if (before === undefined) return false;
  const between = reading.tokens.slice(before.to, after.from);
  const and = between.findIndex(({ word }) => ['and', '&', 'plus'].includes(word));
  const tail = between.slice(and + 1);
  const moves = tail.some(
    ({ word }) => nounIn(metricNouns, word) || verbIn(movementVerbs, word) || verbIn(softMovementVerbs, word),
  );
  return and >= 0 && (moves || isLimited(reading, after)) && !between.some(({ word }) => word === 'between');
}

/** A rising or falling number without its start has no way to go (S9). Judged by the field alone. */
function baselineMissing({ context }: KeyResultCase): Finding | null {
  const needsBaseline = context.kind === 'rising' || context.kind === 'falling';
  return needsBaseline && context.baseline === null ? warning('key-result-baseline-missing', []) : null;
}

/** Without a kind the opposing force cannot be seen (S38, S39). */
function kindMissing({ context }: KeyResultCase): Finding | null {
  return context.metricKind === null && !isByStages(context) ? warning('key-result-kind-missing', []) : null;
}

export const keyResultRules: readonly KeyResultRule[] = [
  hygiene,
  activity,
  countedActivity,
  noMetric,
  alreadyMet,
  twoMetrics,
  baselineMissing,
  kindMissing,
];
