import type { FunctionComponent } from 'preact';
import { OkrScreen } from '@/components/okrs/OkrScreen';
import type { Page } from '@/entrypoints/platform/page';
import { createOkrState } from './state/okrs';

export async function createScreen(page: Page): Promise<FunctionComponent> {
  const state = await createOkrState(page);
  return () => <OkrScreen {...state} text={page.text} />;
}
