import type { FunctionComponent } from 'preact';
import { RulesScreen } from '@/components/rules/RulesScreen';
import type { Page } from '@/entrypoints/platform/page';
import { createRulesState } from './state/rules';

export async function createScreen(page: Page): Promise<FunctionComponent> {
  const state = await createRulesState(page);
  return () => <RulesScreen {...state} text={page.text} />;
}
