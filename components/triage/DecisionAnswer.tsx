import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { problemText } from '@/components/text/problem-text';
import { Button } from '@/components/ui/Button';
import { Field } from '@/components/ui/Field';
import { problem as refuse } from '@/domain/result';
import type { DistractionChoice, TriageView } from '@/domain/triage-view';
import type { Decision } from './actions';
import { Chip } from './Chip';
import { TargetPicker } from './TargetPicker';

/** The decisions that need one answer more. */
export type OpenDecision = 'do' | 'schedule' | 'delegate';

interface DecisionAnswerProps {
  readonly id: string;
  readonly kind: OpenDecision;
  readonly view: TriageView;
  readonly choices: readonly DistractionChoice[];
  /** Why the person named was refused. */
  readonly problem: string | null;
  readonly text: Text;
  readonly onDecide: (decision: Decision) => void;
}

function DelegateForm({ problem, text, onDecide }: Pick<DecisionAnswerProps, 'problem' | 'text' | 'onDecide'>) {
  const [to, setTo] = useState('');
  const [isMissing, setIsMissing] = useState(false);
  const input = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => input.current?.focus(), []);
  const label = text('triage.delegate.to');
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
      <Field label={label} problem={missing ?? problem}>
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

function ScheduleChoice({ text, onDecide }: Pick<DecisionAnswerProps, 'text' | 'onDecide'>) {
  return (
    <div class="chips">
      {(['this', 'next'] as const).map((week) => (
        <Chip key={week} data-week={week} onClick={() => onDecide({ kind: 'schedule', week })}>
          {text(`triage.schedule.${week}`)}
        </Chip>
      ))}
    </div>
  );
}

/** What Do, Schedule and Delegate still ask: for what, when, to whom. */
export function DecisionAnswer({ id, kind, view, choices, problem, text, onDecide }: DecisionAnswerProps) {
  return (
    <div id={id} class="inbox-answer" role="group" aria-label={text(`decision.${kind}`)}>
      {kind === 'do' && <p>{text('triage.do.question')}</p>}
      {kind === 'do' && (
        <TargetPicker
          view={view}
          choices={choices}
          level={3}
          hasKeys={false}
          text={text}
          onChoose={(target) => onDecide({ kind: 'do', target })}
        />
      )}
      {kind === 'schedule' && <ScheduleChoice text={text} onDecide={onDecide} />}
      {kind === 'delegate' && <DelegateForm problem={problem} text={text} onDecide={onDecide} />}
    </div>
  );
}
