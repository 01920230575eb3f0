import { useState } from 'preact/hooks';
import type { Text } from '@/components/text';
import { problemText } from '@/components/text/problem-text';
import type { Result } from '@/domain/result';

interface ToastState {
  readonly message: string;
  readonly action?: { readonly label: string; readonly onAct: () => void } | undefined;
}

/** What the actions of a room have for its strip. */
export interface WayBack {
  /**
   * Asked when a step is said to be done: takes back that one, unless something else was done since (`not-last`). Null
   * where nothing was changed.
   */
  wayBack(): (() => Promise<Result<void>>) | null;
}

/** The one strip of a screen that says what was done, with the way back where there is one. */
export function useToasts(text: Text, actions: WayBack) {
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
  /** The way back from the step that has just been done; asked before anything else can be. */
  const wayBack = (): (() => void) | undefined => {
    const takeBack = actions.wayBack();
    return takeBack === null
      ? undefined
      : async () => report(await takeBack(), text('action.undo'), text('options.undone'));
  };
  return { toast, say, report, wayBack, clear: () => setToast(null) };
}

export type Toasts = ReturnType<typeof useToasts>;
