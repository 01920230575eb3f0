// The writing check: live, by rule id, with the words that made a rule fire. With the text alone it works fully; what is
// known beside the text only refines it. It never blocks saving.

import type { Finding, KeyResultContext, ObjectiveContext } from './finding';
import { keyResultRules } from './key-result-rules';
import { measuresOf } from './measures';
import { objectiveRules } from './objective-rules';
import { objectiveWarnings } from './objective-warnings';
import { readText } from './reading';

export type { Finding, KeyResultContext, ObjectiveContext, WritingRuleId } from './finding';
export { writingRuleIds } from './finding';

const knowsNothing: ObjectiveContext & KeyResultContext = {};

function isFinding(finding: Finding | null): finding is Finding {
  return finding !== null;
}

/**
 * What to mend in the wording of an objective (S2-S6, S30-S36): at most one error, the one to mend first, then the
 * warnings. "Double users." reads as a key result; "become a top 5 online ski sock retailer" has nothing to mend.
 */
export function checkObjective(text: string, context: ObjectiveContext = knowsNothing): readonly Finding[] {
  const reading = readText(text);
  if (reading.spaced.trim() === '') return [];
  const firstError = objectiveRules.map((rule) => rule(reading)).find(isFinding);
  const warnings = objectiveWarnings.map((rule) => rule({ text, reading, context })).filter(isFinding);
  return firstError === undefined ? warnings : [firstError, ...warnings];
}

/**
 * What to mend in the wording of a key result (S7-S10, S26, S37): at most one error, then the warnings. An empty text has
 * nothing to mend yet; that it is missing is for the form to say.
 */
export function checkKeyResult(text: string, context: KeyResultContext = knowsNothing): readonly Finding[] {
  const reading = readText(text);
  if (reading.spaced.trim() === '') return [];
  const measures = measuresOf(reading);
  const findings = keyResultRules.map((rule) => rule({ reading, measures, context })).filter(isFinding);
  const firstError = findings.find(({ severity }) => severity === 'error');
  return findings.filter((finding) => finding.severity === 'warning' || finding === firstError);
}
