// Whether an objective names no destination: only improve, better, great plus a general noun. Nobody could tell when one
// has arrived (S1, S31).

import { nounIn } from './word-forms';
import { beingVerbs, improvingVerbs, makingVerbs, softImprovingVerbs, statingVerbs, wordSet } from './words';
import { generalNouns, humanNouns, metricNouns } from './words-nouns';
import { plainBlame, plainPraise } from './words-qualities';
import { consistsOf, contentWords, firstObjects, hasDestination, hasDestinationBehindVerb } from './destination';
import { error, type Finding } from './finding';
import { beginsWith, rawWords, wordAt, type Reading } from './reading';

const movementNouns = wordSet(`
  reduction increase growth improvement optimization optimisation acquisition expansion retention enhancement savings
  development excellence orientation
`);
const moreWords = wordSet('more better faster smarter harder less stronger');

/** So few words behind "improve" name a field, not a place in it. */
const fewWords = 4;

function plainWords({ tokens }: Reading): string[] {
  return tokens.filter(({ kind }) => kind !== 'sign').map(({ word }) => word);
}

/** "Sell more", "Work better together", "Be more productive": more than what, and until when? */
function endsInMore(reading: Reading): boolean {
  const words = plainWords(reading);
  const at = words.findIndex((word, index) => index > 0 && moreWords.has(word));
  return at > 0 && at <= 2 && words.length <= fewWords && words.length - at <= 2 && !hasDestination(reading);
}

/** "Ownership", "Customer satisfaction", "Teamwork and communication", "Cost reduction". */
function isBareNoun(reading: Reading, words: readonly string[]): boolean {
  const length = plainWords(reading).length;
  if (length === 1) return true;
  if (words.length > 3 || length > fewWords) return false;
  if (beginsWith(reading, statingVerbs) || beginsWith(reading, improvingVerbs)) return false;
  const isMovement = movementNouns.has(words.at(-1) ?? '');
  const nouns = isMovement ? words.slice(0, -1) : words;
  if (isMovement && words.length === 2) return true;
  return nouns.every((word) => nounIn(generalNouns, word) || nounIn(metricNouns, word));
}

/** "Be better at product", "Become a better team"; with more words behind it, it begins to say where. */
function isOnlyBetter(reading: Reading, rest: readonly string[]): boolean {
  return rest.includes('better') && beginsWith(reading, beingVerbs) && rest.length <= 2;
}

/** "Better teaching", "Be a great company", "Do good work for citizens"; "Get great at sales" names its place (S46). */
function isPlainPraise(reading: Reading, words: readonly string[]): boolean {
  const praise = words.find((word) => plainPraise.has(word));
  if (praise === undefined || hasDestination(reading)) return false;
  if (words[0] === praise) return words.length <= fewWords;
  if (![beingVerbs, statingVerbs, makingVerbs].some((list) => beginsWith(reading, list))) return false;
  const rest = contentWords(reading, reading.start + 1);
  if (isOnlyBetter(reading, rest)) return true;
  const behind = wordAt(reading, reading.tokens.findIndex(({ word }) => word === praise) + 1);
  const namesPlace = praise !== 'better' && (behind === 'at' || behind === 'in');
  return rest.length > 0 && !namesPlace && consistsOf(rest, generalNouns);
}

/** "Stop being bad at support" is "be better at support" turned round. */
function isOppositeOfBad(reading: Reading): boolean {
  const [first, second, third] = [0, 1, 2].map((offset) => wordAt(reading, reading.start + offset));
  const stops = ['stop', 'quit', 'avoid', "don't", 'not'].includes(first ?? '');
  return stops && second === 'being' && plainBlame.has(third ?? '');
}

/** "Grow into the region's favourite", "Improve from good to loved", "Strengthen our bond". */
function movesInto(reading: Reading): boolean {
  const [next, second] = [wordAt(reading, reading.start + 1), wordAt(reading, reading.start + 2)];
  if (['into', 'to', 'beyond', 'from', 'out'].includes(next) || ['into', 'from'].includes(second)) return true;
  return nounIn(humanNouns, firstObjects(reading).at(-1) ?? '');
}

/** "Improve our product", "Enhance quality", "Grow the business", "Drive growth". */
function improvesSomethingGeneral(reading: Reading): boolean {
  const rest = contentWords(reading, reading.start + 1);
  if (hasDestinationBehindVerb(reading) || movesInto(reading)) return false;
  const isGeneral = consistsOf(rest, generalNouns);
  if (beginsWith(reading, improvingVerbs)) return isGeneral || rest.length < fewWords;
  const states = beginsWith(reading, statingVerbs) || beginsWith(reading, softImprovingVerbs);
  return states && isGeneral && rest.length <= fewWords;
}

export function namesNoDestination(reading: Reading): Finding | null {
  const words = contentWords(reading, reading.start);
  if (words.length === 0) return null;
  const isEmpty = isBareNoun(reading, words) || isPlainPraise(reading, words);
  if (!isEmpty && !isOppositeOfBad(reading) && !endsInMore(reading) && !improvesSomethingGeneral(reading)) return null;
  return error('objective-names-no-destination', rawWords(reading, reading.start, reading.tokens.length));
}
