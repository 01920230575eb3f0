// Measures without a digit: "Double users", "half of all questions", "four out of five", "no accidents", "ten shops".

import { nounIn, verbIn } from './word-forms';
import { multiplyingVerbs } from './words';
import { peopleNouns, problemNouns, staffNouns } from './words-nouns';
import { comparators, fractions, spelledNumbers, spelledValue, type Measure } from './measure';
import { isHorizon } from './number-names';
import { wordAt, type Reading } from './reading';

/** How a measure without a digit is told: its form, how many words it takes, and its value as far as one can say. */
interface Spelling {
  readonly form: Measure['form'];
  readonly words: number;
  readonly value: number;
  readonly fits: (reading: Reading, index: number) => boolean;
}

function isShare(reading: Reading, index: number): boolean {
  const [first, second] = [wordAt(reading, index + 1), wordAt(reading, index + 2)];
  if (!spelledNumbers.has(wordAt(reading, index))) return false;
  return (first === 'out' && second === 'of') || (['in', 'of'].includes(first) && spelledNumbers.has(second));
}

function isFraction(reading: Reading, index: number): boolean {
  const word = wordAt(reading, index);
  const [before, after] = [wordAt(reading, index - 1), wordAt(reading, index + 1)];
  if (!fractions.has(word)) return false;
  if (word === 'quarter') return isQuarterShare(reading, index);
  if (['of', 'the', 'as', 'all', 'our'].includes(after)) return before !== 'second' && before !== 'first';
  if (spelledNumbers.has(before) || ['by', 'in'].includes(before)) return true;
  return wordAt(reading, index - 2) === 'by' && ['a', 'one'].includes(before);
}

/** "by a quarter" and "a quarter of users" are shares; "next quarter" is a date. */
function isQuarterShare(reading: Reading, index: number): boolean {
  const [opener, article] = [wordAt(reading, index - 2), wordAt(reading, index - 1)];
  return ['a', 'one'].includes(article) && (opener === 'by' || wordAt(reading, index + 1) === 'of');
}

function isNone(reading: Reading, index: number): boolean {
  if (wordAt(reading, index) === 'zero') return true;
  const next = [1, 2, 3].map((offset) => wordAt(reading, index + offset));
  return wordAt(reading, index) === 'no' && next.some((word) => nounIn(problemNouns, word));
}

/** "Every new customer finds help in the app": all of a public is a share; all of our own staff is a work order. */
function isWholePublic(reading: Reading, index: number): boolean {
  const quantifiers = ['every', 'all', 'each', 'most', 'none'];
  if (index !== reading.start || !quantifiers.includes(wordAt(reading, index))) return false;
  const who = [1, 2, 3].map((offset) => wordAt(reading, index + offset)).find((word) => nounIn(peopleNouns, word));
  return who !== undefined && !nounIn(staffNouns, who);
}

/** "More repeat orders than last season" and "break even" can be read off without a digit. */
function isComparison(reading: Reading, index: number): boolean {
  const pair = `${wordAt(reading, index)} ${wordAt(reading, index + 1)}`;
  return pair === 'break even' || pair === 'than last' || pair.startsWith('break-even ');
}

function isRank(reading: Reading, index: number): boolean {
  const pair = `${wordAt(reading, index)} ${wordAt(reading, index + 1)}`;
  return pair === 'first place' || pair === 'number one';
}

const unlikeMultiples = ['down', 'as', 'check', 'up', 'time', 'shift', 'room', 'digit', 'digits'];

function isMultiple(reading: Reading, index: number): boolean {
  const [word, after] = [wordAt(reading, index), wordAt(reading, index + 1)];
  if (word === 'twice') return after === 'as' || after === 'the';
  if (/^(?:two|three|four|five|ten)fold$/u.test(word) || (word === 'majority' && after === 'of')) return true;
  return verbIn(multiplyingVerbs, word) && index >= reading.start && !unlikeMultiples.includes(after);
}

function isSpelledPercent(reading: Reading, index: number): boolean {
  return spelledNumbers.has(wordAt(reading, index)) && wordAt(reading, index + 1) === 'percent';
}

/** "x2" and "X3". */
function isTimes(reading: Reading, index: number): boolean {
  return /^x\d+$/u.test(wordAt(reading, index));
}

/** The first that fits holds. A value of 1 stands for the whole, 0.5 for a part, 2 for more than before. */
const spellings: readonly Spelling[] = [
  { form: 'spelled', words: 3, value: 0.5, fits: isShare },
  { form: 'spelled', words: 1, value: 0.5, fits: isFraction },
  { form: 'spelled', words: 1, value: 0, fits: isNone },
  { form: 'spelled', words: 1, value: 1, fits: isWholePublic },
  { form: 'spelled', words: 1, value: 1, fits: isComparison },
  { form: 'rank', words: 2, value: 1, fits: isRank },
  { form: 'percent', words: 2, value: 0, fits: isSpelledPercent },
  { form: 'spelled', words: 1, value: 2, fits: isMultiple },
  { form: 'times', words: 1, value: 2, fits: isTimes },
];

/** "ten shops", "a dozen", "no more than one": counted like digits in a key result. */
function countAt(reading: Reading, index: number): Measure | null {
  const word = wordAt(reading, index);
  if (!spelledNumbers.has(word) || reading.tokens[index + 1]?.kind !== 'word') return null;
  if ((word === 'one' && !isLimited(reading, { from: index })) || wordAt(reading, index - 1) === 'number') return null;
  return isHorizon(reading, index) ? null : { from: index, to: index + 1, form: 'count', value: spelledValue(word) };
}

export function spelledMeasureAt(reading: Reading, index: number): Measure | null {
  if (reading.tokens[index]?.kind !== 'word') return null;
  const spelling = spellings.find(({ fits }) => fits(reading, index));
  if (spelling === undefined) return countAt(reading, index);
  return { from: index, to: index + spelling.words, form: spelling.form, value: spelling.value };
}

/** Whether the measure stands behind a limit: "under 9%", "at least 5". */
export function isLimited(reading: Reading, { from }: Pick<Measure, 'from'>): boolean {
  return comparators.has(wordAt(reading, from - 1)) || comparators.has(wordAt(reading, from - 2));
}
