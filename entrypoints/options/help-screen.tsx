import type { FunctionComponent } from 'preact';
import { HelpScreen } from '@/components/app/HelpScreen';
import type { Page } from '@/entrypoints/platform/page';
import { readShortcuts } from '@/entrypoints/platform/shortcuts';

export async function createScreen(page: Page): Promise<FunctionComponent> {
  const shortcuts = await readShortcuts();
  return () => <HelpScreen shortcuts={shortcuts.filter(({ description }) => description !== '')} text={page.text} />;
}
