import { Field } from '@/components/ui/Field';
import type { Text } from '@/components/text';
import { CheckedObjective } from '@/components/writing-check/CheckedObjective';
import type { FirstRunInput } from './actions';

interface SentenceFieldsProps {
  readonly input: FirstRunInput;
  readonly onChange: (part: Partial<FirstRunInput>) => void;
  readonly problem: (field: string) => string | null;
  /** Moves the sentence to the first free key result line. */
  readonly onMakeKeyResult: (() => void) | undefined;
  readonly text: Text;
}

/** Why we exist, and where to go: one sentence each. */
export function SentenceFields({ input, onChange, problem, onMakeKeyResult, text }: SentenceFieldsProps) {
  return (
    <>
      <Field label={text('firstRun.mission')} hint={text('firstRun.missionHint')} problem={problem('mission')}>
        {(control) => (
          <input
            {...control}
            class="input"
            name="mission"
            dir="auto"
            autocomplete="off"
            placeholder={text('firstRun.missionExample')}
            value={input.mission}
            onInput={(event) => onChange({ mission: event.currentTarget.value })}
          />
        )}
      </Field>
      <Field label={text('firstRun.objective')} hint={text('firstRun.objectiveHint')} problem={problem('objective')}>
        {(control) => (
          <input
            {...control}
            class="input first-run-objective"
            name="objective"
            dir="auto"
            autocomplete="off"
            required
            placeholder={text('firstRun.objectiveExample')}
            value={input.objective}
            onInput={(event) => onChange({ objective: event.currentTarget.value })}
          />
        )}
      </Field>
      <CheckedObjective title={input.objective} text={text} onMakeKeyResult={onMakeKeyResult} />
    </>
  );
}
