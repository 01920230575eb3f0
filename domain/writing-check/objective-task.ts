// S1, S11: whether an objective is a piece of work: "Migrate all services", "Build the MVP", "Migration to the cloud".

import { nounIn } from './word-forms';
import {
  beingVerbs,
  carryingVerbs,
  improvingVerbs,
  keepingVerbs,
  makingVerbs,
  softMovementVerbs,
  softTaskVerbs,
  statingVerbs,
  taskVerbs,
  wordSet,
} from './words';
import { artefactNouns, doingNouns, generalNouns, humanNouns, problemNouns } from './words-nouns';
import { plainPraise } from './words-qualities';
import { contentWords, firstObjects, hasDestinationBehindVerb, openingWords } from './destination';
import { error, type Finding } from './finding';
import { beginsWith, beginsWithPhrasalWork, isAcronymAt, wordAt, type Reading } from './reading';

const articles = ['a', 'an', 'the', 'our', 'as'];
const prepositions = ['of', 'in', 'for', 'on', 'to', 'by', 'with', 'at', 'from'];

/** "Prepare for winter" and "Rewrite the rules" go somewhere; a verb of work with a thing behind it is a step. */
function isStep(reading: Reading): boolean {
  const goesSomewhere = ['for', 'from', 'into', 'like', 'beyond'].includes(wordAt(reading, reading.start + 1));
  const isHuman = nounIn(humanNouns, firstObjects(reading).at(-1) ?? '');
  return !goesSomewhere && !isHuman && contentWords(reading, reading.start + 1).length > 0;
}

/** "Make late parcels a story of the past" makes one thing into another. */
function makesInto(reading: Reading): boolean {
  if (!beginsWith(reading, wordSet('make'))) return false;
  return reading.tokens.some(({ word }, index) => {
    const isSecondThing = index > reading.start + 2 && articles.includes(word);
    return isSecondThing && !prepositions.includes(wordAt(reading, index - 1));
  });
}

function isThing(reading: Reading, noun: string): boolean {
  if (nounIn(humanNouns, noun)) return false;
  if (nounIn(artefactNouns, noun) || nounIn(doingNouns, noun)) return true;
  if (nounIn(problemNouns, noun)) return beginsWith(reading, softTaskVerbs);
  return noun !== 'ai' && reading.tokens.some(({ word }, index) => word === noun && isAcronymAt(reading, index));
}

/** "Take our service to every village", "Move our factory from oil to sun": it says where. */
function carriesSomewhere(reading: Reading): boolean {
  const behind = reading.tokens.slice(reading.start + 2).map(({ word }) => word);
  if (behind.includes('from') && behind.includes('to')) return true;
  return beginsWith(reading, carryingVerbs) && behind.some((word) => ['to', 'into', 'on', 'from'].includes(word));
}

/** With one of these, "the …" or "a new …" and nothing behind it is a thing to finish, whatever it is called. */
const finishingVerbs = wordSet(
  'launch design develop publish produce introduce release train redesign rebuild relaunch ship',
);

/** "Launch the webshop", "Design the new logo". */
function makesNamedThing(reading: Reading): boolean {
  const objects = firstObjects(reading);
  const isPointedAt = [1, 2].some((offset) => ['the', 'new'].includes(wordAt(reading, reading.start + offset)));
  const words = reading.tokens.filter(({ kind }) => kind !== 'sign');
  const isAll = openingWords(reading).length === words.length - reading.start;
  return beginsWith(reading, finishingVerbs) && isPointedAt && isAll && !nounIn(humanNouns, objects.at(-1) ?? '');
}

/** "Launch the app", "Establish a PMO"; not "Launch into Japan". */
function makesThing(reading: Reading): boolean {
  if (['in', 'into'].includes(wordAt(reading, reading.start + 1)) || makesInto(reading)) return false;
  if (carriesSomewhere(reading)) return false;
  if (makesNamedThing(reading)) return true;
  const head = firstObjects(reading).findLast((word) => !/^(?:live|ready|[\d.]+)$|ly$/u.test(word));
  return head !== undefined && isThing(reading, head);
}

