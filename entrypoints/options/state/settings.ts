import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { SettingsActions } from '@/components/settings/actions';
import { preferredLanguage } from '@/components/text/preferred-language';
import type { Announcement } from '@/components/triage/SidePanelScreen';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { chosenOf } from '@/domain/settings-choices';
import type { ChosenSettings } from '@/domain/settings-choices';
import { resetSettings, saveSettings } from '@/storage/commands/settings';
import { readSettings } from '@/storage/settings';
import { createAnnouncements } from '@/entrypoints/platform/announcements';
import { createDistractionNames } from '@/entrypoints/platform/distraction-names';
import { localFirstDayOfWeek } from '@/entrypoints/platform/open-store';
import { livePageSignal } from '@/entrypoints/platform/page';
import type { Page } from '@/entrypoints/platform/page';
import {
  followNotificationsPermission,
  followTabsPermission,
  removeTabs,
  requestNotifications,
  requestTabs,
} from '@/entrypoints/platform/permissions';

/** What the settings' screen shows and does. */
export interface SettingsState {
  readonly settings: ReadonlySignal<ChosenSettings>;
  readonly canSeeTabs: ReadonlySignal<boolean>;
  readonly canNotify: ReadonlySignal<boolean>;
  readonly announcement: ReadonlySignal<Announcement | null>;
  readonly actions: SettingsActions;
}

/** A page speaks one language from its first word to its last, so another one begins with the page anew. */
async function speaking(page: Page, done: Promise<Result<void>>): Promise<Result<void>> {
  const result = await done;
  const { language } = await readSettings(page.store);
  if ((language ?? preferredLanguage(navigator.languages)) !== page.text.language) {
    location.reload();
  }
  return result;
}

/** What the browser decides; its answer is no step of the history. */
async function permitted(asked: Promise<boolean>, field: string): Promise<Result<void>> {
  return (await asked) ? succeed(undefined) : fail(problem(field, 'not-permitted'));
}

export async function createSettingsState(page: Page): Promise<SettingsState> {
  const { store } = page;
  const announcements = createAnnouncements(page, await createDistractionNames(page));
  const { announced, announcement } = announcements;
  const stored = livePageSignal(page, page.today, await readSettings(store), () => readSettings(store)).value;
  const allowNotifications = async (asked: Promise<boolean>): Promise<Result<void>> =>
    (await asked)
      ? announced(saveSettings(store, { hasNotifications: true }))
      : fail(problem('hasNotifications', 'not-permitted'));
  return {
    settings: computed(() => chosenOf(stored.value)),
    canSeeTabs: await followTabsPermission(),
    canNotify: await followNotificationsPermission(),
    announcement,
    actions: {
      save: (change) => speaking(page, announced(saveSettings(store, change))),
      // The browser asks only straight from the click: the request comes before anything that waits.
      allowNotifications: () => allowNotifications(requestNotifications()),
      followTabs: (isWanted) => permitted(isWanted ? requestTabs() : removeTabs(), 'followTabs'),
      reset: () => speaking(page, announced(resetSettings(store, localFirstDayOfWeek()))),
      undo: () => speaking(page, announcements.takeBack()),
    },
  };
}
