import type { RefObject } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { useSingleFlight } from '@/components/app/use-single-flight';
import type { Problem, Result } from '@/domain/result';
import type { RemovalProgress } from './actions';

/**
 * A deletion in two steps: look first, then delete what was looked at. Typing anew means looking anew.
 *
 * @param onLook reads what the deletion would take away
 */
export function useRemoval<Look>(onLook: () => Promise<Result<Look>>) {
  const [found, setFound] = useState<Look | null>(null);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [progress, setProgress] = useState<RemovalProgress | null>(null);
  const [isDone, setIsDone] = useState(false);
  const form: RefObject<HTMLFormElement | null> = useRef(null);
  const alone = useSingleFlight();
  const reset = (): void => {
    setFound(null);
    setProblems([]);
    setIsDone(false);
  };
  return {
    form,
    found,
    problems,
    progress,
    isDone,
    reset,
    look: (event: Event): Promise<void> => {
      event.preventDefault();
      return alone(async () => {
        reset();
        const result = await onLook();
        if (result.ok) {
          setFound(result.value);
        } else {
          setProblems(result.problems);
        }
      });
    },
    remove: (onRemove: (onProgress: (progress: RemovalProgress) => void) => Promise<Result<void>>): Promise<void> =>
      alone(async () => {
        const result = await onRemove(setProgress);
        setProgress(null);
        setFound(null);
        setProblems(result.ok ? [] : result.problems);
        setIsDone(result.ok);
        // The button that was pressed is gone; the field it all began with is the place to go on from.
        form.current?.querySelector<HTMLElement>('input')?.focus();
      }),
  };
}
