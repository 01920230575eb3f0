// Finds what a number or a verb is about: the words of the noun phrase beside it, and the noun that carries it.

import { isParticiple } from './word-forms';
import { wordSet } from './words';
import { wordAt, type Reading } from './reading';

/** Words that end a noun phrase. */
const phraseEnds = wordSet(`
  of to from in on at by for with within until till before after during per a an each every and or than that which who
  is are was were be being under below above over up down via through about into across between as so while without
  this next last weekly monthly quarterly daily instead less more not the our their its
`);

/** How many words back and forth still belong together. */
const reach = 6;

export function endsPhrase(word: string): boolean {
  return phraseEnds.has(word) || /^\d/u.test(word);
}

function untilEnd(tokens: Reading['tokens']): string[] {
  const end = tokens.findIndex(({ kind, word }) => kind !== 'word' || phraseEnds.has(word));
  return tokens.slice(0, end < 0 ? tokens.length : end).map(({ word }) => word);
}

/** Words from one place on until the noun phrase ends: "10 | architecture reviews | per month". */
export function phraseFrom(reading: Reading, from: number): string[] {
  return untilEnd(reading.tokens.slice(from, from + reach));
}

/** The noun phrase before a place, small words between left out: "| Sales calls | up to 120". */
export function phraseBefore(reading: Reading, to: number): string[] {
  const before = reading.tokens.slice(Math.max(to - reach, 0), to).toReversed();
  const first = before.findIndex(({ word, kind }) => kind === 'word' && !phraseEnds.has(word) && !isParticiple(word));
  return first < 0 ? [] : untilEnd(before.slice(first)).toReversed();
}

/** "weekly sales calls held" is about calls; "newsletter readers" is about readers. */
export function headOf(phrase: readonly string[]): string {
  const last = phrase.at(-1) ?? '';
  return isParticiple(last) && phrase.length > 1 ? (phrase.at(-2) ?? '') : last;
}

/** The noun that the words from here on are about. */
export function headFrom(reading: Reading, from: number): string {
  return headOf(phraseFrom(reading, skipArticle(reading, from)));
}

export function skipArticle(reading: Reading, index: number): number {
  return ['the', 'our', 'a', 'an', 'my', 'more'].includes(wordAt(reading, index)) ? index + 1 : index;
}
