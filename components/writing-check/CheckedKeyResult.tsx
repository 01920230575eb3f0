import type { Text } from '@/components/text';
import { checkKeyResult } from '@/domain/writing-check/check';
import type { KeyResultContext } from '@/domain/writing-check/check';
import { usePausedText } from './use-paused-text';
import { WritingFindings, type FindingAnswers } from './WritingFindings';

interface CheckedKeyResultProps {
  readonly title: string;
  readonly text: Text;
  readonly context?: KeyResultContext;
  readonly answers?: FindingAnswers;
}

/** The live check below a key result. Its rules describe English, so it is silent in the other languages. */
export function CheckedKeyResult({ title, text, context, answers }: CheckedKeyResultProps) {
  const paused = usePausedText(title);
  const findings = text.language === 'en' ? checkKeyResult(paused, context) : [];
  return <WritingFindings findings={findings} text={text} answers={answers} />;
}
