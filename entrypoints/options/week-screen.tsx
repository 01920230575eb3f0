import type { FunctionComponent } from 'preact';
import { ReminderSection } from '@/components/reminders/ReminderSection';
import { WeekScreen } from '@/components/week/WeekScreen';
import type { Page } from '@/entrypoints/platform/page';
import { createReminderState } from './state/reminders';
import { createWeekState } from './state/week';

export async function createScreen(page: Page): Promise<FunctionComponent> {
  const [state, reminders] = await Promise.all([createWeekState(page), createReminderState(page)]);
  const { text } = page;
  return () => <WeekScreen {...state} text={text} reminders={<ReminderSection {...reminders} text={text} />} />;
}
