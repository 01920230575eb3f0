import type { EarlyPress } from './early-presses';

/** What a press led to is rendered before the next one is made. */
function rendered(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve));
}

function isTextField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  const isField = element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
  return isField && element.selectionStart !== null;
}

/** Browsers do nothing by themselves with a key that a script presses. */
function writeInto(field: HTMLInputElement | HTMLTextAreaElement, character: string): void {
  const { selectionStart, selectionEnd, value } = field;
  field.setRangeText(character, selectionStart ?? value.length, selectionEnd ?? value.length, 'end');
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: character }));
}

/** Where the focus is by now: an earlier press may have moved it. */
function pressKey({ key, code, shiftKey }: KeyboardEvent): void {
  const target = document.activeElement ?? document.body;
  const press = new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true });
  const isLeftToBrowser = target.dispatchEvent(press);
  if (isLeftToBrowser && key.length === 1 && isTextField(target)) writeInto(target, key);
}

function replay({ event, value }: EarlyPress): void {
  const { target } = event;
  if (event instanceof KeyboardEvent) {
    pressKey(event);
  } else if (event.type === 'change' && target instanceof HTMLSelectElement) {
    target.value = value;
    target.dispatchEvent(new Event('change', { bubbles: true }));
  } else if (target instanceof Element) {
    target.closest<HTMLElement>('button, input, summary')?.click();
  }
}

function isForPage({ isTrusted, ctrlKey, altKey, metaKey, key }: KeyboardEvent): boolean {
  return isTrusted && !ctrlKey && !altKey && !metaKey && (key.length === 1 || key === 'Enter');
}

/** Does what was pressed early, one after the other; whoever goes on typing meanwhile is served in turn. */
export async function replayPresses(early: readonly EarlyPress[]): Promise<void> {
  const waiting = [...early];
  const replaying = new AbortController();
  const keep = (event: KeyboardEvent): void => {
    if (!isForPage(event)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    waiting.push({ event, value: '' });
  };
  if (waiting.length > 0) document.addEventListener('keydown', keep, { capture: true, signal: replaying.signal });
  for (let press = waiting.shift(); press !== undefined; press = waiting.shift()) {
    replay(press);
    await rendered();
  }
  replaying.abort();
}
