import type { FunctionComponent } from 'preact';
import { MeetingScreen } from '@/components/meeting/MeetingScreen';
import type { Page } from '@/entrypoints/platform/page';
import { createMeetingState } from './state/meeting';

export async function createScreen(page: Page): Promise<FunctionComponent> {
  const state = await createMeetingState(page);
  return () => <MeetingScreen {...state} text={page.text} />;
}
