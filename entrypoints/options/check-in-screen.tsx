import type { FunctionComponent } from 'preact';
import { CheckInScreen } from '@/components/check-in/CheckInScreen';
import type { Page } from '@/entrypoints/platform/page';
import { createCheckInState } from './state/check-in';

export async function createScreen(page: Page): Promise<FunctionComponent> {
  const state = await createCheckInState(page);
  return () => <CheckInScreen {...state} text={page.text} />;
}
