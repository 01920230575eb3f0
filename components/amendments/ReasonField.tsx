import type { Text } from '@/components/text';
import { Field } from '@/components/ui/Field';

interface ReasonFieldProps {
  readonly reason: string;
  readonly problem: string | null;
  readonly text: Text;
  readonly onReason: (reason: string) => void;
}

/** Why a locked OKR changes; never optional. */
export function ReasonField({ reason, problem, text, onReason }: ReasonFieldProps) {
  return (
    <Field label={text('amend.reason')} hint={text('amend.reasonHint')} problem={problem}>
      {(control) => (
        <textarea
          {...control}
          name="reason"
          class="input"
          dir="auto"
          rows={2}
          required
          value={reason}
          onInput={(event) => onReason(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