/** "Get promoted", "Do marketing": done or not done, and then? */
function isDone(reading: Reading): boolean {
  const words = contentWords(reading, reading.start);
  const [verb, object] = [words[0] ?? '', words.at(-1) ?? ''];
  if (words.length < 2 || words.length > 3 || words.some((word) => plainPraise.has(word))) return false;
  if (['get', 'become', 'be'].includes(verb)) return words.length === 2 && object.endsWith('ed') && object.length > 4;
  return verb === 'do' && nounIn(generalNouns, object);
}

function isVerbLike(reading: Reading): boolean {
  const lists = [improvingVerbs, statingVerbs, softMovementVerbs, keepingVerbs, beingVerbs];
  return lists.some((list) => beginsWith(reading, list)) && !beginsWith(reading, doingNouns);
}

/** Work without a verb: "New website", "CRM rollout", "Implementation of SAP". */
function isNamedWork(reading: Reading): boolean {
  const words = contentWords(reading, reading.start);
  const first = wordAt(reading, reading.start);
  if (words.length > 7 || isVerbLike(reading)) return false;
  if (['new', 'updated', 'revised'].includes(first)) {
    return words.length <= 2 || nounIn(artefactNouns, firstObjects(reading).at(-1) ?? '');
  }
  if (nounIn(doingNouns, first) && ['of', 'to'].includes(wordAt(reading, reading.start + 1))) return true;
  return words.length > 1 && words.length <= 4 && nounIn(doingNouns, words.at(-1) ?? '');
}

const workLists = [taskVerbs, softTaskVerbs, makingVerbs];

/** "Paint the stairwell and order new signs": two pieces of work in one line, each with its own thing. */
function listsWork(reading: Reading): boolean {
  if (!workLists.some((list) => beginsWith(reading, list))) return false;
  return reading.tokens.some(({ word }, index) => {
    const [verb, next] = [wordAt(reading, index + 1), wordAt(reading, index + 2)];
    const isWorkVerb = workLists.some((list) => list.has(verb));
    return word === 'and' && isWorkVerb && ['the', 'a', 'an', 'new', 'our', 'all'].includes(next);
  });
}

/** One's own premises carried from here to there; what is said of a place in general may mean more. */
const premises = wordSet('office headquarters warehouse workshop server studio store shop archive');

/** "Move the office to Leeds". */
function movesHouse(reading: Reading): boolean {
  const isFromTo = reading.tokens.some(({ word }) => word === 'from');
  return beginsWith(reading, wordSet('move')) && !isFromTo && nounIn(premises, firstObjects(reading).at(-1) ?? '');
}

/** Handiwork on a thing that is pointed at is a step, wherever it is done: "Translate the help centre into Italian". */
const handVerbs = wordSet('translate paint collect gather obtain');

function worksOnNamedThing(reading: Reading): boolean {
  const isPointedAt = ['the', 'all'].includes(wordAt(reading, reading.start + 1));
  return beginsWith(reading, handVerbs) && isPointedAt && !nounIn(humanNouns, firstObjects(reading).at(-1) ?? '');
}

function isWork(reading: Reading): boolean {
  if (listsWork(reading) || movesHouse(reading) || worksOnNamedThing(reading)) return true;
  if (beginsWithPhrasalWork(reading) || isDone(reading)) return true;
  if (beginsWith(reading, taskVerbs)) return isStep(reading);
  if (beginsWith(reading, makingVerbs) || beginsWith(reading, softTaskVerbs)) return makesThing(reading);
  return isNamedWork(reading);
}

export function isTask(reading: Reading): Finding | null {
  if (hasDestinationBehindVerb(reading) || !isWork(reading)) return null;
  return error('objective-is-task', openingWords(reading));
}
