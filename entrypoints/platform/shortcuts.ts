import { browser } from 'wxt/browser';

/** A command with the key that the browser has bound to it; empty when it has none. */
export interface Shortcut {
  readonly name: string;
  readonly description: string;
  readonly keys: string;
}

/** The real bindings: a suggested key that another extension holds comes back empty. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', description = '', shortcut = '' }) => ({ name, description, keys: shortcut }));
}

/** The key that opens the popup; null when none is bound. */
export async function readPopupKey(): Promise<string | null> {
  const shortcuts = await readShortcuts();
  return shortcuts.find(({ name }) => name === '_execute_action')?.keys || null;
}
