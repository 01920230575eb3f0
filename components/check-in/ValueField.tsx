import { useLayoutEffect, useRef } from 'preact/hooks';
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

/**
 * A figure that is selected while nobody has typed over it: also where the stored one, on its way since the last check-in,
 * arrives only after the field has the focus. What is typed would otherwise stand behind it.
 */
function useFigure(value: string, onInput: (value: string) => void) {
  const ref = useRef<HTMLInputElement>(null);
  const typed = useRef(value);
  useLayoutEffect(() => {
    const field = ref.current;
    if (value !== typed.current && field === document.activeElement) field?.select();
    typed.current = value;
  }, [value]);
  return {
    ref,
    value,
    onFocus: () => ref.current?.select(),
    onInput: (event: { readonly currentTarget: HTMLInputElement }): void => {
      typed.current = event.currentTarget.value;
      onInput(typed.current);
    },
  };
}

function Figure({ keyResult, form, problem, text, onChange }: ValueFieldProps) {
  const { unit, style } = keyResult.format;
  const figure = useFigure(form.value, (value) => onChange({ value }));
  const label = unit === '' ? text('options.checkIn.value') : text('options.checkIn.valueIn', { unit });
  return (
    <div class="value-with-helper">
      <Field label={label} problem={problem}>
        {(control) => (
          <input
            {...control}
            {...figure}
            name="value"
            class="input value-input"
            inputMode="decimal"
            autocomplete="off"
            placeholder={baselineText(keyResult, text.language)}
          />
        )}
      </Field>
      {style === 'nps' && <NpsHelper text={text} onUse={(value) => onChange({ value })} />}
    </div>
  );
}

/** Where the key result stands now: a number, ticked milestones, or a switch. */
export function ValueField(props: ValueFieldProps) {
  switch (props.keyResult.kind) {
    case 'milestones':
      return <Milestones {...props} />;
    case 'yes-no':
      return <YesNo {...props} />;
    default:
      return <Figure {...props} />;
  }
}
