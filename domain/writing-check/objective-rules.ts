// The errors in the wording of an objective, in the order in which one would mend them (S31, S36).

import { dailyVerbs, keepingVerbs, makingVerbs, workVerbs } from './words';
import { businessAsUsualPhrases } from './words-phrases';
import { hasDestinationBehindVerb } from './destination';
import { error, type Finding } from './finding';
import { isKeyResult } from './objective-figure';
import { isTask } from './objective-task';
import { namesNoDestination } from './objective-vague';
import { beginsWith, phraseIn, rawPhrase, rawWords, wordAt, type Reading } from './reading';

const steadyWords = new Set([
  'running',
  'going',
  'working',
  'operational',
  'stable',
  'available',
  'online',
  'alive',
  'high',
  'low',
  'steady',
  'flat',
  'current',
  'compliant',
  'updated',
  'maintained',
  'clean',
  'constant',
]);

/** "Keep treating patients", "Keep the systems stable"; "Keep our patients smiling" is more than that. */
function keepsDoing(reading: Reading): boolean {
  if (!['keep', 'keeping', 'stay', 'remain'].includes(wordAt(reading, reading.start))) return false;
  if (wordAt(reading, reading.start + 1) === 'doing') return true;
  if (wordAt(reading, reading.start + 1).endsWith('ing')) return !hasDestinationBehindVerb(reading);
  return steadyWords.has(reading.tokens.findLast(({ kind }) => kind !== 'sign')?.word ?? '');
}

const rhythms = [
  'every month',
  'every week',
  'every quarter',
  'each month',
  'each week',
  'each quarter',
  'per week',
  'per month',
];

function isWork(reading: Reading): boolean {
  return beginsWith(reading, workVerbs) || beginsWith(reading, makingVerbs);
}

/** Everything stays as it is; that is what health metrics are for (S25). */
function isBusinessAsUsual(reading: Reading): Finding | null {
  const phrase = phraseIn(reading, businessAsUsualPhrases);
  if (phrase !== null) return error('objective-is-business-as-usual', rawPhrase(reading, phrase));
  const isDaily = beginsWith(reading, dailyVerbs) || (isWork(reading) && phraseIn(reading, rhythms) !== null);
  const daily = isDaily && !hasDestinationBehindVerb(reading);
  if (!daily && !beginsWith(reading, keepingVerbs) && !keepsDoing(reading)) return null;
  return error('objective-is-business-as-usual', rawWords(reading, reading.start, reading.start + 2));
}

export const objectiveRules: readonly ((reading: Reading) => Finding | null)[] = [
  isBusinessAsUsual,
  isTask,
  isKeyResult,
  namesNoDestination,
];
