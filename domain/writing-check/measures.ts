// Finds the numbers of a text that measure something (S7).

import { currencies, longTime, magnitudes, percentWords, shortTime, units, type Measure } from './measure';
import { durationAt, isNameOfSomething, isRank } from './number-names';
import { spelledMeasureAt } from './spelled-measures';
import { wordAt, type Reading } from './reading';

/** "40.000" and "10,000" group by thousands; "1.4" and "4,5" are decimals. */
function plainValue(word: string): number {
  const digits = /^[\d.,']+/u.exec(word)?.[0] ?? '';
  const grouped = /^\d{1,3}(?:[.,']\d{3})+$/u.test(digits);
  return Number.parseFloat(grouped ? digits.replace(/[.,']/gu, '') : digits.replace(',', '.'));
}

function suffixOf(word: string): string {
  return word.replace(/^[\d.,-]+/u, '');
}

function isMoney(reading: Reading, index: number): boolean {
  const after = wordAt(reading, index + 1);
  const beside = [wordAt(reading, index - 1), after, suffixOf(wordAt(reading, index))];
  if (beside.some((word) => currencies.has(word))) return true;
  return magnitudes.has(after) && currencies.has(wordAt(reading, index + 2));
}

function formOf(reading: Reading, index: number): Measure['form'] {
  const [word, after] = [wordAt(reading, index), wordAt(reading, index + 1)];
  if (isRank(reading, index)) return 'rank';
  if (/[%‰]/u.test(word) || percentWords.has(after)) return 'percent';
  if (isMoney(reading, index)) return 'money';
  if (/^\d[\d.]*[x×]$/u.test(word) || ['x', '×'].includes(after)) return 'times';
  if (durationAt(reading, index) !== null) return 'duration';
  return units.has(suffixOf(word)) || units.has(after) ? 'unit' : 'count';
}

/** "10 million", "7 days" and "5 percent" take their second word along. */
function takesNext(form: Measure['form'], after: string): boolean {
  if (magnitudes.has(after)) return true;
  if (form === 'count') return false;
  return [units, shortTime, longTime, percentWords].some((list) => list.has(after));
}

function numberAt(reading: Reading, index: number): Measure | null {
  if (reading.tokens[index]?.kind !== 'number' || isNameOfSomething(reading, index)) return null;
  const form = formOf(reading, index);
  const length = takesNext(form, wordAt(reading, index + 1)) ? 2 : 1;
  return { from: index, to: index + length, form, value: plainValue(wordAt(reading, index)) };
}

/** Every number that measures something, in the order of the text. */
export function measuresOf(reading: Reading): Measure[] {
  return reading.tokens
    .map((_, index) => numberAt(reading, index) ?? spelledMeasureAt(reading, index))
    .filter((measure) => measure !== null);
}
