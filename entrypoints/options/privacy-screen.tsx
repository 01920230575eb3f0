import type { FunctionComponent } from 'preact';
import { PrivacyScreen } from '@/components/privacy/PrivacyScreen';
import type { Page } from '@/entrypoints/platform/page';
import { createPrivacyState } from './state/privacy';

export async function createScreen(page: Page): Promise<FunctionComponent> {
  const state = await createPrivacyState(page);
  return () => <PrivacyScreen {...state} text={page.text} />;
}
