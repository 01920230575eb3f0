import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SettingsActions } from '@/components/settings/actions';
import { SettingsScreen } from '@/components/settings/SettingsScreen';
import { createText } from '@/components/text';
import { en } from '@/components/text/en';
import type { Announcement } from '@/components/triage/SidePanelScreen';
import { fail, problem, succeed } from '@/domain/result';
import { defaultSettings } from '@/domain/settings-choices';
import type { ChosenSettings } from '@/domain/settings-choices';

const text = createText('en', en);

afterEach(cleanup);

function show(over: Partial<ChosenSettings> = {}, isAllowed = true) {
  const accept = () => Promise.resolve(succeed(undefined));
  const actions = {
    save: vi.fn<SettingsActions['save']>(accept),
    allowNotifications: vi.fn<SettingsActions['allowNotifications']>(accept),
    followTabs: vi.fn<SettingsActions['followTabs']>(accept),
    reset: vi.fn<SettingsActions['reset']>(accept),
    undo: vi.fn<SettingsActions['undo']>(accept),
  };
  const settings = signal<ChosenSettings>({ ...defaultSettings(1), ...over });
  const announcement = signal<Announcement | null>(null);
  const canSeeTabs = signal(false);
  const canNotify = signal(isAllowed);
  render(<SettingsScreen {...{ settings, canSeeTabs, canNotify, announcement, text, actions }} />);
  return { settings, canSeeTabs, canNotify, announcement, actions };
}

const choose = (label: string, value: string) =>
  fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });

describe('the settings', () => {
  it.each<[string, string, Partial<ChosenSettings>]>([
    ['Screen', 'de', { language: 'de' }],
    ['Status mail', 'fr', { mailLanguage: 'fr' }],
    ['Replies', 'es', { replyLanguage: 'es' }],
    ['Tone of replies', 'warm', { replyTone: 'warm' }],
    ['Theme', 'dark', { theme: 'dark' }],
    ['First day of the week', '7', { firstDayOfWeek: 7 }],
    ['Check-in day', '5', { checkInWeekday: 5 }],
  ])('store %s as soon as it is chosen', (label, value, change) => {
    const { actions } = show();
    choose(label, value);
    expect(actions.save).toHaveBeenCalledExactlyOnceWith(change);
  });

  it('give a language back to the browser and to the screen', () => {
    const { actions } = show({ language: 'de', replyLanguage: 'fr' });
    choose('Screen', 'follows');
    choose('Replies', 'follows');
    expect(actions.save.mock.calls).toEqual([[{ language: null }], [{ replyLanguage: null }]]);
  });

  it('say that the browser took notifications back, and ask again at the switch', () => {
    const { actions, canNotify } = show({ hasNotifications: true }, false);
    const notifications = screen.getByRole<HTMLInputElement>('checkbox', { name: 'System notifications' });
    expect(notifications.checked).toBe(false);
    expect(screen.getByText(/has taken the permission back/)).toBeTruthy();
    fireEvent.click(notifications);
    expect(actions.allowNotifications).toHaveBeenCalledOnce();
    canNotify.value = true;
    return waitFor(() => {
      expect(notifications.checked).toBe(true);
      expect(screen.queryByText(/has taken the permission back/)).toBeNull();
    });
  });

  it('switch single keys and full addresses', () => {
    const { actions } = show();
    fireEvent.click(screen.getByRole('checkbox', { name: 'Single-letter and digit keys' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Keep full addresses' }));
    expect(actions.save.mock.calls).toEqual([[{ hasLetterKeys: false }], [{ keepsFullAddress: true }]]);
  });

  it('set quiet days and hours', () => {
    const { actions, settings } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Sat' }));
    fireEvent.click(screen.getByRole('button', { name: 'Wed' }));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Quiet hours' }));
    expect(actions.save.mock.calls).toEqual([
      [{ quietWeekdays: [7] }],
      [{ quietWeekdays: [3, 6, 7] }],
      [{ quietFromHour: 18, quietToHour: 8 }],
    ]);
    settings.value = { ...settings.value, quietFromHour: 18, quietToHour: 8 };
    cleanup();
    const again = show({ quietFromHour: 18, quietToHour: 8 });
    choose('Until', '7');
    fireEvent.click(screen.getByRole('checkbox', { name: 'Quiet hours' }));
    expect(again.actions.save.mock.calls).toEqual([[{ quietToHour: 7 }], [{ quietFromHour: null, quietToHour: null }]]);
  });

  it('ask the browser before notifications are on, and say when it refuses', async () => {
    const { actions } = show();
    actions.allowNotifications.mockResolvedValue(fail(problem('hasNotifications', 'not-permitted')));
    const box = screen.getByRole('checkbox', { name: 'System notifications' });
    fireEvent.click(box);
    expect(actions.allowNotifications).toHaveBeenCalledOnce();
    expect(actions.save).not.toHaveBeenCalled();
    expect(await screen.findByText(/^System notifications: the browser has not given/u)).toBeTruthy();
    expect(box).toHaveProperty('checked', false);
  });

  it('grant and revoke the sight of tabs, and show what the browser says', async () => {
    const { actions, canSeeTabs } = show();
    const box = screen.getByRole('checkbox', { name: 'The panel follows my tabs' });
    fireEvent.click(box);
    expect(actions.followTabs).toHaveBeenLastCalledWith(true);
    canSeeTabs.value = true;
    await waitFor(() => expect(box).toHaveProperty('checked', true));
    fireEvent.click(box);
    expect(actions.followTabs).toHaveBeenLastCalledWith(false);
  });

  it('are reset in two steps', async () => {
    const { actions } = show();
    const reset = screen.getByRole('button', { name: 'Reset the settings' });
    fireEvent.click(reset);
    const question = await screen.findByRole('group', { name: 'Reset them all?' });
    fireEvent.click(within(question).getByRole('button', { name: 'Keep them' }));
    await waitFor(() => expect(screen.queryByRole('group', { name: 'Reset them all?' })).toBeNull());
    expect(actions.reset).not.toHaveBeenCalled();
    fireEvent.click(reset);
    fireEvent.click(await screen.findByRole('button', { name: 'Yes, reset' }));
    expect(actions.reset).toHaveBeenCalledOnce();
    expect(document.activeElement).toBe(reset);
  });

  it('offer undo beside the word that a change is stored', async () => {
    const { actions, announcement } = show();
    announcement.value = { message: 'Saved the settings', canUndo: true };
    fireEvent.click(await screen.findByRole('button', { name: /^Undo/u }));
    expect(actions.undo).toHaveBeenCalledOnce();
  });
});
