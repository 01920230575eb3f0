import type { TargetedEvent, TargetedInputEvent } from 'preact';
import { Field } from '@/components/ui/Field';

interface TextFieldProps {
  /** The field's path in the form: problems and tests find it by this name. */
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly problem: string | null;
  readonly onValue: (value: string) => void;
  readonly hint?: string | undefined;
  readonly isLabelHidden?: boolean;
  readonly type?: 'text' | 'date';
  readonly placeholder?: string;
  readonly inputMode?: 'text' | 'decimal';
  /** The value is left, by the keyboard or the mouse, or was pasted as a whole. */
  readonly onDone?: ((value: string) => void) | undefined;
}

/** A one-line text with its label, hint and problem. */
export function TextField(props: TextFieldProps) {
  const { name, label, value, problem, onValue, hint, onDone } = props;
  const { isLabelHidden = false, type = 'text', placeholder = '', inputMode = 'text' } = props;
  const take = (event: TargetedInputEvent<HTMLInputElement>): void => {
    onValue(event.currentTarget.value);
    if (event.inputType === 'insertFromPaste') {
      onDone?.(event.currentTarget.value);
    }
  };
  const leave = (event: TargetedEvent<HTMLInputElement>): void => onDone?.(event.currentTarget.value);
  const shared = { name, value, placeholder, inputMode, class: 'input', dir: 'auto', autocomplete: 'off' } as const;
  return (
    <Field label={label} hint={hint} problem={problem} isLabelHidden={isLabelHidden}>
      {(control) =>
        type === 'date' ? (
          <input {...control} {...shared} type="date" onInput={take} onChange={leave} />
        ) : (
          <input {...control} {...shared} onInput={take} onChange={leave} />
        )
      }
    </Field>
  );
}
