import type { Text } from '@/components/text';
import { checkObjective } from '@/domain/writing-check/check';
import type { ObjectiveContext } from '@/domain/writing-check/check';
import { usePausedText } from './use-paused-text';
import { WritingFindings, type FindingAnswers } from './WritingFindings';

interface CheckedObjectiveProps {
  readonly title: string;
  readonly text: Text;
  readonly context?: ObjectiveContext;
  readonly onMakeKeyResult?: (() => void) | undefined;
  readonly answers?: FindingAnswers;
}

/** The live check below an objective. Its rules describe English, so it is silent in the other languages. */
export function CheckedObjective({ title, text, context, onMakeKeyResult, answers }: CheckedObjectiveProps) {
  const paused = usePausedText(title);
  const findings = text.language === 'en' ? checkObjective(paused, context) : [];
  return <WritingFindings findings={findings} text={text} onMakeKeyResult={onMakeKeyResult} answers={answers} />;
}
