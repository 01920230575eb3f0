import type { FindingAnswers } from '@/components/writing-check/WritingFindings';
import type { DismissedCheck } from '@/domain/model/objective';

/** How the answers of a sentence change. */
export type AnswerChange = (answers: readonly DismissedCheck[]) => readonly DismissedCheck[];

/** Dismissing findings of a sentence in the form, one answer for each rule, and taking an answer back. */
export function findingAnswers(
  dismissed: readonly DismissedCheck[],
  onChange: (change: AnswerChange) => void,
): FindingAnswers {
  const without = (answers: readonly DismissedCheck[], ruleId: string): readonly DismissedCheck[] =>
    answers.filter((one) => one.ruleId !== ruleId);
  return {
    dismissed,
    onDismiss: (answer) => onChange((answers) => [...without(answers, answer.ruleId), answer]),
    onBringBack: (ruleId) => onChange((answers) => without(answers, ruleId)),
  };
}
