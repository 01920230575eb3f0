import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ReminderActions, ReminderSettings } from '@/components/reminders/actions';
import { ReminderSection } from '@/components/reminders/ReminderSection';
import { succeed } from '@/domain/result';
import { text } from '../view-builders';

afterEach(cleanup);

const off: ReminderSettings = {
  ...{ hasNotifications: false, quietWeekdays: [], quietFromHour: null, quietToHour: null, firstDayOfWeek: 7 },
};

function show(settings: ReminderSettings, isAllowed = true) {
  const actions = {
    setNotifications: vi.fn<ReminderActions['setNotifications']>(() => Promise.resolve(isAllowed)),
    saveQuiet: vi.fn<ReminderActions['saveQuiet']>(() => Promise.resolve(succeed(undefined))),
  };
  render(<ReminderSection settings={signal(settings)} text={text} actions={actions} />);
  return actions;
}

const notify = () => screen.getByLabelText<HTMLInputElement>('Also as a notification of the system, once for each');

describe('how reminders are set', () => {
  it('asks for notifications in the click, and shows quiet times only with them', async () => {
    const actions = show(off);
    expect(screen.queryByText('No notification on')).toBeNull();
    await act(async () => {
      fireEvent.click(notify());
      await Promise.resolve();
    });
    expect(actions.setNotifications).toHaveBeenCalledWith(true);
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('says so when the browser refuses, and the box stays empty', async () => {
    show(off, false);
    await act(async () => {
      fireEvent.click(notify());
      await Promise.resolve();
    });
    expect(screen.getByRole('alert').textContent).toBe('The browser did not allow notifications.');
    expect(notify().checked).toBe(false);
  });

  it('names the weekdays in the user’s order and keeps the chosen ones sorted', () => {
    const actions = show({ ...off, hasNotifications: true, quietWeekdays: [7] });
    const days = screen.getAllByRole('checkbox').slice(1);
    expect(days.map((day) => day.closest('label')?.textContent)).toEqual([
      ...['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
    ]);
    fireEvent.click(screen.getByLabelText('Sat'));
    expect(actions.saveQuiet).toHaveBeenCalledWith({ quietWeekdays: [6, 7] });
    fireEvent.click(screen.getByLabelText('Sun'));
    expect(actions.saveQuiet).toHaveBeenCalledWith({ quietWeekdays: [] });
  });

  it('takes quiet hours, and takes them back', () => {
    const actions = show({ ...off, hasNotifications: true, quietToHour: 7 });
    fireEvent.change(screen.getByLabelText('No notification from'), { target: { value: '22' } });
    expect(actions.saveQuiet).toHaveBeenCalledWith({ quietFromHour: 22 });
    fireEvent.change(screen.getByLabelText('until'), { target: { value: '' } });
    expect(actions.saveQuiet).toHaveBeenCalledWith({ quietToHour: null });
  });
});
