import { describe, expect, it } from 'vitest';
import { wordSigns, wordsIn } from '@/domain/suggestion/words';

function folded(text: string): string[] {
  return wordsIn(text).map(([word]) => word);
}

function shared(one: string, other: string): string[] {
  const [signs, others] = [wordSigns(one), wordSigns(other)];
  const all = new Set([...others.words.keys(), ...others.parts.keys()]);
  return [...signs.words.keys(), ...signs.parts.keys()].filter((sign) => all.has(sign));
}

describe('the words of a text', () => {
  it.each([
    ['Élodie, où en est le devis ?', ['elodie', 'ou', 'en', 'est', 'le', 'devis']],
    ['Größe in STRASSE und Straße', ['grosse', 'in', 'strasse', 'und', 'strasse']],
    ['core_web_vitals on www.example.com', ['core', 'web', 'vitals', 'on', 'www', 'example', 'com']],
    ['(4) 12 items in 2026', ['items', 'in', '2026']],
    ['', []],
    ['‮  …—', []],
  ])('%j', (text, words) => {
    expect(folded(text)).toEqual(words);
  });

  it('finds words where nothing stands between them', () => {
    expect(folded('論文を投稿する')).toContain('論文');
    expect(folded('审稿意见')).not.toEqual([]);
  });

  it('keeps how a word is written, to show it', () => {
    expect(wordSigns('Die Öffnungsrate').words.get('offnungsrate')).toBe('Öffnungsrate');
  });

  it('recognises compounds by their parts', () => {
    expect(shared('Newsletterversand', 'Newsletteranmeldung')).toEqual(['newsl-']);
    expect(shared('Kundenbewertungen', 'Sternebewertungen')).toContain('-tungen');
    expect(shared('Bewertung', 'Bewertungen')).toContain('bewer-');
    expect(shared('Lager', 'Laterne')).toEqual([]);
  });

  it('recognises Chinese and Japanese words however a dictionary cuts their company', () => {
    expect(shared('社内ドキュメント満足度', 'ドキュメントの検索').length).toBeGreaterThan(0);
    expect(shared('自动化测试平台', '平台自动化').length).toBeGreaterThan(0);
  });

  it('reads no more of a long text than its beginning', () => {
    expect(wordsIn('word '.repeat(100_000)).length).toBeLessThanOrEqual(80);
    expect(wordsIn('x'.repeat(1_000_000))).toHaveLength(1);
  });
});
