import type { FunctionComponent } from 'preact';
import type { Shortcut } from '@/components/app/actions';
import { commandMeanings } from '@/components/app/command-meanings';
import { HelpScreen } from '@/components/app/HelpScreen';
import type { Text } from '@/components/text';
import { copyText } from '@/entrypoints/platform/clipboard';
import { writeDiagnostics } from '@/entrypoints/platform/diagnostics';
import type { Page } from '@/entrypoints/platform/page';
import { openShortcutSettings, readShortcuts } from '@/entrypoints/platform/shortcuts';

/** What the browser has bound to each command right now. */
async function readNamedShortcuts(text: Text): Promise<Shortcut[]> {
  const shortcuts = await readShortcuts();
  return Object.entries(commandMeanings).flatMap(([command, meaning]) => {
    const found = shortcuts.find(({ name }) => name === command);
    return found === undefined ? [] : [{ description: text(meaning), keys: found.keys }];
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
