// What still stands between a draft and its start, in words.
import type { Text, TextKey } from '@/components/text';
import { problemText } from '@/components/text/problem-text';
import { problem, type Problem } from '@/domain/result';
import type { CycleView } from './actions';

const fieldLabels: Readonly<Record<string, TextKey>> = {
  baseline: 'options.keyResult.baseline',
  target: 'options.keyResult.target',
  low: 'options.keyResult.low',
  high: 'options.keyResult.high',
  milestones: 'options.keyResult.milestonesField',
  endsOn: 'options.newCycle.endsOn',
};

/** Worth a look, but nothing that keeps a cycle from starting: objectives that nobody could say were met. */
export function openPoints({ objectives }: CycleView): readonly Problem[] {
  return objectives
    .filter(({ keyResults }) => keyResults.length === 0)
    .map(({ id }) => problem(`objectives.${id}`, 'no-key-results'));
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
