import type { Settings } from '@/domain/model/settings';
import { succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';

/** How loud reminders are: whether the system shows them, and when it must not. */
export type ReminderSettings = Pick<Settings, 'hasNotifications' | 'quietWeekdays' | 'quietFromHour' | 'quietToHour'>;

/** Saves how the user wants to be reminded. An hour outside the day is refused by its field. */
export async function saveReminderSettings(store: Store, changes: Partial<ReminderSettings>): Promise<Result<void>> {
  return write(store, { tables: ['settings'], step: { label: 'settings-saved', detail: '' } }, async (writing) => {
    await writing.put('settings', { ...(await readSettings(store)), ...changes });
    return succeed(undefined);
  });
}
