import { setTimeout as sleep } from 'node:timers/promises';
import type { ChromiumSurface } from './chromium-surface.ts';
import { within } from './polling.ts';
import type { VirtualDisplay } from './virtual-display.ts';

/** A native menu opens, and takes keys, a moment after the click. */
const MENU_MS = 500;

const WINDOW_CLASS = 'chromium|chrome|edge';

/** Presses a command with the real keyboard: the debugging protocol does not reach commands. */
export async function pressCommandKeys(display: VirtualDisplay, keys: string): Promise<void> {
  await display.focusWindow(WINDOW_CLASS);
  await display.pressKeys(toXdotoolKeys(keys));
}

/**
 * Opens the native menu on a real selection and takes the extension's item.
 * No interface tells the labels of that menu, but its order is fixed: the
 * extension's items stand right above "Inspect", the last one. So this goes
 * two up from the end. It holds while the extension has one item for a
 * selection; with more, Chromium makes a submenu, and the caller's own check
 * of what was saved fails.
 */
export async function chooseExtensionItem(
  tab: ChromiumSurface,
  display: VirtualDisplay,
  selector: string,
  itemLabel: string,
): Promise<void> {
  await tab.waitFor(selector);
  await tab.evaluate(selectText, selector);
  const point = await tab.evaluate(middleOfSelection);
  await display.focusWindow(WINDOW_CLASS);
  // The page answers a right click only once the menu is closed again: do not wait for it here.
  const click = tab.page.mouse.click(point.x, point.y, { button: 'right' });
  await sleep(MENU_MS);
  await display.pressKeys('Up', 'Up', 'Return');
  await within(`Choosing "${itemLabel}" in the context menu`, click);
}

/** A prompt ignores keys for its first half second, so that nobody agrees by accident. */
const PROMPT_MS = 1200;

/**
 * Says yes in the native prompt for a permission. It stands in a window of its own, which gets the keyboard by itself;
 * "Deny" has the focus, "Allow" is the button before it.
 */
export async function allowPermission(display: VirtualDisplay): Promise<void> {
  await sleep(PROMPT_MS);
  await display.pressKeys('shift+Tab', 'Return');
}

/** Sent to the page: selects all text of the first match. */
function selectText(match: string): void {
  const element = document.querySelector(match);
  const selection = document.getSelection();
  if (!element || !selection) throw new Error(`Nothing to select at ${match}`);
  element.scrollIntoView({ block: 'center' });
  selection.selectAllChildren(element);
}

/** Sent to the page: a right click keeps the selection only when it lands on selected text. */
function middleOfSelection(): { x: number; y: number } {
  const box = document.getSelection()?.getRangeAt(0).getClientRects()[0];
  if (!box) throw new Error('The selection has no box on the screen');
  return { x: box.left + Math.min(box.width / 2, 20), y: box.top + box.height / 2 };
}

/** 'Alt+Shift+K' of the manifest is 'alt+shift+k' for xdotool. */
function toXdotoolKeys(keys: string): string {
  const names = new Map([
    ['Ctrl', 'ctrl'],
    ['Alt', 'alt'],
    ['Shift', 'shift'],
    ['Comma', 'comma'],
    ['Period', 'period'],
    ['Space', 'space'],
  ]);
  return keys
    .split('+')
    .map((key) => names.get(key) ?? (key.length === 1 ? key.toLowerCase() : key))
    .join('+');
}
