import { useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { problemText } from '@/components/text/problem-text';
import type { Result } from '@/domain/result';

/** What runs the commands of a room that have no form of their own, and keeps why the last one was refused. */
export interface Refusals {
  readonly refusal: string | null;
  /** Answers whether it went through; `subject` is what a refusal is about. */
  run(command: Promise<Result<unknown>>, subject: string): Promise<boolean>;
}

/** The sentence that refuses the last command of a room; null when it went through. */
export function useRefusal(text: Text): Refusals {
  const [refusal, setRefusal] = useState<string | null>(null);
  return {
    refusal,
    run: async (command, subject) => {
      const result = await command;
      const [first] = result.ok ? [] : result.problems;
      setRefusal(first === undefined ? null : problemText(first, subject, text));
      return result.ok;
    },
  };
}
