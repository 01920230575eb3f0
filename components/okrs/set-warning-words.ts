import type { Text } from '@/components/text';
import type { CycleWarning, CycleWarningRule } from '@/domain/cycle-warnings';
import type { CycleView } from './actions';

function titleOf({ subjectId }: CycleWarning, { objectives }: CycleView): string {
  const titled = objectives.flatMap((objective) => [objective, ...objective.keyResults]);
  return titled.find(({ id }) => id === subjectId)?.title ?? '';
}

/** The sentence for a warning, with the name of the objective or key result that it is about. */
export function setWarningText(warning: CycleWarning, view: CycleView, text: Text): string {
  return text(`setWarning.${warning.ruleId}`, { title: titleOf(warning, view) });
}

/** Warnings apart from those that the place says by itself. */
export function warningsBut(
  warnings: readonly CycleWarning[],
  ...said: readonly CycleWarningRule[]
): readonly CycleWarning[] {
  return warnings.filter(({ ruleId }) => !said.includes(ruleId));
}
