import { foldedText } from '@/domain/folded-text';

/** Words as people compare them, and the parts of long words by which inflected forms and compounds recognise each other. */
export interface WordSigns {
  /** Folded words, each once, with the way the text writes it. */
  readonly words: ReadonlyMap<string, string>;
  /** Beginnings, ends and pairs of signs, each with the written word that it stands in. */
  readonly parts: ReadonlyMap<string, string>;
}

/** Longer texts say what they are about at their beginning; this keeps a hostile title from costing time. */
const longestRead = 1200;
const mostWords = 80;
const partLength = 5;
const compoundLength = 9;

// Without a locale of its own: one and the same cut on every machine.
const segmenter = new Intl.Segmenter('en', { granularity: 'word' });

const withoutSpaces = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

function isTelling(word: string): boolean {
  return withoutSpaces.test(word) || (word.length > 1 && !/^\d{1,2}$/u.test(word));
}

/**
 * The beginning of a word stands for its inflected forms ("Bewertung", "Bewertungen"), the end of a long one for the
 * head of a compound ("Newsletteranmeldung", "Anmeldung"). Scripts without spaces are cut into pairs of signs, because
 * a dictionary cuts the same word differently in different company.
 */
function partsOf(word: string): string[] {
  if (withoutSpaces.test(word)) {
    const signs = Array.from(word);
    return signs.length < 3 ? [] : signs.slice(1).map((sign, index) => `${signs[index] ?? ''}${sign}`);
  }
  if (word.length <= partLength) {
    return [];
  }
  const parts = [`${word.slice(0, partLength)}-`];
  return word.length < compoundLength ? parts : [...parts, `-${word.slice(-partLength - 1)}`];
}

/** The words of a text in its order, small and without accents. */
export function wordsIn(text: string): [folded: string, written: string][] {
  const found: [string, string][] = [];
  for (const { segment, isWordLike } of segmenter.segment(text.slice(0, longestRead))) {
    // The segmenter keeps "core_web", "www.example.com" and "user's" whole.
    for (const written of isWordLike === true ? segment.split(/[._:'’]+/u) : []) {
      const folded = foldedText(written);
      if (isTelling(folded)) {
        found.push([folded, written]);
      }
    }
    if (found.length >= mostWords) {
      break;
    }
  }
  return found;
}

/** The words of some texts with their parts. */
export function wordSigns(...texts: readonly string[]): WordSigns {
  const words = new Map<string, string>();
  const parts = new Map<string, string>();
  for (const [folded, written] of texts.flatMap(wordsIn)) {
    if (!words.has(folded)) {
      words.set(folded, written);
      for (const part of partsOf(folded)) {
        parts.set(part, written);
      }
    }
  }
  return { words, parts };
}
