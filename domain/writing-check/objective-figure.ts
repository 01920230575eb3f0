// S31, S36: whether an objective is a key result, because it names an amount or moves a figure.

import { nounIn, verbIn } from './word-forms';
import { figureVerbs, movementVerbs, multiplyingVerbs, wordSet } from './words';
import {
  artefactNouns,
  countedWorkNouns,
  countingNouns,
  feltNouns,
  humanNouns,
  metricNouns,
  peopleNouns,
  problemNouns,
} from './words-nouns';
import { destinationAt, firstObjects, hasDestination, hasDestinationBehindVerb, openingWords } from './destination';
import { error, type Finding } from './finding';
import { measuresOf } from './measures';
import { beginsWith, isAcronymAt, rawWords, wordAt, type Reading } from './reading';
import type { Measure } from './measure';

const acquiringVerbs = wordSet(`
  get gain win sign reach acquire hire open sell secure add land close book publish raise have
`);
const idioms = wordSet(`
  better easier simpler cheaper more engineer engineers developer developers commitment committed
`);
/** What one wants less of is a figure, unless it is felt: "Reduce sick leave", not "Reduce the fear". */
const loweringVerbs = wordSet('reduce decrease minimize slash shorten');
const headcountVerbs = wordSet('grow add acquire gain generate');
const moreVerbs = wordSet('get win attract generate find sell offer reach have');
const comparatives = ['more', 'fewer', 'less', 'higher', 'lower'];

function keyResult(words: readonly string[]): Finding {
  return { ...error('objective-is-key-result', words), canBecomeKeyResult: true };
}

/** "in 90 days", "a 90-day sprint": the time given, not the time measured. */
function isTimeGiven(reading: Reading, { from }: Measure): boolean {
  const openers = ['in', 'within', 'a', 'our', 'the', 'these', 'for', 'of'];
  const text = `${wordAt(reading, from)} ${wordAt(reading, from + 1)}`;
  return /day|week|month|quarter|year/u.test(text) && openers.includes(wordAt(reading, from - 1));
}

/** "100% committed" is a manner of speaking, "100% of orders" and "100% uptime" are amounts. */
function isAmountOfPercent(reading: Reading, { to, value }: Measure): boolean {
  const next = wordAt(reading, to);
  if (value !== 100 && value !== 110) return true;
  return next === 'of' || next === '' || nounIn(metricNouns, next);
}

/** "Zero accidents" and "by half" are amounts; "half the world" and "every visitor" are not. */
function isSpelledAmount(reading: Reading, { from, to, value }: Measure): boolean {
  if (value === 1) return false;
  if (value === 0) return [to, to + 1].some((index) => nounIn(problemNouns, wordAt(reading, index)));
  return value !== 0.5 || wordAt(reading, from - 1) !== 'a' || wordAt(reading, from - 2) === 'by';
}

/** "Enter three countries" only sets a scene; "Open two stores" and any digits count. */
function isCount(reading: Reading, { from }: Measure): boolean {
  if (reading.tokens[from]?.kind === 'number') return true;
  return beginsWith(reading, acquiringVerbs) && from <= reading.start + 2;
}

/** In an objective a number counts unless it is a rank (S6) or a manner of speaking: "our first 100 days". */
function isAmount(reading: Reading, measure: Measure): boolean {
  if (['first', 'last', 'next', 'early'].includes(wordAt(reading, measure.from - 1))) return false;
  switch (measure.form) {
    case 'rank':
      return false;
    case 'times':
      return !idioms.has(wordAt(reading, measure.to));
    case 'percent':
      return isAmountOfPercent(reading, measure);
    case 'spelled':
      return isSpelledAmount(reading, measure);
    case 'duration':
      return !isTimeGiven(reading, measure);
    case 'money':
    case 'unit':
    case 'count':
      return isCount(reading, measure);
  }
}

function namesAmount(reading: Reading): Finding | null {
  const amounts = measuresOf(reading).filter((measure) => isAmount(reading, measure));
  return amounts.length === 0 ? null : keyResult(amounts.flatMap(({ from, to }) => rawWords(reading, from, to)));
}

/** With "increase" any metric is a figure; with "grow" or "raise" only what is never felt. */
function isFigure(reading: Reading, head: string): boolean {
  if (nounIn(problemNouns, head) || (nounIn(peopleNouns, head) && head.endsWith('s'))) return true;
  return nounIn(metricNouns, head) && (!nounIn(feltNouns, head) || beginsWith(reading, movementVerbs));
}

/** "Increase velocity" and "Reduce DAU" count; "increase our relevance" counts nothing that one could read off. */
function isCountable(reading: Reading, head: string): boolean {
  if ([countingNouns, artefactNouns, countedWorkNouns, peopleNouns].some((list) => nounIn(list, head))) return true;
  return reading.tokens.some(({ word }, index) => word === head && isAcronymAt(reading, index));
}

/** Whether the verb at the start moves a figure of this name, with no place to go behind it. */
function movesByVerb(reading: Reading, head: string): boolean {
  const [first, second] = [wordAt(reading, reading.start), wordAt(reading, reading.start + 1)];
  if (!isFigure(reading, head)) return false;
  // "Get more customers" counts them; "Get paying customers" is where a young company goes (S61).
  if (second === 'more' && verbIn(moreVerbs, first)) return true;
  // "Win customers over" and "Attract people" move hearts.
  if (nounIn(peopleNouns, head) && !verbIn(headcountVerbs, first)) return false;
  return verbIn(figureVerbs, first) && destinationAt(reading, reading.start + 1) < 0;
}

/** It moves a figure without saying how far: "Double users", "Grow revenue", "More leads", but not "Raise the bar". */
function movesFigure(reading: Reading): boolean {
  const objects = firstObjects(reading);
  const head = objects.at(-1) ?? '';
  const first = wordAt(reading, reading.start);
  if (objects.length === 0 || nounIn(humanNouns, head)) return false;
  if (comparatives.includes(first)) return isFigure(reading, head) && head !== 'time' && !hasDestination(reading);
  if (verbIn(multiplyingVerbs, first)) return objects[0] !== 'down';
  if (beginsWith(reading, loweringVerbs) && !hasDestinationBehindVerb(reading)) return true;
  if (beginsWith(reading, movementVerbs)) return isFigure(reading, head) || isCountable(reading, head);
  return movesByVerb(reading, head);
}

export function isKeyResult(reading: Reading): Finding | null {
  return namesAmount(reading) ?? (movesFigure(reading) ? keyResult(openingWords(reading)) : null);
}
