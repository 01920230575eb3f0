import { useLayoutEffect } from 'preact/hooks';

/** A letter typed into a field is text, and with a modifier it belongs to the browser. */
function isForPage({ ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  const isTyping = target instanceof HTMLElement && target.closest('input, textarea, select') !== null;
  return !ctrlKey && !metaKey && !altKey && !isTyping;
}

/** Calls back when the letter is pressed anywhere on the page while enabled. */
export function useLetterKey(letter: string, isEnabled: boolean, onPress: () => void): void {
  // Before the first frame: whoever opens the popup by a key has the next key ready.
  useLayoutEffect(() => {
    if (!isEnabled) {
      return undefined;
    }
    const listen = (event: KeyboardEvent): void => {
      if (event.key.toLowerCase() === letter && isForPage(event)) {
        event.preventDefault();
        onPress();
      }
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
