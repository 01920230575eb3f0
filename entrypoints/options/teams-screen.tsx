import type { FunctionComponent } from 'preact';
import { TeamsScreen } from '@/components/teams/TeamsScreen';
import type { Page } from '@/entrypoints/platform/page';
import { createTeamsState } from './state/teams';

export async function createScreen(page: Page): Promise<FunctionComponent> {
  const state = await createTeamsState(page);
  return () => <TeamsScreen {...state} text={page.text} />;
}
