// Whether a text begins by telling that work is done, and which nouns are work or the public.

import { nounIn, verbIn } from './word-forms';
import { effortVerbs, makingVerbs, movementVerbs, softMovementVerbs, verbsThatAreNouns, workVerbs } from './words';
import { artefactNouns, metricNouns, peopleNouns, problemNouns, staffNouns } from './words-nouns';
import { endsPhrase } from './noun-phrase';
import { beginsWith, beginsWithPhrasalWork, wordAt, type Reading } from './reading';

export function isArtefact(word: string): boolean {
  return nounIn(artefactNouns, word) && !nounIn(peopleNouns, word) && !nounIn(problemNouns, word);
}

/** People outside the team: what they do is an outcome. */
export function isPublic(word: string): boolean {
  return nounIn(peopleNouns, word) && !nounIn(staffNouns, word);
}

/** The first words are a metric's name, although the first could be a verb: "Build time cut from 22 to 7 minutes". */
function beginsWithMetricName(reading: Reading): boolean {
  const next = [wordAt(reading, reading.start + 1), wordAt(reading, reading.start + 2)];
  if (!beginsWith(reading, verbsThatAreNouns)) return false;
  if (['of', 'per'].includes(next[0] ?? '')) return true;
  const end = next.findIndex(endsPhrase);
  const name = end < 0 ? next : next.slice(0, end);
  return name.some((word) => nounIn(metricNouns, word) || /^(?:pass|fail|win|close|open|reply)$/u.test(word));
}

/** "Cancelled surgeries", "Downloads": nobody is told to do anything. */
function isNominal(word: string): boolean {
  return (word.endsWith('ed') && !/^(?:need|feed|speed|embed|exceed)$/u.test(word)) || /[^su]s$/u.test(word);
}

/** Whether the text says that work is done: a verb of work, making or effort at its start. */
export function beginsWithWork(reading: Reading): boolean {
  const first = wordAt(reading, reading.start);
  if (beginsWithMetricName(reading) || isNominal(first)) return false;
  if (beginsWithPhrasalWork(reading) || first === 'do' || first === 'doing') return true;
  return [workVerbs, effortVerbs, makingVerbs].some((list) => verbIn(list, first));
}

/** Whether the text begins by moving a number: "Increase …", "Grow …". */
export function beginsWithMovement(reading: Reading): boolean {
  return beginsWith(reading, movementVerbs) || beginsWith(reading, softMovementVerbs);
}
