import { useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { problemText } from '@/components/text/problem-text';
import type { Result } from '@/domain/result';

interface ToastState {
  readonly message: string;
  readonly action?: { readonly label: string; readonly onAct: () => void } | undefined;
}

/** The strip that says what was done, with its way back, or why it was not. */
export function useToast(text: Text) {
  const [toast, setToast] = useState<ToastState | null>(null);
  const say = (message: string, onUndo?: () => void): void => {
    setToast({ message, action: onUndo && { label: text('action.undo'), onAct: onUndo } });
  };
  /** Says what was done, or the first reason why it was not; `subject` is what the reason is about. */
  const report = (result: Result<unknown>, subject: string, done: string, onUndo?: () => void): void => {
    const [first] = result.ok ? [] : result.problems;
    if (first === undefined) {
      say(done, onUndo);
    } else {
      say(problemText(first, subject, text));
    }
  };
  return { toast, say, report, clear: () => setToast(null) };
}

export type Toasts = ReturnType<typeof useToast>;
