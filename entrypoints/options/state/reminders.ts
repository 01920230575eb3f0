import type { ReadonlySignal } from '@preact/signals';
import type { ReminderActions, ReminderSettings } from '@/components/reminders/actions';
import { saveReminderSettings } from '@/storage/commands/reminder-settings';
import { readSettings } from '@/storage/settings';
import { requestNotifications } from '@/entrypoints/platform/notifications';
import { livePageSignal, runPlainCommand } from '@/entrypoints/platform/page';
import type { Page } from '@/entrypoints/platform/page';

/** How reminders are set, for whichever room shows them. */
export interface ReminderState {
  readonly settings: ReadonlySignal<ReminderSettings>;
  readonly actions: ReminderActions;
}

export async function createReminderState(page: Page): Promise<ReminderState> {
  const { store } = page;
  const query = (): Promise<ReminderSettings> => readSettings(store);
  return {
    settings: livePageSignal(page, page.today, await query(), query).value,
    actions: {
      // The browser is asked before anything else: after an await it would no longer be the user's click.
      setNotifications: async (isOn) => {
        const isAllowed = !isOn || (await requestNotifications());
        const saved =
          isAllowed && (await runPlainCommand(page, saveReminderSettings(store, { hasNotifications: isOn })));
        return saved !== false && saved.ok;
      },
      saveQuiet: (quiet) => runPlainCommand(page, saveReminderSettings(store, quiet)),
    },
  };
}
