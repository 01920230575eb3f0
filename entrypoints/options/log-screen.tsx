import type { FunctionComponent } from 'preact';
import { LogScreen } from '@/components/log/LogScreen';
import type { Page } from '@/entrypoints/platform/page';
import { followRoutePart } from './router';
import { createLogState } from './state/log';

export async function createScreen(page: Page): Promise<FunctionComponent> {
  const state = await createLogState(page, followRoutePart('log'));
  return () => <LogScreen {...state} text={page.text} />;
}
