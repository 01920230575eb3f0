import type { FunctionComponent } from 'preact';
import { SettingsScreen } from '@/components/settings/SettingsScreen';
import type { Page } from '@/entrypoints/platform/page';
import { createSettingsState } from './state/settings';

export async function createScreen(page: Page): Promise<FunctionComponent> {
  const { settings, canSeeTabs, canNotify, announcement, actions } = await createSettingsState(page);
  return () => <SettingsScreen {...{ settings, canSeeTabs, canNotify, announcement, actions }} text={page.text} />;
}
