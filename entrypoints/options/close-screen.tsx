import type { FunctionComponent } from 'preact';
import { CloseScreen } from '@/components/cycle-end/CloseScreen';
import type { Page } from '@/entrypoints/platform/page';
import { followRoutePart } from './router';
import { createCloseState } from './state/close';

export async function createScreen(page: Page): Promise<FunctionComponent> {
  const state = await createCloseState(page, followRoutePart('close'));
  return () => <CloseScreen {...state} text={page.text} />;
}
