// Tells work that is counted ("Run 10 webinars") from an outcome that happens to name work ("Webinar-to-trial conversion
// of 15%"). S8: outcome, not output.

import { isParticiple, nounIn, verbIn } from './word-forms';
import {
  closingVerbs,
  effortVerbs,
  fallingVerbs,
  makingVerbs,
  movementVerbs,
  receivingVerbs,
  softMovementVerbs,
  wordSet,
  workVerbs,
} from './words';
import { artefactNouns, countedWorkNouns, countingNouns, inboundWords, metricNouns, peopleNouns } from './words-nouns';
import { countsTheWork } from './counted-work';
import { headOf, phraseBefore, phraseFrom, skipArticle } from './noun-phrase';
import { beginsWithMovement, beginsWithWork, isArtefact, isPublic } from './named-work';
import { beginsWith, wordAt, type Reading } from './reading';
import type { Measure } from './measure';

const fallingWords = wordSet('down fewer less under below zero no < ≤ most');

/** The phrase that a verb of movement governs: "Increase the number of webinars from 2 to 6" is about webinars. */
function governedPhrase(reading: Reading): string[] {
  const from = skipArticle(reading, reading.start + 1);
  const first = phraseFrom(reading, from);
  const behind = from + first.length;
  const counts = nounIn(countingNouns, first.at(-1) ?? '') && wordAt(reading, behind) === 'of';
  return counts ? phraseFrom(reading, skipArticle(reading, behind + 1)) : first;
}

function isVerbAtStart(word: string, index: number): boolean {
  return index === 0 && [workVerbs, makingVerbs, softMovementVerbs].some((list) => verbIn(list, word));
}

/** A metric noun anywhere makes the number an outcome, but not in "number of …" and not in "sales calls". */
function hasMetricNoun({ tokens, start }: Reading): boolean {
  return tokens.slice(start).some(({ word, kind }, index, rest) => {
    if (kind !== 'word' || !nounIn(metricNouns, word) || nounIn(countingNouns, word)) return false;
    return !isVerbAtStart(word, index) && !isArtefact(rest[index + 1]?.word ?? '');
  });
}

/** "Customers read 3 articles", "tickets per customer": others do it, or it is a ratio to them. */
function isAboutPublic(reading: Reading, { from }: Measure): boolean {
  const subject = reading.tokens.slice(reading.start, Math.max(from - 1, reading.start)).slice(0, 4);
  if (subject.some(({ word }) => word.endsWith('s') && isPublic(word))) return true;
  return reading.tokens.some(
    ({ word }, index) => ['per', 'each', 'every'].includes(word) && isPublic(wordAt(reading, index + 1)),
  );
}

/** Whether less of it is wanted: then even counted work is a burden that one lifts. */
function falls(reading: Reading, [first, second]: readonly Measure[]): boolean {
  if (first !== undefined && second !== undefined && second.value < first.value) {
    if (['to', '->', '→'].includes(wordAt(reading, second.from - 1))) return true;
  }
  return reading.tokens.some(({ word }) => fallingWords.has(word) || verbIn(fallingVerbs, word));
}

/** Our own work by its name. "40 partners publish articles" and "inbound calls" are somebody else's. */
function isOwnWork(phrase: readonly string[]): boolean {
  const [first] = phrase;
  if (!nounIn(countedWorkNouns, headOf(phrase)) || phrase.some((word) => inboundWords.has(word))) return false;
  return phrase.length < 2 || first === undefined || !first.endsWith('s') || !nounIn(peopleNouns, first);
}

/** The words on which the counted noun can stand: behind the number, before it, or behind the verb. */
function phrasesAround(reading: Reading, measure: Measure, moves: boolean): string[][] {
  const after = phraseFrom(reading, wordAt(reading, measure.to) === 'more' ? measure.to + 1 : measure.to);
  if (moves) return [after, governedPhrase(reading)];
  return after.length > 0 ? [after] : [phraseBefore(reading, measure.from)];
}

/** Work done to something: "20 customers interviewed", "6 features shipped". */
function endsInWork(phrase: readonly string[]): boolean {
  const last = phrase.at(-1) ?? '';
  if (phrase.length < 2 || !isParticiple(last) || verbIn(closingVerbs, last)) return false;
  if (verbIn(workVerbs, last) || verbIn(effortVerbs, last)) return true;
  return verbIn(makingVerbs, last) && nounIn(artefactNouns, headOf(phrase));
}

/** The thing counted, where no verb of work stands before it: "10 webinars", "sales calls from 40 to 120". */
function countsThing(reading: Reading, measure: Measure): boolean {
  const moves = beginsWithMovement(reading);
  const grows = moves || wordAt(reading, measure.to) === 'more' || wordAt(reading, measure.from - 1) === 'up';
  if (measure.form !== 'count' && !(measure.form === 'percent' && grows)) return false;
  if (!moves && isAboutPublic(reading, measure)) return false;
  const phrases = phrasesAround(reading, measure, moves);
  return phrases.some((phrase) => endsInWork(phrase) || isOwnWork(phrase));
}

/** Whether every number of this key result counts work, and nothing says what it leads to. */
export function countsOnlyActivity(reading: Reading, measures: readonly Measure[]): boolean {
  if (measures.length === 0) return false;
  if (beginsWithWork(reading) && !beginsWith(reading, movementVerbs)) {
    return measures.every((measure) => countsTheWork(reading, measure));
  }
  if (beginsWith(reading, receivingVerbs) || hasMetricNoun(reading) || falls(reading, measures)) return false;
  const counted = measures.filter((measure) => countsThing(reading, measure));
  return counted.length > 0 && measures.every((measure) => counted.includes(measure) || measure.form === 'count');
}
