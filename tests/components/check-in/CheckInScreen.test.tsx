import { signal } from '@preact/signals';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { CheckInActions, CheckInScreenView } from '@/components/check-in/actions';
import { CheckInScreen } from '@/components/check-in/CheckInScreen';
import type { KeyResultView } from '@/domain/okr-view';
import { fail, problem, succeed } from '@/domain/result';
import { aKeyResult, anId, anObjective, anUnmeasuredKeyResult, text } from '../view-builders';

afterEach(cleanup);

const revenue = aKeyResult({
  id: anId(12),
  title: 'Q4 revenue',
  format: { style: 'money', currency: 'USD', unit: '' },
  baseline: 200_000,
  target: 1_400_000,
  current: 974_321,
  confidence: 6,
});

function aView(keyResults: readonly KeyResultView[], due = keyResults): CheckInScreenView {
  return { today: '2026-11-22', teamName: 'Ada', objectives: [anObjective({ keyResults })], due, streak: 0, away: [] };
}

function show(shown: CheckInScreenView, recordCheckIn?: CheckInActions['recordCheckIn']) {
  const done = succeed(undefined);
  const actions = {
    recordCheckIn: vi.fn<CheckInActions['recordCheckIn']>(recordCheckIn ?? (() => Promise.resolve(done))),
    addAway: vi.fn<CheckInActions['addAway']>(() => Promise.resolve(done)),
    removeAway: vi.fn<CheckInActions['removeAway']>(() => Promise.resolve(done)),
    undo: vi.fn<CheckInActions['undo']>(() => Promise.resolve(done)),
    wayBack: vi.fn<CheckInActions['wayBack']>(() => () => Promise.resolve(done)),
    redo: vi.fn<CheckInActions['redo']>(() => Promise.resolve(done)),
  };
  const view = signal(shown);
  render(<CheckInScreen view={view} text={text} actions={actions} />);
  return { actions, view };
}

function formOf(name: string) {
  return within(screen.getByRole('form', { name }));
}

function pick(form: ReturnType<typeof formOf>, confidence: number): void {
  fireEvent.click(form.getByRole('radio', { name: new RegExp(`^${confidence} of 10`, 'u') }));
}

