// The writing check: live, by rule id, with the words that made a rule fire. With the text alone it works fully; what is
// known beside the text only refines it. It never blocks saving.

import type { Finding, KeyResultContext, ObjectiveContext, WritingRuleId } from './finding';
import { keyResultRules } from './key-result-rules';
import { measuresOf } from './measures';
import { objectiveRules } from './objective-rules';
import { objectiveWarnings } from './objective-warnings';
import { readText } from './reading';

export type { Finding, KeyResultContext, ObjectiveContext, WritingRuleId } from './finding';
export { writingRuleIds } from './finding';

const knowsNothing: ObjectiveContext & KeyResultContext = {};

/** What an exploration objective may be without: nobody knows yet where the search ends, or what will be counted (S61). */
const softened: ReadonlySet<WritingRuleId> = new Set([
  'objective-is-task',
  'objective-names-no-destination',
  'key-result-no-metric',
  'key-result-activity',
  'key-result-counted-activity',
]);

function weighed(finding: Finding, { objectiveKind }: ObjectiveContext & KeyResultContext): Finding {
  return objectiveKind === 'exploration' && softened.has(finding.ruleId)
    ? { ...finding, severity: 'warning' }
    : finding;
}

/** Of the errors the one to mend first; those that were answered stay in the list, so that the answer can be seen. */
function toShow(findings: readonly Finding[], context: ObjectiveContext & KeyResultContext): readonly Finding[] {
  const all = findings.map((finding) => weighed(finding, context));
  const isAnswered = ({ ruleId }: Finding): boolean => context.dismissed?.includes(ruleId) === true;
  const first = all.find((finding) => finding.severity === 'error' && !isAnswered(finding));
  return all.filter((finding) => finding.severity === 'warning' || finding === first || isAnswered(finding));
}

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
  const errors = objectiveRules.map((rule) => rule(reading)).filter(isFinding);
  const warnings = objectiveWarnings.map((rule) => rule({ text, reading, context })).filter(isFinding);
  return toShow([...errors, ...warnings], context);
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
  return toShow(findings, context);
}
