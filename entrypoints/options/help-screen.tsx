import type { FunctionComponent } from 'preact';
import type { Shortcut } from '@/components/app/actions';
import { HelpScreen } from '@/components/app/HelpScreen';
import type { Text } from '@/components/text';
import { copyText } from '@/entrypoints/platform/clipboard';
import { writeDiagnostics } from '@/entrypoints/platform/diagnostics';
import type { Page } from '@/entrypoints/platform/page';
import { openShortcutSettings, readShortcuts } from '@/entrypoints/platform/shortcuts';

/** The commands in the order in which they are needed: browsers list them by name or in no order at all. */
const commandOrder = [
  '_execute_action',
  'tag-last-key-result',
  'tag-last-distraction',
  'open-sidebar',
  'capture-request',
] as const;

/** Browsers have no words for the command that opens the popup, so these are ours. */
async function readNamedShortcuts(text: Text): Promise<Shortcut[]> {
  const shortcuts = await readShortcuts();
  return commandOrder.flatMap((command) => {
    const found = shortcuts.find(({ name }) => name === command);
    if (found === undefined) {
      return [];
    }
    const description = command === '_execute_action' ? text('options.help.popup') : found.description;
    return [{ description, keys: found.keys }];
  });
}

export async function createScreen(page: Page): Promise<FunctionComponent> {
  const { text } = page;
  const shortcuts = await readNamedShortcuts(text);
  return () => (
    <HelpScreen
      shortcuts={shortcuts}
      text={text}
      onChangeShortcuts={openShortcutSettings}
      onWriteDiagnostics={() => writeDiagnostics(page)}
      onCopy={copyText}
    />
  );
}
