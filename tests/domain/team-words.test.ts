import { expect, it } from 'vitest';
import { withoutWord, withWords } from '@/domain/team-words';

function answer(words: readonly string[], added: readonly string[]) {
  const result = withWords(words, added);
  return result.ok ? result.value : result.problems.map(({ field, rule }) => `${field}: ${rule}`);
}

it.each([
  [[], ['XQZ'], ['XQZ']],
  [['XQZ'], [' north  star '], ['XQZ', 'north star']],
  [['XQZ'], ['xqz', 'ARR', 'arr'], ['XQZ', 'ARR']],
  [[], ['مرحبا', '🎯'], ['مرحبا', '🎯']],
  [[], [' '], ['word: missing']],
  [[], [], ['word: missing']],
  [['XQZ'], ['xqz'], ['word: unchanged']],
  [[], ['x'.repeat(61)], ['word: too-long']],
])('%j with %j is %j', (words, added, expected) => {
  expect(answer(words, added)).toEqual(expected);
});

it('takes a word away', () => {
  expect(withoutWord(['XQZ', 'ARR'], 'XQZ')).toEqual(['ARR']);
});
