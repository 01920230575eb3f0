import type { Text } from '@/components/text';
import { confidenceWord } from '@/domain/confidence';
import type { ConfidenceTrend } from '@/domain/confidence';
import { TrendArrow } from './TrendArrow';
import './confidence.css';

interface ConfidenceProps {
  readonly value: number;
  readonly trend: ConfidenceTrend;
  /** Never set by anyone yet: the 5 that everything starts with, in grey. */
  readonly isFirst: boolean;
  /** In a tight table the word is read out but not shown. */
  readonly isWordHidden?: boolean;
  readonly text: Text;
}

/** Confidence from 1 to 10: number, arrow and word together, never a colour alone. */
export function Confidence({ value, trend, isFirst, isWordHidden = false, text }: ConfidenceProps) {
  const word = text(`confidence.${confidenceWord(value)}`);
  return (
    <span class={isFirst ? 'confidence confidence-first' : 'confidence'}>
      <span class="visually-hidden">{text('confidence.label', { value, word, trend: text(`trend.${trend}`) })}</span>
      <span class="confidence-value" aria-hidden="true">
        {value}
      </span>
      <TrendArrow trend={trend} />
      {!isWordHidden && (
        <span class="confidence-word" aria-hidden="true">
          {word}
        </span>
      )}
    </span>
  );
}
