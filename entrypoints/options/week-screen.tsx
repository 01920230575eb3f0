import type { FunctionComponent } from 'preact';
import { WeekScreen } from '@/components/week/WeekScreen';
import type { Page } from '@/entrypoints/platform/page';
import { createWeekState } from './state/week';

export async function createScreen(page: Page): Promise<FunctionComponent> {
  const state = await createWeekState(page);
  return () => <WeekScreen {...state} text={page.text} />;
}
