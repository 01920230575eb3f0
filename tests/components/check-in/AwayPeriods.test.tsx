import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CheckInActions } from '@/components/check-in/actions';
import { CheckInScreen } from '@/components/check-in/CheckInScreen';
import type { Away } from '@/domain/model/away';
import { fail, problem, succeed } from '@/domain/result';
import { aKeyResult, anId, anObjective, text } from '../view-builders';

afterEach(cleanup);

function show(away: readonly Away[] = [], addAway?: CheckInActions['addAway']) {
  const done = succeed(undefined);
  const actions = {
    recordCheckIn: vi.fn<CheckInActions['recordCheckIn']>(() => Promise.resolve(done)),
    addAway: vi.fn<CheckInActions['addAway']>(addAway ?? (() => Promise.resolve(done))),
    removeAway: vi.fn<CheckInActions['removeAway']>(() => Promise.resolve(done)),
    undo: vi.fn<CheckInActions['undo']>(() => Promise.resolve(done)),
    wayBack: vi.fn<CheckInActions['wayBack']>(() => () => Promise.resolve(done)),
    redo: vi.fn<CheckInActions['redo']>(() => Promise.resolve(done)),
  };
  const keyResult = aKeyResult();
  const objectives = [anObjective({ keyResults: [keyResult] })];
  const view = signal({ today: '2026-11-22', teamName: 'Ada', objectives, due: [keyResult], streak: 0, away });
  render(<CheckInScreen view={view} text={text} actions={actions} />);
  const summary = screen.getByText('Days away').closest('summary');
  if (summary === null) {
    throw new Error('days away are not folded');
  }
  return { actions, summary };
}

const socks: Away = { id: anId(701), startsOn: '2026-11-20', endsOn: '2026-11-24' };

function typeDay(label: string, date: string): void {
  fireEvent.input(screen.getByLabelText(label), { target: { value: date } });
}

describe('days away', () => {
  it('are added, and taken back with one press', async () => {
    const { actions } = show();
    typeDay('First day away', '2026-12-21');
    typeDay('Last day away', '2026-12-31');
    fireEvent.click(screen.getByText('Add the days'));
    expect(await screen.findByText(/^Away December 21/u)).toBeTruthy();
    expect(actions.addAway).toHaveBeenCalledWith({ startsOn: '2026-12-21', endsOn: '2026-12-31' });
    fireEvent.click(screen.getByText('Undo'));
    expect(await screen.findByText('Taken back')).toBeTruthy();
  });

  it('say at the field what is wrong with them, and keep what was typed', async () => {
    show([], () => Promise.resolve(fail(problem('endsOn', 'ends-before-start'))));
    typeDay('First day away', '2026-12-31');
    typeDay('Last day away', '2026-12-21');
    fireEvent.click(screen.getByText('Add the days'));
    expect(await screen.findByText('Last day away lies before the start.')).toBeTruthy();
    expect(screen.getByLabelText<HTMLInputElement>('Last day away').value).toBe('2026-12-21');
    expect(document.activeElement).toBe(screen.getByLabelText('Last day away'));
  });

  it('are told while they last, and removed', async () => {
    const { actions, summary } = show([socks]);
    expect(within(summary).getByText('away now')).toBeTruthy();
    fireEvent.click(screen.getByText('Remove'));
    expect(await screen.findByText(/no longer away$/u)).toBeTruthy();
    expect(actions.removeAway).toHaveBeenCalledWith(anId(701));
  });

  it('come between a check-in and its undo', async () => {
    show([socks]);
    fireEvent.click(screen.getByRole('button', { name: 'Unchanged' }));
    expect(await screen.findByRole('button', { name: /^Undo the check-in/u })).toBeTruthy();
    fireEvent.click(screen.getByText('Remove'));
    await screen.findByText(/no longer away$/u);
    expect(screen.queryByRole('button', { name: /^Undo the check-in/u })).toBeNull();
  });
});
