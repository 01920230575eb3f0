// Whether the wording of an objective says where to go (S1, S31): a quality, a public that is moved, a superlative, a rank
// or a clause that says what becomes true.

import { nounIn, verbIn } from './word-forms';
import { wordSet } from './words';
import {
  destinationClauses,
  falseSuperlatives,
  destinationPhrases,
  feelingWords,
  plainPraise,
  qualityWords,
} from './words-qualities';
import { phraseIn, rawWords, wordAt, type Reading } from './reading';

/** Words between the things that count: articles, prepositions and the like. */
const smallWords = wordSet(`
  a an the our my your their its his her of in on at for to with by from and or as into within across through about
  this that these those all every each any some more most very much even also be is are we us i me you it overall
  whole entire internal general own further new continuously constantly generally still really under over per
  again yet not other between among
`);

const superlativePartners = wordSet("the our their its most world's");

function isSuperlative(reading: Reading, index: number): boolean {
  const word = wordAt(reading, index);
  const before = wordAt(reading, index - 1);
  if (word.endsWith('est') && word.length > 4 && !falseSuperlatives.has(word)) return true;
  return word === 'most' && superlativePartners.has(before) && index > 0;
}

function isQuality(word: string): boolean {
  return qualityWords.has(word) || verbIn(feelingWords, word);
}

function isRank(reading: Reading, index: number): boolean {
  const next = wordAt(reading, index + 1);
  const word = wordAt(reading, index);
  return (
    word === '#' || (word === 'top' && /^\d/u.test(next)) || (word === 'number' && next === 'one') || word === 'no1'
  );
}

/** Where the text says what it leads to, or -1. The verb at its start cannot say it. */
export function destinationAt(reading: Reading, from: number): number {
  if (phraseIn(reading, destinationPhrases) !== null) return from;
  return reading.tokens.findIndex(({ word }, index) => {
    if (index < from) return false;
    if (isRank(reading, index) || isSuperlative(reading, index) || isQuality(word)) return true;
    return index > reading.start && destinationClauses.has(word);
  });
}

export function hasDestination(reading: Reading): boolean {
  return destinationAt(reading, reading.start) >= 0;
}

/** Where the text says what it leads to, behind the verb at its start. */
export function hasDestinationBehindVerb(reading: Reading): boolean {
  return destinationAt(reading, reading.start + 1) >= 0;
}

const objectEnds = wordSet('of in on to by into for with from across at and through so that while per');

/** The words behind the verb; the last decides: "raise the bar" moves no figure, "raise the revenue" does. */
export function firstObjects(reading: Reading): string[] {
  return meaningful(reading.tokens.slice(reading.start + 1, objectsEnd(reading)));
}

/** The verb and what it is done to, as they stand in the text. */
export function openingWords(reading: Reading): string[] {
  return rawWords(reading, reading.start, objectsEnd(reading));
}

function objectsEnd({ tokens, start }: Reading): number {
  const rest = tokens.slice(start + 1, start + 7);
  const end = rest.findIndex(({ kind, word }) => kind === 'sign' || objectEnds.has(word));
  return start + 1 + (end < 0 ? rest.length : end);
}

function meaningful(tokens: Reading['tokens']): string[] {
  return tokens.filter(({ kind, word }) => kind !== 'sign' && !smallWords.has(word)).map(({ word }) => word);
}

/** The words that carry meaning, without the verb at the start where `from` lies behind it. */
export function contentWords({ tokens }: Reading, from: number): string[] {
  return meaningful(tokens.slice(from));
}

/** Whether every word is one of a list, of plain praise, or small. */
export function consistsOf(words: readonly string[], list: ReadonlySet<string>): boolean {
  return words.every((word) => nounIn(list, word) || plainPraise.has(word) || verbIn(list, word));
}
