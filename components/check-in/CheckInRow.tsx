import { useId } from 'preact/hooks';
import { KeyResultTrack } from '@/components/objective/KeyResultTrack';
import { contradictionText, ratesText } from '@/components/objective/outlook-words';
import type { Text } from '@/components/text';
import { shortDateText } from '@/components/ui/figure-text';
import type { LocalDate } from '@/domain/model/base';
import type { KeyResultView, ObjectiveView } from '@/domain/okr-view';
import type { Result } from '@/domain/result';
import type { CheckInForm } from './actions';
import { ConfidenceChoice } from './ConfidenceChoice';
import { ReasonAndDate } from './ReasonAndDate';
import { RowActions } from './RowActions';
import { useCheckInRow } from './use-check-in-row';
import { ValueField } from './ValueField';
import '@/components/ui/facts-line.css';
import '@/components/objective/outlook.css';
import './check-in-row.css';

interface CheckInRowProps {
  readonly keyResult: KeyResultView;
  readonly objective: ObjectiveView;
  readonly today: LocalDate;
  readonly text: Text;
  readonly onRecord: (form: CheckInForm) => Promise<Result<void>>;
  /** Folds a row that was opened by hand; absent for one that is due. */
  readonly onClose?: (() => void) | undefined;
}

function Heading({
  id,
  keyResult,
  objective,
  text,
}: Pick<CheckInRowProps, 'keyResult' | 'objective' | 'text'> & { readonly id: string }) {
  const { lastCheckInOn } = keyResult;
  const rates = ratesText(keyResult, text);
  return (
    <header class="check-in-heading">
      <h3 id={id} dir="auto">
        {keyResult.title}
      </h3>
      <p class="facts-line">
        <span dir="auto">{objective.title}</span>
        <span>
          {lastCheckInOn === null
            ? text('options.checkIn.neverYet')
            : text('options.checkIn.last', { date: shortDateText(lastCheckInOn, text.language) })}
        </span>
      </p>
      {rates !== '' && <p>{rates}</p>}
    </header>
  );
}

/** Says while it is filled in that confidence and pace speak against each other, and asks for the note that says why. */
function ContradictionLine({ row, text }: { readonly row: ReturnType<typeof useCheckInRow>; readonly text: Text }) {
  const { contradiction, form } = row;
  return (
    <p class="check-in-contradiction" role="status">
      {contradiction !== null && (
        <span class="outlook-contradiction">
          {contradictionText(contradiction, form.confidence, text)}{' '}
          {form.reason.trim() === '' && text('pace.wantsNote')}
        </span>
      )}
    </p>
  );
}

/** One key result to check in: value, confidence and, when that moved, why. Unchanged is one tap. */
export function CheckInRow(props: CheckInRowProps) {
  const { keyResult, objective, today, text, onClose } = props;
  const row = useCheckInRow(props);
  const titleId = useId();
  const { startsOn, endsOn } = objective.cycle;
  const submit = (event: Event): void => {
    event.preventDefault();
    void row.record();
  };
  return (
    <li class="check-in-row" data-key-result={keyResult.id}>
      <form ref={row.element} aria-labelledby={titleId} noValidate onSubmit={submit}>
        <Heading id={titleId} keyResult={keyResult} objective={objective} text={text} />
        <div class="check-in-track">
          <KeyResultTrack keyResult={keyResult} text={text} />
        </div>
        <div class="check-in-fields">
          <ValueField
            keyResult={keyResult}
            form={row.form}
            problem={row.problemOf('value', text('options.checkIn.value'))}
            text={text}
            onChange={row.change}
          />
          <ConfidenceChoice
            value={row.form.confidence}
            previous={keyResult.confidence}
            isFirst={keyResult.isFirstConfidence}
            problem={row.problemOf('confidence', text('options.checkIn.confidence'))}
            text={text}
            onChoose={(confidence) => row.change({ confidence })}
          />
          <ReasonAndDate
            form={row.form}
            isReasonNeeded={row.isReasonNeeded}
            isNoteWanted={row.contradiction !== null}
            dates={{ from: startsOn, to: today < endsOn ? today : endsOn }}
            problemOf={row.problemOf}
            text={text}
            onChange={row.change}
          />
          <ContradictionLine row={row} text={text} />
          <RowActions keyResult={keyResult} row={row} text={text} onClose={onClose} />
        </div>
      </form>
    </li>
  );
}
