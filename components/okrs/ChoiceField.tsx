import type { TargetedEvent } from 'preact';
import { Field } from '@/components/ui/Field';

/** One entry of a choice. */
export interface Choice<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

interface ChoiceFieldProps<Value extends string> {
  readonly name: string;
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly Choice<Value>[];
  readonly problem: string | null;
  readonly onChoose: (value: Value) => void;
  readonly hint?: string | undefined;
}

/** A native select whose values keep their type. */
export function ChoiceField<Value extends string>({
  name,
  label,
  value,
  choices,
  problem,
  onChoose,
  hint,
}: ChoiceFieldProps<Value>) {
  const choose = (event: TargetedEvent<HTMLSelectElement>): void => {
    const chosen = choices.find((choice) => choice.value === event.currentTarget.value);
    if (chosen !== undefined) {
      onChoose(chosen.value);
    }
  };
  return (
    <Field label={label} hint={hint} problem={problem}>
      {(control) => (
        <select {...control} name={name} class="input" value={value} onChange={choose}>
          {choices.map((choice) => (
            <option key={choice.value} value={choice.value}>
              {choice.label}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
