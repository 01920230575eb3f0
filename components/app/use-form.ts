import type { RefObject } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { fieldProblem, focusFirstProblem } from '@/components/okrs/field-problem';
import type { Text } from '@/components/text';
import { problemText } from '@/components/text/problem-text';
import type { Problem, Result } from '@/domain/result';
import { useSingleFlight } from './use-single-flight';

/** A form while it is filled in. */
export interface FormState<Form extends object> {
  readonly element: RefObject<HTMLFormElement | null>;
  readonly form: Form;
  change(change: Partial<Form>): void;
  /** Sends it once; what is refused stands at its field, which gets the focus. */
  submit(event: Event): Promise<void>;
  /** The sentence for the problem of a field; null when nothing is wrong with it. */
  problemOf(field: string, label: string): string | null;
  /** What belongs to none of the fields: the record is gone, say. */
  wholeProblem(subject: string): string | null;
}

interface FormOptions<Form extends object> {
  readonly opening: Form;
  readonly text: Text;
  readonly onSend: (form: Form) => Promise<Result<unknown>>;
  readonly onDone: () => void;
  /** The field that has the focus when the form appears. */
  readonly focusOn: string;
}

/** Keeps what was typed and what is wrong with it. A correction makes its own message go at once. */
export function useForm<Form extends object>(options: FormOptions<Form>): FormState<Form> {
  const { opening, text, onSend, onDone, focusOn } = options;
  const element = useRef<HTMLFormElement>(null);
  const [form, setForm] = useState(opening);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const alone = useSingleFlight();
  // Counted, because a correction changes the problems too and must not take the focus along.
  const [refusals, setRefusals] = useState(0);
  useLayoutEffect(() => {
    if (refusals > 0) {
      focusFirstProblem(element.current);
    }
  }, [refusals]);
  useLayoutEffect(() => element.current?.querySelector<HTMLElement>(`[name="${focusOn}"]`)?.focus(), [focusOn]);
  const isOfField = ({ field }: Problem): boolean => field in form;
  return {
    element,
    form,
    change: (change) => {
      setForm((newest) => ({ ...newest, ...change }));
      setProblems((found) => found.filter(({ field }) => !(field in change)));
    },
    submit: (event) => {
      event.preventDefault();
      return alone(async () => {
        const result = await onSend(form);
        setProblems(result.ok ? [] : result.problems);
        if (result.ok) {
          onDone();
        } else {
          setRefusals((count) => count + 1);
        }
      });
    },
    problemOf: (field, label) => fieldProblem(problems, field, label, text),
    wholeProblem: (subject) => {
      const whole = problems.find((found) => !isOfField(found));
      return whole === undefined ? null : problemText(whole, subject, text);
    },
  };
}
