import type { Text } from '@/components/text';
import { confidenceWord } from '@/domain/confidence';
import './confidence-choice.css';

interface ConfidenceChoiceProps {
  readonly value: number;
  /** The value of the last check-in, marked so that a change is seen as one. */
  readonly previous: number;
  /** Nobody has set it yet: the previous 5 is where everything starts. */
  readonly isFirst: boolean;
  readonly problem: string | null;
  readonly text: Text;
  readonly onChoose: (value: number) => void;
}

const values: readonly number[] = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10];

function note({ value, previous, isFirst, text }: ConfidenceChoiceProps): string {
  if (value !== previous) {
    return text('options.checkIn.confidenceWas', { value: previous });
  }
  return isFirst ? text('options.checkIn.confidenceFirst') : '';
}

/** Confidence from 1 to 10 as a group of native radio buttons: one tap, or the arrow keys. */
export function ConfidenceChoice(props: ConfidenceChoiceProps) {
  const { value, previous, problem, text, onChoose } = props;
  return (
    <fieldset class="confidence-choice" aria-invalid={problem !== null}>
      <legend class="field-label">
        {text('options.checkIn.confidence')} <b>{value}</b> {text(`confidence.${confidenceWord(value)}`)}{' '}
        <span>{note(props)}</span>
      </legend>
      <div class="confidence-options">
        {values.map((option) => (
          <label
            key={option}
            class={option === previous ? 'confidence-option confidence-previous' : 'confidence-option'}
          >
            <input
              type="radio"
              name="confidence"
              value={option}
              checked={option === value}
              aria-label={text('options.checkIn.confidenceOption', {
                value: option,
                word: text(`confidence.${confidenceWord(option)}`),
              })}
              onChange={() => onChoose(option)}
            />
            <span aria-hidden="true">{option}</span>
          </label>
        ))}
      </div>
      {problem !== null && <p class="field-problem">{problem}</p>}
    </fieldset>
  );
}
