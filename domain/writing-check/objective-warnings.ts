// Warnings about an objective's wording: it may be right, yet is worth a second look (S4, S5, S30, S33, S34).

import {
  jargonPhrases,
  jargonWords,
  negativeWords,
  departments,
  dependencePhrases,
  plainAcronyms,
} from './words-qualities';
import { warning, type Finding, type ObjectiveContext } from './finding';
import { daysBetween } from '@/domain/calendar';
import { phraseIn, rawPhrase, rawWords, wordAt, type Reading } from './reading';

interface ObjectiveCase {
  readonly text: string;
  readonly reading: Reading;
  readonly context: ObjectiveContext;
}

type ObjectiveWarning = (objective: ObjectiveCase) => Finding | null;

const longestText = 150;

/** One may go over the line by a number of characters, counted as people see them, not as the computer stores them. */
function tooLong({ text }: ObjectiveCase): Finding | null {
  const limit = text.trim();
  // A character is at most a few code units long, so a text within the limit in units is within it in characters.
  if (limit.length <= longestText) return null;
  return limit.length > longestText * 4 || [...limit].length > longestText ? warning('objective-too-long', []) : null;
}

/** S30: a single sentence. "St. Gallen" and "1.4" do not end one: the next sentence begins with a capital. */
function manySentences({ reading }: ObjectiveCase): Finding | null {
  const { tokens } = reading;
  const end = tokens.findIndex(({ raw }, index) => {
    const next = tokens[index + 1];
    const isEnd = raw === '!' || raw === '?' || (raw === '.' && (tokens[index - 1]?.raw.length ?? 0) > 3);
    return isEnd && next !== undefined && index > reading.start && /^\p{Lu}/u.test(next.raw);
  });
  return end < 0 ? null : warning('objective-many-sentences', rawWords(reading, end + 1, end + 3));
}

function jargon({ reading, context }: ObjectiveCase): Finding | null {
  const allowed = new Set((context.allowedJargon ?? []).map((word) => word.toLowerCase()));
  const phrase = phraseIn(
    reading,
    jargonPhrases.filter((words) => !allowed.has(words) && !words.split(' ').every((word) => allowed.has(word))),
  );
  const isShouting = reading.tokens.filter(({ raw }) => /^\p{Lu}{3,}$/u.test(raw)).length > 3;
  const words = reading.tokens.filter(({ raw, word, kind }) => {
    if (kind !== 'word' || allowed.has(word) || allowed.has(raw.toLowerCase())) return false;
    return (
      jargonWords.has(word) ||
      (!isShouting && /^\p{Lu}{3,6}s?$/u.test(raw) && !plainAcronyms.has(raw.replace(/s$/u, '')))
    );
  });
  const found = [...(phrase === null ? [] : rawPhrase(reading, phrase)), ...words.map(({ raw }) => raw)];
  return found.length === 0 ? null : warning('objective-jargon', found);
}

/** Where it goes away from instead of to. */
function negative({ reading }: ObjectiveCase): Finding | null {
  const at = negativeWords.has(wordAt(reading, reading.start)) ? reading.start : reading.start - 1;
  return negativeWords.has(wordAt(reading, at)) ? warning('objective-negative', rawWords(reading, at, at + 1)) : null;
}

const longWords = [
  'this year',
  'next year',
  'in a year',
  'annual',
  'yearly',
  'decade',
  'long term',
  'long-term',
  'someday',
];

/** A cycle from here on is as good as a year. */
const daysOfYear = 300;

/** S33: what takes a year is strategy or mission, and belongs to a yearly cycle. */
function longerThanCycle({ reading, context }: ObjectiveCase): Finding | null {
  const { cycle } = context;
  if (cycle === undefined || cycle === null || cycle.kind === 'year') return null;
  if (daysBetween(cycle.startsOn, cycle.endsOn) >= daysOfYear) return null;
  const endYear = Number(cycle.endsOn.slice(0, 4));
  const year = reading.tokens.find(({ word }) => /^20\d\d$/u.test(word) && Number(word) > endYear);
  if (year !== undefined) return warning('objective-longer-than-cycle', [year.raw]);
  const phrase = phraseIn(reading, longWords);
  return phrase === null ? null : warning('objective-longer-than-cycle', rawPhrase(reading, phrase));
}

/** "Sales" is a team, "sales" may be anything: the name must stand as the team writes it. */
function namedTeam(reading: Reading, otherTeams: readonly string[]): string | null {
  const names = otherTeams.map((name) => name.trim()).filter((name) => name !== '');
  return names.find((name) => rawPhrase(reading, name.toLowerCase()).join(' ') === name) ?? null;
}

/** S34: the team must be able to get there itself. */
function dependsOnOthers({ reading, context }: ObjectiveCase): Finding | null {
  const needed = (context.needsFrom ?? '').trim();
  if (needed !== '') return warning('objective-depends-on-others', [needed]);
  const team = namedTeam(reading, context.otherTeams ?? []);
  if (team !== null) return warning('objective-depends-on-others', team.split(' '));
  const phrase = dependencePhrases.find((words) => isFollowedByDepartment(reading, words));
  return phrase === undefined ? null : warning('objective-depends-on-others', rawPhrase(reading, phrase));
}

function isFollowedByDepartment({ spaced }: Reading, phrase: string): boolean {
  const at = spaced.indexOf(` ${phrase} `);
  if (at < 0) return false;
  const behind = spaced.slice(at + phrase.length + 2).split(' ', 4);
  const [first = '', second] = behind.filter((word) => !['the', 'our', 'their', 'a'].includes(word));
  return departments.has(first) || second === 'team' || second === 'department';
}

export const objectiveWarnings: readonly ObjectiveWarning[] = [
  tooLong,
  manySentences,
  jargon,
  negative,
  longerThanCycle,
  dependsOnOthers,
];
