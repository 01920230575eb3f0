import type { Settings } from '@/domain/model/settings';
import type { Result } from '@/domain/result';

/** How loud reminders are: whether the system shows them, and when it must not. */
export type ReminderSettings = Pick<
  Settings,
  'hasNotifications' | 'quietWeekdays' | 'quietFromHour' | 'quietToHour' | 'firstDayOfWeek'
>;

export interface ReminderActions {
  /**
   * Turns the system's notifications on or off; must be called straight from the click, because it asks the browser.
   * Answers whether they are as wanted.
   */
  setNotifications(isOn: boolean): Promise<boolean>;
  saveQuiet(quiet: Partial<Omit<ReminderSettings, 'hasNotifications'>>): Promise<Result<void>>;
}
