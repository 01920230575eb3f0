// The words that a team uses on purpose, and that the writing check therefore takes for plain (S4, S32).

import { fail, problem, succeed, type Result } from './result';

/** Nobody would look for a longer one in a list of words. */
const longestWord = 60;

function isKnown(words: readonly string[], word: string): boolean {
  return words.some((one) => one.toLowerCase() === word.toLowerCase());
}

/** The list with more words, each once whatever its capitals; refused when a word is none or nothing is new. */
export function withWords(words: readonly string[], added: readonly string[]): Result<string[]> {
  const typed = added.map((word) => word.trim().replace(/\s+/gu, ' '));
  if (typed.some((word) => word === '') || typed.length === 0) {
    return fail(problem('word', 'missing'));
  }
  if (typed.some((word) => word.length > longestWord)) {
    return fail(problem('word', 'too-long', { limit: longestWord }));
  }
  const list = [...words];
  for (const word of typed) {
    if (!isKnown(list, word)) {
      list.push(word);
    }
  }
  return list.length === words.length ? fail(problem('word', 'unchanged')) : succeed(list);
}

/** The list without a word. */
export function withoutWord(words: readonly string[], word: string): string[] {
  return words.filter((one) => one !== word);
}