describe('the check-in screen', () => {
  it('opens every due row with what was there, to the last dollar', () => {
    show(aView([aKeyResult(), revenue]));
    expect(screen.getByText('2 key results are due')).toBeTruthy();
    expect(formOf('Q4 revenue').getByRole<HTMLInputElement>('textbox', { name: 'Value now' }).value).toBe('974,321');
    expect(
      formOf('Customers who come back').getByRole<HTMLInputElement>('radio', { name: '3 of 10, low' }).checked,
    ).toBe(true);
    expect(formOf('Q4 revenue').getByLabelText<HTMLInputElement>('Date').value).toBe('2026-11-22');
  });

  it('dates a check-in after the cycle has ended to its last day', () => {
    const { objectives, ...view } = aView([revenue]);
    const [objective] = objectives;
    if (objective === undefined) throw new Error('no objective');
    show({ ...view, today: '2027-01-05', objectives: [objective] });
    expect(objective.cycle.endsOn).toBe('2026-12-31');
    expect(formOf('Q4 revenue').getByLabelText<HTMLInputElement>('Date').value).toBe('2026-12-31');
  });

  it('leaves the focus where one types on while a refusal stands', async () => {
    show(aView([revenue]), () => Promise.resolve(fail(problem('date', 'missing'))));
    fireEvent.click(screen.getByRole('button', { name: 'Unchanged' }));
    const date = formOf('Q4 revenue').getByLabelText<HTMLInputElement>('Date');
    await waitFor(() => expect(document.activeElement).toBe(date));
    const note = formOf('Q4 revenue').getByLabelText<HTMLInputElement>('Note');
    note.focus();
    fireEvent.input(note, { target: { value: 'h' } });
    await waitFor(() => expect(note.value).toBe('h'));
    expect(document.activeElement).toBe(note);
  });

  it('keeps the figure selected that arrives only when the field has the focus, but not what is typed', async () => {
    const { view } = show(aView([revenue]));
    const field = formOf('Q4 revenue').getByRole<HTMLInputElement>('textbox', { name: 'Value now' });
    field.focus();
    view.value = aView([{ ...revenue, current: 1_123_456 }]);
    await waitFor(() => expect(field.value).toBe('1,123,456'));
    expect([field.selectionStart, field.selectionEnd]).toEqual([0, 9]);
    field.setSelectionRange(9, 9);
    fireEvent.input(field, { target: { value: '1,123,4567' } });
    await waitFor(() => expect(field.value).toBe('1,123,4567'));
    expect(field.selectionStart).not.toBe(0);
  });

  it('records an unchanged row with one tap and folds it', async () => {
    const { actions } = show(aView([revenue]));
    fireEvent.click(screen.getByRole('button', { name: 'Unchanged' }));
    expect(await screen.findByText('974,321, confidence 6, even')).toBeTruthy();
    expect(actions.recordCheckIn).toHaveBeenCalledWith({
      keyResultId: anId(12),
      date: '2026-11-22',
      value: '974,321',
      doneMilestoneIds: [],
      confidence: 6,
      reason: '',
    });
  });

  it('asks for the why as soon as confidence changes', async () => {
    const { actions } = show(aView([revenue]), () => Promise.resolve(fail(problem('reason', 'reason-missing'))));
    const form = formOf('Q4 revenue');
    expect(form.getByRole<HTMLInputElement>('textbox', { name: 'Note' }).required).toBe(false);
    pick(form, 4);
    expect(form.getByText('was 6')).toBeTruthy();
    const reason = form.getByRole<HTMLInputElement>('textbox', { name: 'Why did it move?' });
    expect(reason.required).toBe(true);
    fireEvent.click(form.getByRole('button', { name: 'Check in' }));
    expect(await form.findByText('The reason is missing: a change of confidence needs its why.')).toBeTruthy();
    expect(document.activeElement).toBe(reason);
    expect(actions.recordCheckIn.mock.calls[0]?.[0].confidence).toBe(4);
  });

  it('does not offer unchanged over what was typed', () => {
    show(aView([revenue]));
    fireEvent.input(screen.getByRole('textbox', { name: 'Value now' }), { target: { value: '$1M' } });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Unchanged' }).disabled).toBe(true);
  });

  it('offers the baseline as one tap where nothing was measured yet', () => {
    const { actions } = show(aView([anUnmeasuredKeyResult({ lastCheckInOn: null })]));
    fireEvent.click(screen.getByRole('button', { name: 'Still at 18%' }));
    expect(actions.recordCheckIn.mock.calls[0]?.[0].value).toBe('18%');
  });

  it('ticks milestones', () => {
    const milestones = [
      { id: anId(21), title: 'Label printer', weight: 1 },
      { id: anId(22), title: 'Returns shelf', weight: 1 },
    ];
    const keyResult = aKeyResult({ kind: 'milestones', current: null, milestones, doneMilestoneIds: [anId(21)] });
    const { actions } = show(aView([keyResult]));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Returns shelf' }));
    fireEvent.click(screen.getByRole('button', { name: 'Check in' }));
    expect(actions.recordCheckIn.mock.calls[0]?.[0].doneMilestoneIds).toEqual([anId(21), anId(22)]);
  });

  it('switches a done-or-not', () => {
    const { actions } = show(aView([aKeyResult({ kind: 'yes-no', current: 0 })]));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Done' }));
    fireEvent.click(screen.getByRole('button', { name: 'Check in' }));
    expect(actions.recordCheckIn.mock.calls[0]?.[0].value).toBe('1');
  });

  it('keeps a done row in its place and takes back only the newest', async () => {
    const { actions, view } = show(aView([aKeyResult(), revenue]));
    fireEvent.click(formOf('Customers who come back').getByRole('button', { name: 'Unchanged' }));
    await screen.findByRole('button', { name: 'Undo the check-in of “Customers who come back”' });
    view.value = aView([aKeyResult(), revenue], [revenue]);
    fireEvent.click(formOf('Q4 revenue').getByRole('button', { name: 'Unchanged' }));
    await screen.findByRole('button', { name: 'Undo the check-in of “Q4 revenue”' });
    expect(screen.getByRole('button', { name: 'Correct “Customers who come back”' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Undo the check-in of “Q4 revenue”' }));
    expect(await screen.findByRole('form', { name: 'Q4 revenue' })).toBeTruthy();
    expect(actions.undo).toHaveBeenCalledOnce();
    expect(screen.getByRole('button', { name: 'Undo the check-in of “Customers who come back”' })).toBeTruthy();
  });

  it('lets one check in what is not due', () => {
    show(aView([revenue], []));
    expect(screen.getByRole('heading', { name: 'Everything is checked in' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Check in “Q4 revenue”' }));
    expect(screen.getByRole('form', { name: 'Q4 revenue' })).toBeTruthy();
  });

  it('says what comes first when there is nothing to check in', () => {
    show({ today: '2026-11-22', teamName: 'Ada', objectives: [], due: [], streak: 0, away: [] });
    expect(screen.getByRole('link', { name: 'Go to objectives' }).getAttribute('href')).toBe('#/okrs');
  });

  it('says how many weeks in a row were complete, from the second on', () => {
    show({ ...aView([revenue]), streak: 1 });
    expect(screen.queryByText(/in a row/u)).toBeNull();
    cleanup();
    show({ ...aView([revenue]), streak: 6 });
    expect(screen.getByText('6 weeks in a row')).toBeTruthy();
  });

  it('says what a week needs beside what it brought', () => {
    show(aView([aKeyResult({ rates: { needed: 2.4, achieved: 0.8 } })]));
    expect(screen.getByText('Needs +2.4% a week from now on; so far +0.8% a week.')).toBeTruthy();
  });

  it('asks for a note while confidence and the typed value contradict each other', () => {
    show(aView([aKeyResult({ baseline: 0, target: 100, current: 60, confidence: 8 })]));
    const form = formOf('Customers who come back');
    expect(form.getByRole('textbox', { name: 'Note' })).toBeTruthy();
    fireEvent.input(form.getByRole('textbox', { name: 'Value now' }), { target: { value: '20' } });
    expect(form.getByRole('status').textContent).toBe(
      'Confidence 8, yet more than 25 points behind pace. Both can be right; a note says why.',
    );
    fireEvent.input(form.getByRole('textbox', { name: 'Why, in a note' }), {
      target: { value: 'The big order is signed' },
    });
    expect(form.getByRole('status').textContent).toBe('Confidence 8, yet more than 25 points behind pace. ');
  });
});
