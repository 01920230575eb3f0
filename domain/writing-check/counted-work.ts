// Behind a verb of work: whether a number only says how much of the work was done ("Hold 12 interviews") or what came
// of the work ("Launch a page that turns 12% of visitors into contacts").

import { nounIn } from './word-forms';
import { closingVerbs, makingVerbs, wordSet } from './words';
import { artefactNouns, metricNouns, peopleNouns, problemNouns, staffNouns } from './words-nouns';
import { headFrom, headOf, phraseBefore, phraseFrom } from './noun-phrase';
import { isArtefact, isPublic } from './named-work';
import { beginsWith, beginsWithPhrasalWork, wordAt, type Reading } from './reading';
import type { Measure } from './measure';

const periods = wordSet(`
  day days week weeks month months quarter year sprint daily weekly monthly weekday morning night
`);

/** Behind "with" and "that" these still count the work: "3 webinars with 50 attendees". */
const ownWork = wordSet('attendee participant task story item slot idea hour time minute');

/** What is done to people, whoever they are, stays work. */
const teachingVerbs = wordSet('train interview survey visit call contact teach brief inform educate email message');
const helpingVerbs = wordSet('help support mentor');
const soloMakingVerbs = wordSet('make build create hold run do open produce design');
const spendingVerbs = wordSet('spend invest');

const clauseOpeners = wordSet(`
  that which with so generating bringing leading resulting achieving reaching producing causing turning getting winning
  saving where who attracting earning used adopted bought yielding raising increasing reducing cutting converting
`);

/** "3 times a week", "5 hours per week": how often, not what came of it. */
function isRhythm(reading: Reading, { to, from }: Measure): boolean {
  const [first, second, third] = [wordAt(reading, to), wordAt(reading, to + 1), wordAt(reading, to + 2)];
  if (['times', 'time', 'x'].includes(first) || ['times', 'x'].includes(wordAt(reading, from + 1))) return true;
  if (periods.has(first) || isPeriod(first, second)) return true;
  return ['hours', 'hour'].includes(first) && isPeriod(second, third);
}

function isPeriod(article: string, noun: string): boolean {
  return ['a', 'per', 'each', 'every', '/'].includes(article) && periods.has(noun);
}

/** A number behind "that …", "with …" or "generating …" says what the work leads to. "Meet with 15" opens none. */
function standsInOutcomeClause(reading: Reading, { from }: Measure): boolean {
  return reading.tokens.slice(reading.start + 2, from).some(({ word }) => clauseOpeners.has(word));
}

/** Launching to 100 customers has a public; interviewing 100 customers has none. */
function reachesPeople(reading: Reading, { from, to }: Measure): boolean {
  const head = headOf(phraseFrom(reading, to));
  if (beginsWith(reading, helpingVerbs)) return isPublic(head);
  if (!beginsWith(reading, makingVerbs) || beginsWithPhrasalWork(reading) || !nounIn(peopleNouns, head)) return false;
  const addressed = ['to', 'for', 'by', 'than', 'least', 'over', 'on', 'in', 'at'].includes(wordAt(reading, from - 1));
  return addressed || !beginsWith(reading, soloMakingVerbs);
}

/** "with at least 80 points", "under 5 defects": a limit on something else than the work. */
function isScored(reading: Reading, { from, to }: Measure): boolean {
  const before = phraseBefore(reading, from);
  if (nounIn(metricNouns, before.at(-1) ?? '') && reading.start + before.length < from) return true;
  const head = headOf(phraseFrom(reading, to));
  // "Page" is an alarm in the night and a thing to design; behind a verb of work it is the thing.
  return nounIn(problemNouns, head) && !nounIn(artefactNouns, head) && !beginsWith(reading, closingVerbs);
}

function countsPieces(reading: Reading, measure: Measure): boolean {
  const head = headOf(phraseFrom(reading, measure.to));
  if (reachesPeople(reading, measure) || isScored(reading, measure)) return false;
  return !nounIn(metricNouns, head) || isArtefact(head);
}

/** "Migrate 80% of the services": the share is the verb's own object, and nobody chose anything. */
function isShareOfWork(reading: Reading, { from, to }: Measure): boolean {
  const head = headFrom(reading, to + 1);
  if (from > reading.start + 2 || wordAt(reading, reading.start) === 'meet') return false;
  if (!beginsWith(reading, makingVerbs) && !beginsWith(reading, closingVerbs)) {
    return !isPublic(head) || beginsWith(reading, teachingVerbs);
  }
  return isArtefact(head) && !/^(?:call|case|service)s?$/u.test(head);
}

/** Of what: the team's own things, or the staff that the work reached ("Deliver training to 80% of staff"). */
function countsShare(reading: Reading, measure: Measure): boolean {
  if (wordAt(reading, measure.to) !== 'of') return false;
  return isShareOfWork(reading, measure) || nounIn(staffNouns, headFrom(reading, measure.to + 1));
}

/** Whether this number only says how much work was done by the verb at the start of the text. */
export function countsTheWork(reading: Reading, measure: Measure): boolean {
  if (isRhythm(reading, measure)) return true;
  if (standsInOutcomeClause(reading, measure)) return nounIn(ownWork, headOf(phraseFrom(reading, measure.to)));
  if (measure.form === 'percent' || measure.form === 'spelled') return countsShare(reading, measure);
  return measure.form === 'count' ? countsPieces(reading, measure) : beginsWith(reading, spendingVerbs);
}
