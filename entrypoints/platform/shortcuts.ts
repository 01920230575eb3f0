import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { runReported } from './report-fault';

/** A command with the key that the browser has bound to it; empty when it has none. */
export interface Shortcut {
  readonly name: string;
  readonly keys: string;
}

/** The real bindings: a suggested key that another extension holds comes back empty. */
export async function readShortcuts(): Promise<Shortcut[]> {
  const commands = await browser.commands.getAll();
  return commands.map(({ name = '', shortcut = '' }) => ({ name, keys: shortcut }));
}

/**
 * The bindings, read again whenever the page comes back into view: they are changed in the browser's own pages, and not
 * every browser tells.
 */
export async function followShortcuts(): Promise<ReadonlySignal<readonly Shortcut[]>> {
  const shortcuts = signal<readonly Shortcut[]>(await readShortcuts());
  const look = (): void => {
    runReported(
      'reading the keys',
      readShortcuts().then((read) => {
        shortcuts.value = read;
      }),
    );
  };
  addEventListener('focus', look);
  document.addEventListener('visibilitychange', look);
  return shortcuts;
}

function popupKeyIn(shortcuts: readonly Shortcut[]): string | null {
  return shortcuts.find(({ name }) => name === '_execute_action')?.keys || null;
}

/** The key that opens the popup; null when none is bound. */
export function popupKeyOf(shortcuts: ReadonlySignal<readonly Shortcut[]>): ReadonlySignal<string | null> {
  return computed(() => popupKeyIn(shortcuts.value));
}

/** The same, read once. */
export async function readPopupKey(): Promise<string | null> {
  return popupKeyIn(await readShortcuts());
}

const chromiumShortcutsPage = 'chrome://extensions/shortcuts';

/** Opens the browser's own page on which keys are changed. Edge leads Chromium's address to its own page. */
export function openShortcutSettings(): void {
  const openFirefox: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  const opened =
    typeof openFirefox === 'function'
      ? Promise.resolve(Reflect.apply(openFirefox, browser.commands, []))
      : browser.tabs.create({ url: chromiumShortcutsPage });
  runReported('opening the settings of the keys', opened);
}
