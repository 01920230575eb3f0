import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { FormProblem } from '@/components/ui/FormProblem';
import { confidenceWord } from '@/domain/confidence';
import type { KeyResultView } from '@/domain/okr-view';
import type { CheckInForm } from './actions';
import { recordedText } from './check-in-draft';
import './done-line.css';

interface DoneLineProps {
  readonly keyResult: KeyResultView;
  readonly recorded: CheckInForm;
  /** Only the newest step can be taken back; all can be corrected by a later check-in, which may be of another day. */
  readonly isNewest: boolean;
  readonly problem: string | null;
  readonly text: Text;
  readonly onUndo: () => void;
  readonly onCorrect: () => void;
}

/** A row that is done, folded to a line. */
export function DoneLine({ keyResult, recorded, isNewest, problem, text, onUndo, onCorrect }: DoneLineProps) {
  const { title } = keyResult;
  const { confidence } = recorded;
  return (
    <li class="done-line" data-key-result={keyResult.id}>
      <svg class="done-mark" viewBox="0 0 16 16" aria-hidden="true">
        <path d="M3 8.5l3.2 3.2L13 4.5" />
      </svg>
      <p class="done-title" role="status">
        <span class="visually-hidden">{text('options.checkIn.recorded')}: </span>
        <strong dir="auto">{title}</strong>{' '}
        <span>
          {text('options.checkIn.doneLine', {
            value: recordedText(keyResult, recorded, text),
            confidence,
            word: text(`confidence.${confidenceWord(confidence)}`),
          })}
        </span>
      </p>
      <Button
        kind="quiet"
        data-action="correct-check-in"
        aria-label={text('options.checkIn.correctFor', { title })}
        onClick={onCorrect}
      >
        {text('options.checkIn.correct')}
      </Button>
      {isNewest && (
        <Button
          kind="quiet"
          data-action="undo-check-in"
          aria-label={text('options.checkIn.undoFor', { title })}
          onClick={onUndo}
        >
          {text('action.undo')}
        </Button>
      )}
      <FormProblem problem={problem} />
    </li>
  );
}
