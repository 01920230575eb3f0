import { NpsHelper } from '@/components/nps/NpsHelper';
import type { Text } from '@/components/text';
import { Field } from '@/components/ui/Field';
import type { KeyResultView } from '@/domain/okr-view';
import type { CheckInForm } from './actions';
import { baselineText, withMilestone } from './check-in-draft';
import './value-field.css';

interface ValueFieldProps {
  readonly keyResult: KeyResultView;
  readonly form: CheckInForm;
  readonly problem: string | null;
  readonly text: Text;
  readonly onChange: (change: Partial<CheckInForm>) => void;
}

function Milestones({ keyResult, form, problem, text, onChange }: ValueFieldProps) {
  return (
    <fieldset class="value-milestones">
      <legend class="field-label">{text('options.checkIn.milestones')}</legend>
      {keyResult.milestones.map(({ id, title }) => (
        <label key={id} class="check-label" dir="auto">
          <input
            type="checkbox"
            name="milestone"
            value={id}
            checked={form.doneMilestoneIds.includes(id)}
            onChange={(event) =>
              onChange({ doneMilestoneIds: withMilestone(form.doneMilestoneIds, id, event.currentTarget.checked) })
            }
          />
          <span>{title}</span>
        </label>
      ))}
      {problem !== null && <p class="field-problem">{problem}</p>}
    </fieldset>
  );
}

function YesNo({ form, text, onChange }: ValueFieldProps) {
  return (
    <label class="check-label check-switch">
      <input
        type="checkbox"
        name="value"
        checked={form.value === '1'}
        onChange={(event) => onChange({ value: event.currentTarget.checked ? '1' : '0' })}
      />
      <span>{text('options.checkIn.yesNo')}</span>
    </label>
  );
}

/** Where the key result stands now: a number, ticked milestones, or a switch. */
export function ValueField(props: ValueFieldProps) {
  const { keyResult, form, problem, text, onChange } = props;
  if (keyResult.kind === 'milestones') {
    return <Milestones {...props} />;
  }
  if (keyResult.kind === 'yes-no') {
    return <YesNo {...props} />;
  }
  const { unit } = keyResult.format;
  const label = unit === '' ? text('options.checkIn.value') : text('options.checkIn.valueIn', { unit });
  return (
    <div class="value-with-helper">
      <Field label={label} problem={problem}>
        {(control) => (
          <input
            {...control}
            name="value"
            class="input value-input"
            inputMode="decimal"
            autocomplete="off"
            placeholder={baselineText(keyResult, text.language)}
            value={form.value}
            onFocus={(event) => event.currentTarget.select()}
            onInput={(event) => onChange({ value: event.currentTarget.value })}
          />
        )}
      </Field>
      {keyResult.format.style === 'nps' && <NpsHelper text={text} onUse={(value) => onChange({ value })} />}
    </div>
  );
}
