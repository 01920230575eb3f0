import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import './field.css';

/** What a control inside a field needs so that its label, hint and problem are announced with it. */
interface FieldControl {
  readonly id: string;
  readonly 'aria-describedby': string | undefined;
  readonly 'aria-invalid': boolean;
}

interface FieldProps {
  readonly label: string;
  readonly hint?: string | undefined;
  /** The sentence that refuses what was entered; null when nothing is wrong. */
  readonly problem?: string | null | undefined;
  /** The label is read out but not shown, for a control whose place says what it is. */
  readonly isLabelHidden?: boolean;
  readonly children: (control: FieldControl) => ComponentChildren;
}

/** A labelled control with its hint and its problem below it. */
export function Field({ label, hint, problem, isLabelHidden = false, children }: FieldProps) {
  const id = useId();
  const describedBy = [hint === undefined ? '' : `${id}-hint`, problem ? `${id}-problem` : '']
    .filter(Boolean)
    .join(' ');
  return (
    <div class="field">
      <label for={id} class={isLabelHidden ? 'visually-hidden' : 'field-label'}>
        {label}
      </label>
      {children({ id, 'aria-describedby': describedBy || undefined, 'aria-invalid': Boolean(problem) })}
      {hint !== undefined && (
        <p id={`${id}-hint`} class="field-hint">
          {hint}
        </p>
      )}
      {problem && (
        <p id={`${id}-problem`} class="field-problem">
          {problem}
        </p>
      )}
    </div>
  );
}
