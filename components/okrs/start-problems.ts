// What still stands between a draft and its start, in words.
import type { Text, TextKey } from '@/components/text';
import { problemText } from '@/components/text/problem-text';
import { draftedFeelings, openFindings, type OpenFinding, type TeamWords } from '@/domain/draft-review';
import type { Problem } from '@/domain/result';
import type { CycleView } from './actions';
import { setWarningText, warningsBut } from './set-warning-words';

const fieldLabels: Readonly<Record<string, TextKey>> = {
  baseline: 'options.keyResult.baseline',
  target: 'options.keyResult.target',
  low: 'options.keyResult.low',
  high: 'options.keyResult.high',
  milestones: 'options.keyResult.milestonesField',
  endsOn: 'options.newCycle.endsOn',
};

/**
 * Worth a look, but nothing that keeps a cycle from starting: warnings about the set, and the errors of the writing check
 * that nobody has answered. Its rules describe English, so it is silent in the other languages.
 */
export function openPoints(view: CycleView, words: TeamWords, text: Text): readonly string[] {
  // A missing owner is among what blocks.
  const warnings = warningsBut(view.warnings, 'owner-missing').map((warning) => setWarningText(warning, view, text));
  const found = text.language === 'en' ? openFindings(view.drafted, view.cycle, words) : [];
  const wording = found
    .filter((one) => !isSaid(one, view))
    .map(({ title, finding }) => text('start.wording', { title, why: text(`writing.${finding.ruleId}.why`) }));
  return [...warnings, ...wording];
}

/** A key result whose figures are missing has no metric yet: that is among what blocks. */
function isSaid({ subjectId, finding }: OpenFinding, { startProblems }: CycleView): boolean {
  return (
    finding.ruleId === 'key-result-no-metric' && startProblems.some(({ field }) => field.split('.').includes(subjectId))
  );
}

/** How each objective felt while it was drafted, the gut check first (S40), then what its confidences say (S41). */
export function feelingTexts({ drafted }: CycleView, text: Text): readonly string[] {
  return draftedFeelings(drafted).map(({ title, gutFeeling, confidence }) => {
    const says = [
      gutFeeling === null
        ? text('drafting.gutNotAsked')
        : `${text(`drafting.gut.${gutFeeling}`)}. ${text(`drafting.gutSays.${gutFeeling}`)}`,
      confidence === null || confidence === 'fitting' ? '' : text(`drafting.confidenceSays.${confidence}`),
    ];
    return text('start.feeling', { title, feeling: says.filter((one) => one !== '').join(' ') });
  });
}

/** The title of the objective or key result that a path such as `keyResults.<id>.target` names. */
function titleAt([kind, id]: readonly string[], { objectives }: CycleView): string | null {
  const titled = kind === 'objectives' ? objectives : objectives.flatMap(({ keyResults }) => keyResults);
  return titled.find((one) => one.id === id)?.title ?? null;
}

/** A problem with the name of what it is about: “Q4 revenue”, target is missing. */
export function startProblemText(found: Problem, view: CycleView, text: Text): string {
  const path = found.field.split('.');
  const title = titleAt(path, view);
  const key = fieldLabels[path.at(-1) ?? ''];
  const field = key === undefined ? null : text(key);
  if (title === null) {
    return problemText(found, field ?? view.cycle.name, text);
  }
  const subject = field === null ? 'options.start.subject' : 'options.start.subjectField';
  return problemText(found, text(subject, { title, field: field ?? '' }), text);
}
