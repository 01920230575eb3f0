import type { Text, TextKey } from '@/components/text';
import { Field } from '@/components/ui/Field';
import type { LocalDate } from '@/domain/model/base';
import type { CheckInForm } from './actions';

interface ReasonAndDateProps {
  readonly form: CheckInForm;
  readonly isReasonNeeded: boolean;
  /** Confidence and pace say opposite things: a note is wanted, not demanded. */
  readonly isNoteWanted: boolean;
  /** The first and the last day that a check-in may carry. */
  readonly dates: { readonly from: LocalDate; readonly to: LocalDate };
  readonly problemOf: (field: 'reason' | 'date', label: string) => string | null;
  readonly text: Text;
  readonly onChange: (change: Partial<CheckInForm>) => void;
}

function reasonKey({ isReasonNeeded, isNoteWanted }: ReasonAndDateProps): TextKey {
  if (isReasonNeeded) {
    return 'options.checkIn.reasonNeeded';
  }
  return isNoteWanted ? 'pace.noteLabel' : 'options.checkIn.reason';
}

/** Why confidence moved, or any other note, and the day that the value is of. */
export function ReasonAndDate(props: ReasonAndDateProps) {
  const { form, isReasonNeeded, dates, problemOf, text, onChange } = props;
  const reasonLabel = text(reasonKey(props));
  const dateLabel = text('options.checkIn.date');
  return (
    <>
      <Field label={dateLabel} problem={problemOf('date', dateLabel)}>
        {(control) => (
          <input
            {...control}
            type="date"
            name="date"
            class="input"
            min={dates.from}
            max={dates.to}
            value={form.date}
            onInput={(event) => onChange({ date: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={reasonLabel} problem={problemOf('reason', text('options.checkIn.reasonName'))}>
        {(control) => (
          <input
            {...control}
            name="reason"
            class="input"
            dir="auto"
            autocomplete="off"
            required={isReasonNeeded}
            value={form.reason}
            onInput={(event) => onChange({ reason: event.currentTarget.value })}
          />
        )}
      </Field>
    </>
  );
}
