import type { ReadonlySignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { TriageView } from '@/domain/triage-view';
import { type KeyFacts, type TriageKeyAction, triageKeyAction } from './triage-keys';

const takesKeysItself = 'input, textarea, select, dialog, [contenteditable=""], [contenteditable="true"]';

/** What of a press matters to the tables of keys. */
export function keyFactsOf(event: KeyboardEvent): KeyFacts {
  const isInField = event.target instanceof Element && event.target.closest(takesKeysItself) !== null;
  return {
    key: event.key,
    code: event.code,
    isShifted: event.shiftKey,
    hasModifier: event.ctrlKey || event.altKey || event.metaKey,
    isTyping: isInField || event.isComposing || event.defaultPrevented,
    isRepeat: event.repeat,
  };
}

/** Listens to the whole page for the keys of the table; `take` answers whether the action was its own. */
export function useTriageKeys(view: ReadonlySignal<TriageView>, take: (action: TriageKeyAction) => boolean): void {
  const latestTake = useRef(take);
  latestTake.current = take;
  // Before the first frame: whoever opens this by a key has the next key ready.
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const action = triageKeyAction(keyFactsOf(event), view.peek());
      if (action !== null && latestTake.current(action)) {
        event.preventDefault();
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [view]);
}
