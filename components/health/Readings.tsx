import { useForm } from '@/components/app/use-form';
import { TextField } from '@/components/okrs/TextField';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { FormProblem } from '@/components/ui/FormProblem';
import type { LocalDate } from '@/domain/model/base';
import { numberFieldText } from '@/domain/number-field';
import type { Result } from '@/domain/result';
import type { HealthMetricRow, ReadingForm, ReadingView } from './actions';
import { ReadingsTable } from './ReadingsTable';
import './readings.css';

interface ReadingsProps {
  readonly row: HealthMetricRow;
  readonly today: LocalDate;
  readonly text: Text;
  readonly onRecord: (form: ReadingForm) => Promise<Result<void>>;
  readonly onOlder: () => void;
  readonly onClose: () => void;
}

function focusValue(form: HTMLFormElement | null): void {
  const field = form?.querySelector<HTMLInputElement>('[name="value"]');
  field?.focus();
  field?.select();
}

/** A new reading, dated today unless said otherwise; the readings so far. Correcting is recording once more for the same date. */
export function Readings({ row, today, text, onRecord, onOlder, onClose }: ReadingsProps) {
  const { metric } = row;
  const opening: ReadingForm = { healthMetricId: metric.id, date: today, value: '', note: '' };
  const state = useForm({ opening, text, onSend: onRecord, onDone: () => afterwards(), focusOn: 'value' });
  const { form, change, problemOf } = state;
  function afterwards(): void {
    change(opening);
    focusValue(state.element.current);
  }
  const correct = ({ date, value, note }: ReadingView): void => {
    change({ date, value: numberFieldText(value, metric.format, text.language), note });
    requestAnimationFrame(() => focusValue(state.element.current));
  };
  const { unit } = metric.format;
  const labels = {
    value: unit === '' ? text('health.reading.value') : text('health.reading.valueIn', { unit }),
    date: text('health.reading.date'),
    note: text('health.reading.note'),
  };
  const whole = state.wholeProblem(metric.title);
  const field = (name: 'value' | 'date' | 'note') => ({
    ...{ name, label: labels[name], value: form[name], problem: problemOf(name, labels[name]) },
    onValue: (value: string) => change({ [name]: value }),
  });
  return (
    <div class="readings" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <form
        ref={state.element}
        class="reading-form"
        aria-label={text('health.readings')}
        noValidate
        onSubmit={state.submit}
      >
        <TextField {...field('value')} inputMode="decimal" />
        <TextField {...field('date')} type="date" />
        <TextField {...field('note')} />
        <div class="reading-form-actions">
          <Button kind="primary" type="submit" data-action="record-reading">
            {text('health.reading.record')}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            {text('action.close')}
          </Button>
        </div>
        <FormProblem problem={whole} />
      </form>
      <ReadingsTable row={row} text={text} onCorrect={correct} onOlder={onOlder} />
    </div>
  );
}
