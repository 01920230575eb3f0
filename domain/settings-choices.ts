import type { Settings, Weekday } from './model/settings';

/** What people choose on the screen of settings; the rest of the record is the install's own, or kept elsewhere. */
export type ChosenSettings = Pick<
  Settings,
  | 'language'
  | 'mailLanguage'
  | 'replyLanguage'
  | 'replyTone'
  | 'theme'
  | 'firstDayOfWeek'
  | 'checkInWeekday'
  | 'keepsFullAddress'
  | 'hasLetterKeys'
  | 'hasNotifications'
  | 'quietWeekdays'
  | 'quietFromHour'
  | 'quietToHour'
>;

/** What a fresh install begins with, and what a reset leads back to. Weeks start where the user lives. */
export function defaultSettings(firstDayOfWeek: Weekday): ChosenSettings {
  return {
    language: null,
    mailLanguage: null,
    replyLanguage: null,
    replyTone: 'short',
    theme: 'system',
    firstDayOfWeek,
    checkInWeekday: 1,
    keepsFullAddress: false,
    hasLetterKeys: true,
    hasNotifications: false,
    quietWeekdays: [6, 7],
    quietFromHour: null,
    quietToHour: null,
  };
}

/** Quiet hours that are switched on begin with the evening and the night. */
export const firstQuietHours = { quietFromHour: 18, quietToHour: 8 } as const;

/** The choices of a record of settings, without what else it holds. */
export function chosenOf(settings: Settings): ChosenSettings {
  const names = Object.keys(defaultSettings(1));
  const chosen = Object.entries(settings).filter(([name]) => names.includes(name));
  return { ...defaultSettings(settings.firstDayOfWeek), ...Object.fromEntries(chosen) };
}
