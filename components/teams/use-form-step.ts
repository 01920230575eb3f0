import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useSingleFlight } from '@/components/app/use-single-flight';
import { fieldProblem, focusFirstProblem } from '@/components/okrs/field-problem';
import type { Text } from '@/components/text';
import type { Problem, Result } from '@/domain/result';

/** The saving half of a form: runs one step at a time, closes when it is done, and shows at each field why it was not. */
export function useFormStep(save: () => Promise<Result<unknown>>, onDone: () => void, text: Text) {
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const form = useRef<HTMLFormElement>(null);
  useLayoutEffect(() => focusFirstProblem(form.current), [problems]);
  const alone = useSingleFlight();
  return {
    form,
    problemOf: (field: string, label: string): string | null => fieldProblem(problems, field, label, text),
    /** The first problem that none of these fields can show. */
    otherProblem: (shown: readonly string[], label: string): string | null => {
      const other = problems.find(({ field }) => !shown.includes(field));
      return other === undefined ? null : fieldProblem([other], other.field, label, text);
    },
    submit: (event: Event): Promise<void> => {
      event.preventDefault();
      return alone(async () => {
        const result = await save();
        if (result.ok) {
          onDone();
        } else {
          setProblems(result.problems);
        }
      });
    },
  };
}
