import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { problemText } from '@/components/text/problem-text';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { problem, type Problem } from '@/domain/result';

interface DismissFormProps {
  /** What the finding says: several can be dismissed on one screen. */
  readonly why: string;
  readonly text: Text;
  readonly onDismiss: (reason: string) => void;
}

const longestReason = 500;

function reasonProblem(reason: string): Problem | null {
  if (reason === '') {
    return problem('reason', 'missing');
  }
  return reason.length > longestReason ? problem('reason', 'too-long', { limit: longestReason }) : null;
}

/**
 * It stands inside the editor's form, so it is none of its own: Enter dismisses, Escape folds, and neither reaches the
 * editor.
 */
function ReasonForm({ why, text, onDismiss, onClose }: DismissFormProps & { readonly onClose: () => void }) {
  const field = useRef<HTMLInputElement>(null);
  const [reason, setReason] = useState('');
  const [refused, setRefused] = useState<Problem | null>(null);
  useLayoutEffect(() => field.current?.focus(), []);
  const label = text('writing.dismissReason');
  const dismiss = (): void => {
    const found = reasonProblem(reason.trim());
    setRefused(found);
    if (found === null) {
      onDismiss(reason.trim());
    }
  };
  const press = (event: KeyboardEvent): void => {
    if (!event.isComposing && (event.key === 'Enter' || event.key === 'Escape')) {
      event.preventDefault();
      event.stopPropagation();
      (event.key === 'Enter' ? dismiss : onClose)();
    }
  };
  return (
    <div class="dismiss-form" role="group" aria-label={text('writing.dismissFor', { why })}>
      <Field label={label} problem={refused === null ? null : problemText(refused, label, text)}>
        {(control) => (
          <input
            {...control}
            ref={field}
            name="dismissReason"
            class="input"
            dir="auto"
            autocomplete="off"
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
            onKeyDown={press}
          />
        )}
      </Field>
      <div class="dismiss-form-actions">
        <Button data-action="confirm-dismiss" onClick={dismiss}>
          {text('writing.dismissSave')}
        </Button>
        <Button kind="quiet" onClick={onClose}>
          {text('action.cancel')}
        </Button>
      </div>
    </div>
  );
}

/** The way to dismiss a finding: with a reason, or not at all. */
export function DismissForm(props: DismissFormProps) {
  const [isOpen, setIsOpen] = useState(false);
  return isOpen ? (
    <ReasonForm {...props} onClose={() => setIsOpen(false)} />
  ) : (
    <Button
      kind="quiet"
      data-action="dismiss-finding"
      aria-label={props.text('writing.dismissFor', { why: props.why })}
      onClick={() => setIsOpen(true)}
    >
      {props.text('writing.dismiss')}
    </Button>
  );
}
