// Numbers that measure nothing: quarters, years, dates, clock times, versions, priorities, labels, and the time given
// ("in the next 90 days").

import { metricNouns } from './words-nouns';
import { makingVerbs, workVerbs } from './words';
import { falseSuperlatives } from './words-qualities';
import { nounIn } from './word-forms';
import { beginsWith, wordAt, type Reading } from './reading';
import { horizonOpeners, labelNouns, longTime, months, shortTime, spelledNumbers } from './measure';

/** "9:30" is a clock time and "1:1s" are talks; "5:00 minutes" is how long something takes. */
function isClockTime(reading: Reading, index: number): boolean {
  const word = wordAt(reading, index);
  return /^\d+:\d+/u.test(word) && (!/^\d+:\d\d$/u.test(word) || durationAt(reading, index) === null);
}

function isDateOrTime(word: string): boolean {
  if (/^\d{1,2}(?:st|nd|rd|th)$/u.test(word)) return true;
  if (/^\d\d?(?:\/\d+)+/u.test(word)) return true;
  if (/^\d+\.\d+\.\d+/u.test(word) && !/^\d{1,3}(?:\.\d{3})+$/u.test(word)) return true;
  return /^\d{1,2}(?::\d\d|[.]\d\d)?(?:am|pm)$/u.test(word);
}

/** "at 6.30": a clock time, unless a metric stands before it ("satisfaction at 4.60"). */
function isPointedTime(reading: Reading, index: number): boolean {
  if (!/^(?:1?\d|2[0-3])\.[0-5]\d$/u.test(wordAt(reading, index)) || wordAt(reading, index - 1) !== 'at') return false;
  return !reading.tokens.slice(0, index).some(({ word }) => nounIn(metricNouns, word));
}

/** "3D", "5G", "2FA", "1Q", "360-degree", "5-star", "18-year-olds": the digit is part of a name. "2000g" is a weight. */
function isName(word: string): boolean {
  return /^\d+(?:d|g|q|fa|h1|h2|-star|-degree|-in-1|-click|-stop|-year-olds?)$/u.test(word) && !/^\d{4,}g$/u.test(word);
}

/** "by 2028", but not "2000 users". */
function isYear(reading: Reading, index: number): boolean {
  if (!/^20[0-9]\d$/u.test(wordAt(reading, index))) return false;
  const next = reading.tokens[index + 1];
  if (next === undefined || next.kind !== 'word' || !next.word.endsWith('s')) return true;
  return ['by', 'in', 'until', 'till', 'before', 'during', 'of', 'for'].includes(wordAt(reading, index - 1));
}

function isCalendarPart(reading: Reading, index: number): boolean {
  const [before, after] = [wordAt(reading, index - 1), wordAt(reading, index + 1)];
  if (months.has(after) || months.has(before) || ['am', 'pm', "o'clock"].includes(after)) return true;
  return (before === '-' || after === '-') && isPartOfIsoDate(reading, index);
}

/** 2027-03-31 is cut at its hyphens. */
function isPartOfIsoDate({ tokens }: Reading, index: number): boolean {
  const around = tokens.slice(Math.max(index - 4, 0), index + 5).map(({ raw }) => raw);
  return /\d{4}-\d\d?-\d\d?/u.test(around.join(''));
}

function beginsWithMaking(reading: Reading): boolean {
  return beginsWith(reading, workVerbs) || beginsWith(reading, makingVerbs);
}

/** "grade 5", "grade 5 and 6", "SOC 2". */
function isLabelled(reading: Reading, index: number): boolean {
  if (index === 0 || !/^\d+(?:\.\d+)?$/u.test(wordAt(reading, index))) return false;
  if (labelNouns.has(wordAt(reading, index - 1))) return !isRank(reading, index);
  const joined = ['and', 'or', '-', '–', ',', '/'].includes(wordAt(reading, index - 1));
  return (joined && labelNouns.has(wordAt(reading, index - 3))) || isProductVersion(reading, index);
}

/** "Migrate database to Postgres 17": a name with a number behind a verb of work. */
function isProductVersion(reading: Reading, index: number): boolean {
  const before = reading.tokens[index - 1];
  if (before === undefined || !/^\p{Lu}/u.test(before.raw) || index - 1 <= reading.start) return false;
  const next = reading.tokens[index + 1];
  const ends = ['by', 'on', 'in', 'for', 'and', 'with', 'until', 'before', 'to', 'at'];
  const isLast = next === undefined || next.kind === 'sign' || ends.includes(next.word);
  // "Industry 4.0" is a name wherever it stands.
  if (/^\d\.0$/u.test(wordAt(reading, index)) && !nounIn(metricNouns, before.word)) return true;
  return isLast && !nounIn(metricNouns, before.word) && beginsWithMaking(reading);
}

/** "top 5", "#1", "number 1": a key result may count it, an objective may name it (S6). */
export function isRank(reading: Reading, index: number): boolean {
  const before = wordAt(reading, index - 1);
  const isNumberOne = before === 'number' && wordAt(reading, index) === '1';
  return (
    isNumberOne || ['#', 'top', 'rank', 'place', 'position', 'no'].includes(before) || isAmongTheBest(reading, index)
  );
}

/** "one of the 3 most trusted", "among the 10 best": a rank, said in full. */
function isAmongTheBest(reading: Reading, index: number): boolean {
  const after = wordAt(reading, index + 1);
  const [word = ''] = after.split('-');
  const isSuperlative = word === 'most' || (word.endsWith('est') && !falseSuperlatives.has(word));
  const opener = wordAt(reading, index - 1) === 'the' ? wordAt(reading, index - 2) : wordAt(reading, index - 1);
  return isSuperlative && ['of', 'among', 'in', 'into', 'within', 'to'].includes(opener);
}

/** Whether the number is a time, and whether it is one that performance or one that a calendar is told in. */
export function durationAt(reading: Reading, index: number): 'short' | 'long' | null {
  const suffix = wordAt(reading, index).replace(/^[\d.,:/'+-]+/u, '');
  const unit = suffix === '' || spelledNumbers.has(suffix) ? wordAt(reading, index + 1) : suffix;
  if (shortTime.has(unit)) return 'short';
  return longTime.has(unit) ? 'long' : null;
}

/** "in the next 90 days", "for 2 quarters", and "within 6 weeks" behind a verb of work. */
export function isHorizon(reading: Reading, index: number): boolean {
  if (durationAt(reading, index) !== 'long') return false;
  const before = wordAt(reading, index - 1);
  if (horizonOpeners.has(before) || before === 'for' || wordAt(reading, index + 1) === 'consecutive') return true;
  const isGiven = ['in', 'within', 'after', 'than', 'under', 'over', 'every', 'until'].includes(before);
  return isGiven && beginsWithMaking(reading);
}

/** Whether the number at this place only names something. */
export function isNameOfSomething(reading: Reading, index: number): boolean {
  const word = wordAt(reading, index);
  if (isClockTime(reading, index) || isDateOrTime(word) || isPointedTime(reading, index)) return true;
  if (isName(word) || isYear(reading, index)) return true;
  return isCalendarPart(reading, index) || isHorizon(reading, index) || isLabelled(reading, index);
}
