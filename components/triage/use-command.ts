import { useRef, useState } from 'preact/hooks';
import type { Problem, Result } from '@/domain/result';

export interface Command {
  /** What the last run refused; empty when it went through. */
  readonly problems: readonly Problem[];
  /** Asked when something happens, not while drawing: a run draws nothing before it has ended. */
  isRunning(): boolean;
  run(send: () => Promise<Result<unknown>>, afterwards?: () => void): Promise<void>;
  refuse(...problems: readonly Problem[]): void;
}

interface Refusal {
  readonly scope: unknown;
  readonly problems: readonly Problem[];
}

const nothing: readonly Problem[] = [];

/**
 * Sends a command and keeps its problems, so that they can be shown where the command was given. They vanish when
 * `scope`, what they are about, is replaced: a refusal about the last page says nothing about the next.
 */
export function useCommand(scope: unknown = null): Command {
  const latestScope = useRef(scope);
  latestScope.current = scope;
  const [refusal, setRefusal] = useState<Refusal>({ scope, problems: nothing });
  const setProblems = (problems: readonly Problem[]): void =>
    // Nothing after nothing draws nothing.
    setRefusal((last) =>
      last.problems.length + problems.length === 0 ? last : { scope: latestScope.current, problems },
    );
  const running = useRef(0);
  const run: Command['run'] = async (send, afterwards) => {
    running.current += 1;
    try {
      const result = await send();
      setProblems(result.ok ? nothing : result.problems);
      if (result.ok) {
        afterwards?.();
      }
    } finally {
      running.current -= 1;
    }
  };
  const problems = refusal.scope === scope ? refusal.problems : nothing;
  return { problems, isRunning: () => running.current > 0, run, refuse: (...refused) => setProblems(refused) };
}
