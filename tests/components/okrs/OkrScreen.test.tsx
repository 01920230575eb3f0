import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { OkrActions } from '@/components/okrs/actions';
import { fail, problem } from '@/domain/result';
import { anId, anObjective } from '../view-builders';
import { aCycle, aCycleView } from './okr-fixtures';
import { press, show, write } from './okr-page';

afterEach(cleanup);

describe('the OKR screen', () => {
  it('shows a cycle with its state, dates and days, and its objectives with their key results', () => {
    show({
      cycles: [
        aCycleView({
          cycle: aCycle({ state: 'active', startsOn: '2026-10-01', endsOn: '2026-12-31', name: 'Q4 2026' }),
        }),
      ],
    });
    const cycle = within(screen.getByRole('region', { name: 'Q4 2026' }));
    expect(cycle.getByText('active')).toBeTruthy();
    expect(cycle.getByText('39 days left')).toBeTruthy();
    expect(cycle.getByRole('heading', { level: 3, name: 'Become a top 5 online ski sock retailer' })).toBeTruthy();
    expect(cycle.getByText('Customers who come back')).toBeTruthy();
  });

  it('shows a started cycle as locked, with nothing to press', () => {
    show({ cycles: [aCycleView({ cycle: aCycle({ state: 'active' }) })] });
    expect(screen.getByText('locked')).toBeTruthy();
    expect(screen.queryByRole('button', { name: /Edit “|Delete “|New objective|Start the cycle/u })).toBeNull();
  });

  it('asks for a cycle that has ended to be closed', () => {
    show({
      cycles: [aCycleView({ cycle: aCycle({ state: 'active', startsOn: '2026-07-01', endsOn: '2026-11-20' }) })],
    });
    expect(screen.getByText('ended 2 days ago: close it')).toBeTruthy();
  });

  it('keeps what is typed in reach when another window deletes its objective', async () => {
    const { editing, view } = show({ cycles: [aCycleView()] });
    press('New objective');
    write('Objective', 'Own the winter');
    const form = editing.value;
    if (form === null) throw new Error('nothing is edited');
    // As it is when it was opened for an objective that is no longer there.
    editing.value = { ...form, id: anId(999) };
    view.value = { ...view.value, cycles: [aCycleView({ objectives: [] })] };
    expect(await screen.findByDisplayValue('Own the winter')).toBeTruthy();
    press('Cancel');
    expect(await screen.findByRole('button', { name: 'New objective' })).toBeTruthy();
  });

  it('folds closed cycles away, and reads them as they are unfolded', async () => {
    const closed = [92, 93].map((number) => aCycle({ id: anId(number), name: `Q${number}`, state: 'closed' }));
    const { actions, view } = show({ cycles: [aCycleView()], closedCycles: closed });
    const details = screen.getByText('2 closed cycles').closest('details');
    expect(details?.open).toBe(false);
    expect(actions.showClosed).not.toHaveBeenCalled();
    fireEvent.click(screen.getByText('2 closed cycles'));
    details?.dispatchEvent(new Event('toggle'));
    expect(actions.showClosed).toHaveBeenCalled();
    view.value = { ...view.value, cycles: [aCycleView(), aCycleView({ cycle: aCycle({ ...closed[0] }) })] };
    fireEvent.click(await screen.findByText('Show older cycles'));
    expect(actions.showClosed.mock.calls.length).toBeGreaterThan(1);
  });

  it('offers the next step where nothing is yet', () => {
    show({ cycles: [], mission: '' });
    expect(screen.getByText('No mission yet')).toBeTruthy();
    expect(screen.getByRole('heading', { name: 'Nothing to aim at yet' })).toBeTruthy();
    press('New cycle');
    expect(screen.getByRole('dialog', { name: 'New cycle' })).toBeTruthy();
  });

  it('changes the team', () => {
    const { actions } = show();
    fireEvent.change(screen.getByRole('combobox', { name: 'Whose objectives' }), { target: { value: anId(53) } });
    expect(actions.chooseTeam).toHaveBeenCalledWith(anId(53));
  });

  it('saves the mission in place, and says why not', async () => {
    const saveMission = vi.fn<OkrActions['saveMission']>(() => Promise.resolve(fail(problem('mission', 'missing'))));
    show({}, { saveMission });
    press('Edit the mission');
    write('Mission', '');
    press('Save');
    expect(await screen.findByText('Mission is missing.')).toBeTruthy();
  });

  it('deletes an objective with a way back', async () => {
    const { actions } = show();
    press(/^Delete “Become/u);
    expect(await screen.findByText('“Become a top 5 online ski sock retailer” deleted')).toBeTruthy();
    // Bound while it is said: at the press it may be too late.
    expect(actions.wayBack).toHaveBeenCalledOnce();
    press('Undo');
    expect(await screen.findByText('Taken back')).toBeTruthy();
  });
});

describe('a new cycle', () => {
  it('offers the next free quarter and follows the chosen length', () => {
    show({ cycles: [aCycleView({ cycle: aCycle({ startsOn: '2026-10-01', endsOn: '2026-12-31' }) })] });
    press('New cycle');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('Q1 2027');
    fireEvent.click(screen.getByRole('radio', { name: 'Month' }));
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Name' }).value).toBe('November 2026');
    expect(screen.getByLabelText<HTMLInputElement>('Last day').value).toBe('2026-11-30');
  });

  it('stays open with the problem at its field', async () => {
    show({}, { createCycle: () => Promise.resolve(fail(problem('endsOn', 'ends-before-start'))) });
    press('New cycle');
    press('Create the cycle');
    expect(await screen.findByText('Last day lies before the start.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByLabelText('Last day'));
  });
});

describe('starting a cycle', () => {
  it('says what is locked from then on and starts', async () => {
    const { actions } = show();
    press('Start the cycle');
    const dialog = within(screen.getByRole('dialog', { name: 'Start Q1 2027?' }));
    expect(dialog.getByText('Locked from then on')).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: 'Start the cycle' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(actions.startCycle).toHaveBeenCalledWith(anId(90));
  });

  it('names what keeps it from starting, and cannot be started', () => {
    const startProblems = [
      problem(`objectives.${anId(1)}.ownerId`, 'no-owner', { title: 'x' }),
      problem(`keyResults.${anId(11)}.target`, 'missing'),
    ];
    show({ cycles: [aCycleView({ startProblems })] });
    press('Start the cycle');
    const dialog = within(screen.getByRole('dialog'));
    expect(
      dialog.getByText('“Become a top 5 online ski sock retailer” needs one owner before the cycle starts.'),
    ).toBeTruthy();
    expect(dialog.getByText('“Customers who come back”: Target is missing.')).toBeTruthy();
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Start the cycle' }).disabled).toBe(true);
  });

  it('points out objectives without key results and starts all the same', () => {
    const warnings = [{ ruleId: 'no-key-results', subjectId: anId(1) } as const];
    show({ cycles: [aCycleView({ objectives: [anObjective({ keyResults: [] })], warnings })] });
    press('Start the cycle');
    const dialog = within(screen.getByRole('dialog'));
    expect(dialog.getByText(/^“Become a top 5 online ski sock retailer” has no key results yet/u)).toBeTruthy();
    expect(dialog.getByRole<HTMLButtonElement>('button', { name: 'Start the cycle' }).disabled).toBe(false);
  });
});
