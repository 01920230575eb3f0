import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { problemText } from '@/components/text/problem-text';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { problem as refuse } from '@/domain/result';
import type { Decision } from './actions';

interface DelegateFormProps {
  /** Why the person named was refused. */
  readonly problem: string | null;
  readonly text: Text;
  readonly onDecide: (decision: Decision) => void;
}

/** To whom a request is given; Enter gives it. */
export function DelegateForm({ problem, text, onDecide }: DelegateFormProps) {
  const [to, setTo] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const missing = isMissing ? problemText(refuse('to', 'missing'), text('triage.delegate.subject'), text) : null;
  return (
    <form
      class="delegate-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setIsMissing(to.trim() === '');
        if (to.trim() !== '') {
          onDecide({ kind: 'delegate', to: to.trim() });
        }
      }}
    >
      <Field label={text('triage.delegate.to')} problem={missing ?? problem}>
        {(control) => (
          <input
            {...control}
            ref={input}
            class="input"
            type="text"
            name="to"
            autocomplete="off"
            dir="auto"
            value={to}
            onInput={(event) => setTo(event.currentTarget.value)}
          />
        )}
      </Field>
      <Button type="submit">{text('decision.delegate')}</Button>
    </form>
  );
}
