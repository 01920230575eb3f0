// Cuts a text into words, numbers and signs. Everything after it works on tokens, never on the text itself, so that no
// rule can be slow: each part of a pattern below is read once, and very long texts are read to a limit.

import { plainSingular, verbIn } from './word-forms';
import { leadIns, phrasalWork } from './words-phrases';

interface Token {
  readonly kind: 'word' | 'number' | 'sign';
  /** As it stands in the text. */
  readonly raw: string;
  /** In small letters, with plain apostrophes. */
  readonly word: string;
}

export interface Reading {
  readonly tokens: readonly Token[];
  /** Where the text begins to mean something: behind a bullet, "KR 2:" or "We want to". */
  readonly start: number;
  /** The words in small letters with single spaces around them, for matching phrases: " keep the lights on ". */
  readonly spaced: string;
}

/** Nobody reads on after this; an objective longer than 150 characters is warned about anyway. */
const readLimit = 1000;

const tokenPattern =
  /\d(?:[\d.,:/'’]*\d)?(?:-?[\p{L}%‰×][\p{L}\d]*)*[%+]?|\p{L}[\p{L}\p{M}\p{N}'’&-]*(?:(?<=\d)\.\d+)*|->|=>|[<>]=?|[^\s\p{L}\p{N}]/gu;

const entities: readonly (readonly [string, string])[] = [
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&amp;', '&'],
];

function plainText(text: string): string {
  const cut = text.slice(0, readLimit).normalize('NFC');
  return entities.reduce((plain, [entity, sign]) => plain.replaceAll(entity, sign), cut);
}

function tokenOf(raw: string): Token {
  const word = raw
    .toLowerCase()
    .replaceAll('’', "'")
    .replace(/['&-]+$/u, '');
  if (/^\d/u.test(raw)) return { kind: 'number', raw, word };
  return { kind: /^\p{L}/u.test(raw) ? 'word' : 'sign', raw, word: word === '' ? raw : word };
}

const labels = new Set(['goal', 'objective', 'kr', 'target', 'okr', 'aim', 'o', 'key', 'result', 'no', 'nr']);

/** "2022 goal:", "KR 2:", "O1 -", "3." and bullets say nothing about the wording. */
function afterLabel(tokens: readonly Token[]): number {
  const colon = tokens
    .slice(0, 5)
    .findIndex(({ raw }) => raw === ':' || raw === '.' || raw === ')' || raw === '-' || raw === '–');
  const head = tokens.slice(0, Math.max(colon, 0));
  const isLabel = head.every(({ kind, word }) => kind === 'number' || labels.has(word.replace(/\d+$/u, '')));
  const isNumbering = head.some(({ kind }) => kind === 'word') || tokens[colon]?.raw !== ':';
  return colon >= 0 && isLabel && isNumbering ? colon + 1 : 0;
}

function skipSigns(tokens: readonly Token[], from: number): number {
  const next = tokens.findIndex(
    ({ kind, raw }, index) => index >= from && (kind !== 'sign' || /[<>~≤≥$€£#]/u.test(raw)),
  );
  return next < 0 ? from : next;
}

const leadInWords = leadIns.map((leadIn) => leadIn.split(' ')).toSorted((a, b) => b.length - a.length);

function skipLeadIn(tokens: readonly Token[], from: number): number {
  const found = leadInWords.find((words) => words.every((word, offset) => tokens[from + offset]?.word === word));
  return found === undefined ? from : from + found.length;
}

const adverbs = new Set([
  'also',
  'just',
  'finally',
  'really',
  'always',
  'again',
  'further',
  'actively',
  'all',
  'together',
  'not',
  'be',
  'able',
]);
const plainAdjectivesInLy = new Set([
  'monthly',
  'weekly',
  'daily',
  'yearly',
  'quarterly',
  'early',
  'family',
  'only',
  'supply',
  'friendly',
  'italy',
  'july',
  'assembly',
  'apply',
  'reply',
  'hourly',
  'elderly',
  'anomaly',
  'fly',
  'rely',
  'multiply',
  'comply',
]);

function isAdverb(word: string): boolean {
  return (
    (adverbs.has(word) && word !== 'be' && word !== 'all') ||
    (word.endsWith('ly') && word.length > 4 && !plainAdjectivesInLy.has(word))
  );
}

function startOf(tokens: readonly Token[]): number {
  let start = skipSigns(tokens, afterLabel(tokens));
  // "We want to" and "successfully" come in any order and number, yet at most a few.
  for (let round = 0; round < 4; round += 1) {
    const next = skipLeadIn(tokens, start);
    const word = tokens[next]?.word ?? '';
    start = isAdverb(word) && tokens.length > next + 1 ? next + 1 : next;
  }
  return start;
}

export function readText(text: string): Reading {
  const tokens = (plainText(text).match(tokenPattern) ?? []).map(tokenOf);
  const words = tokens.filter(({ kind }) => kind !== 'sign').map(({ word }) => word);
  return { tokens, start: startOf(tokens), spaced: ` ${words.join(' ')} ` };
}

/** The word at a place, or nothing. */
export function wordAt({ tokens }: Reading, index: number): string {
  return tokens[index]?.word ?? '';
}

/** "DAU", "SSO": written in capitals. */
export function isAcronymAt({ tokens }: Reading, index: number): boolean {
  return /^\p{Lu}{2,}s?$/u.test(tokens[index]?.raw ?? '');
}

/** Whether the text begins with a verb of this list: "Launching …" and "We will launch …" too. */
export function beginsWith(reading: Reading, list: ReadonlySet<string>): boolean {
  return verbIn(list, wordAt(reading, reading.start));
}

/** Whether the text begins with a verb of work in two words: "Roll out …", "Setting up …". */
export function beginsWithPhrasalWork(reading: Reading): boolean {
  const [verb, particle] = [wordAt(reading, reading.start), wordAt(reading, reading.start + 1)];
  return [...phrasalWork].some(([base, particles]) => particles.includes(particle) && verbIn(new Set([base]), verb));
}

/** The words with which the text holds one of these phrases, or nothing. */
export function phraseIn({ spaced }: Reading, phrases: readonly string[]): string | null {
  return phrases.find((phrase) => spaced.includes(` ${phrase} `)) ?? null;
}

/** A phrase found, as it stands in the text; the lists write it small and in the singular. */
export function rawPhrase({ tokens }: Reading, phrase: string): string[] {
  const words = tokens.filter(({ kind }) => kind !== 'sign');
  const parts = phrase.split(' ');
  const at = words.findIndex((_, index) => parts.every((part, offset) => isForm(words[index + offset]?.word, part)));
  return words.slice(Math.max(at, 0), Math.max(at, 0) + parts.length).map(({ raw }) => raw);
}

function isForm(word: string | undefined, part: string): boolean {
  return word !== undefined && (word === part || plainSingular(word) === part);
}

/** The text as it stands from one token to another, for a finding's words. */
export function rawWords({ tokens }: Reading, from: number, to: number): string[] {
  return tokens
    .slice(from, to)
    .filter(({ kind }) => kind !== 'sign')
    .map(({ raw }) => raw);
}
