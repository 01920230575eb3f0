import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { OkrActions } from '@/components/okrs/actions';
import type { AmendmentView } from '@/domain/amendment-view';
import { blankKeyResult } from '@/domain/key-result-form';
import type { ObjectiveForm } from '@/domain/objective-form';
import type { OkrHistoryView } from '@/domain/okr-history-view';
import { fail, problem } from '@/domain/result';
import { aCycle, aCycleView } from '../okrs/okr-fixtures';
import { press, show, write } from '../okrs/okr-page';
import { anId, anObjective } from '../view-builders';

afterEach(cleanup);

const title = 'Become a top 5 online ski sock retailer';

const stored: ObjectiveForm = {
  ...{ id: anId(1), teamId: anId(51), cycleId: anId(90), title, kind: 'standard', pillarId: null, ownerId: anId(51) },
  ...{ gutFeeling: null, needsFrom: '', dismissedChecks: [] },
  keyResults: [
    { ...blankKeyResult(), id: anId(11), title: 'Q4 revenue', baseline: '$0.2M', target: '$1.4M', ownerId: anId(51) },
  ],
};

const amendment: AmendmentView = {
  ...{ id: anId(301), subjectKind: 'key-result', subjectId: anId(11), subjectTitle: 'Q4 revenue', change: 'changed' },
  field: 'target',
  oldValue: { kind: 'number', value: 1_400_000, format: { style: 'money', currency: 'USD', unit: '' } },
  newValue: { kind: 'number', value: 1_200_000, format: { style: 'money', currency: 'USD', unit: '' } },
  ...{ reason: 'Customs holds the socks', at: '2026-11-12T10:00:00.000Z', on: '2026-11-12', authorName: 'Ada' },
};

function showRunning(answers: Partial<OkrActions> = {}, over: Partial<ReturnType<typeof aCycleView>> = {}) {
  const cycle = aCycle({ state: 'active', startsOn: '2026-10-01', endsOn: '2026-12-31' });
  const readObjectiveForm = () => Promise.resolve(stored);
  return show({ cycles: [aCycleView({ cycle, ...over })] }, { readObjectiveForm, ...answers });
}

async function openAmend() {
  press(`Amend “${title}”`);
  return within(await screen.findByRole('dialog', { name: 'Amend' }));
}

function choose(name: string, value: string): void {
  fireEvent.change(screen.getByRole('combobox', { name }), { target: { value } });
}

describe('amending', () => {
  it('shows the old value beside the new one and asks for a reason', async () => {
    const { actions } = showRunning();
    const dialog = await openAmend();
    choose('What', '0');
    expect(dialog.getByText('$1.4M')).toBeTruthy();
    write('Target', '$1.2M');
    fireEvent.input(dialog.getByRole('textbox', { name: 'Why' }), { target: { value: 'Customs' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Amend' }));
    expect(await screen.findByText('“Q4 revenue” amended')).toBeTruthy();
    expect(actions.amendKeyResult).toHaveBeenCalledWith(
      expect.objectContaining({
        ...{ keyResultId: anId(11), field: 'target', reason: 'Customs' },
        typed: expect.objectContaining({ target: '$1.2M' }),
      }),
    );
    expect(screen.queryByRole('dialog')).toBeNull();
  });

  it('names what is wrong at its field, keeps what was typed, and leaves the focus where a correction is made', async () => {
    const refusal = fail(problem('keyResults.0.target', 'unchanged'), problem('reason', 'missing'));
    showRunning({ amendKeyResult: () => Promise.resolve(refusal) });
    const dialog = await openAmend();
    choose('What', '0');
    fireEvent.click(dialog.getByRole('button', { name: 'Amend' }));
    expect(await dialog.findByText('Target is the same as before.')).toBeTruthy();
    expect(dialog.getByText('Why is missing.')).toBeTruthy();
    const target = dialog.getByRole('textbox', { name: 'Target' });
    expect(document.activeElement).toBe(target);
    fireEvent.input(target, { target: { value: '1' } });
    expect(document.activeElement).toBe(target);
    expect(dialog.queryByText('Target is the same as before.')).toBeNull();
  });

  it('changes the owner of an objective', async () => {
    const { actions } = showRunning();
    const dialog = await openAmend();
    choose('Change', 'ownerId');
    expect(dialog.getByText('Ada', { selector: 'dd' })).toBeTruthy();
    choose('Owner', anId(52));
    fireEvent.click(dialog.getByRole('button', { name: 'Amend' }));
    expect(actions.amendObjective).toHaveBeenCalledWith(anId(1), { field: 'ownerId', ownerId: anId(52) }, '');
  });

  it('abandons with a reason alone', async () => {
    const { actions } = showRunning();
    const dialog = await openAmend();
    choose('What', '0');
    choose('Change', 'abandon');
    expect(dialog.queryByRole('textbox', { name: 'Target' })).toBeNull();
    fireEvent.input(dialog.getByRole('textbox', { name: 'Why' }), { target: { value: 'Nobody asks' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Abandon' }));
    expect(actions.abandon).toHaveBeenCalledWith({ kind: 'key-result', id: anId(11) }, 'Nobody asks');
    expect(await screen.findByText('“Q4 revenue” abandoned')).toBeTruthy();
  });

  it('is not offered where a cycle is closed', () => {
    showRunning({}, { cycle: aCycle({ state: 'closed' }) });
    expect(screen.queryByText('Amend')).toBeNull();
    expect(screen.queryByRole('button', { name: /Move “/u })).toBeNull();
  });

  it('adds a key result with its reason', async () => {
    const { actions } = showRunning();
    press(`Add a key result to “${title}”`);
    const dialog = within(await screen.findByRole('dialog', { name: 'Add a key result' }));
    write('Key result', 'Wholesale orders');
    fireEvent.input(dialog.getByRole('textbox', { name: 'Why' }), { target: { value: 'The fair' } });
    fireEvent.click(dialog.getByRole('button', { name: 'Add it' }));
    expect(await screen.findByText('“Wholesale orders” added')).toBeTruthy();
    expect(actions.addKeyResult).toHaveBeenCalledWith(
      anId(1),
      expect.objectContaining({ title: 'Wholesale orders', ownerId: anId(51) }),
      'The fair',
    );
  });

  it('asks for the reason of a new objective only where the cycle runs', () => {
    const { actions } = showRunning();
    press('Add an objective');
    write('Objective', 'Ship faster');
    write('Why', 'The courier left');
    press('Save the objective');
    expect(actions.saveObjective.mock.calls[0]?.[0]).toMatchObject({
      title: 'Ship faster',
      reason: 'The courier left',
    });
    cleanup();
    show();
    press('New objective');
    expect(screen.queryByRole('textbox', { name: 'Why' })).toBeNull();
  });
});

describe('what stays visible', () => {
  it('shows the latest amendments with the old value struck through, why, when and who', () => {
    showRunning({}, { trails: [{ objectiveId: anId(1), amendments: [amendment], notes: 2 }] });
    const line = screen.getByText('Customs holds the socks').closest('li');
    expect(line?.querySelector('del')?.textContent).toBe('$1.4M');
    expect(line?.querySelector('ins')?.textContent).toBe('$1.2M');
    expect(line?.textContent).toContain('Nov 12, Ada');
    expect(screen.getByText('1 amendment')).toBeTruthy();
    expect(screen.getByText('2 notes')).toBeTruthy();
  });

  it('folds what was abandoned, struck through', () => {
    const gone = { title: 'Mail readers', reason: 'Nobody asks', on: '2026-11-12', authorName: 'Ada' };
    showRunning({}, { abandoned: [{ ...gone, id: anId(12), objectiveId: anId(1) }] });
    const folded = screen.getByText('1 abandoned key result').closest('details');
    expect(folded?.open).toBe(false);
    expect(folded?.querySelector('del')?.textContent).toBe('Mail readers');
    expect(folded?.textContent).toContain('Nobody asks');
  });

  it('reads the history when it is unfolded, more of it when asked, and takes a note', async () => {
    const base = { on: '2026-11-16', at: '2026-11-16T10:00:00.000Z', authorName: 'Bo' };
    const history: OkrHistoryView = {
      items: [
        { ...base, kind: 'note', id: anId(401), keyResultTitle: 'Q4 revenue', text: 'Colorado first' },
        {
          ...{ ...base, kind: 'check-in', id: anId(402), keyResultTitle: 'Q4 revenue', value: 23, confidence: 3 },
          measure: { kind: 'rising', format: { style: 'percent', currency: null, unit: '' }, milestones: [] },
          doneMilestoneIds: [],
          reason: 'They stay away',
        },
      ],
      hasMore: true,
    };
    const { actions } = showRunning({ readHistory: () => Promise.resolve(history) });
    expect(actions.readHistory).not.toHaveBeenCalled();
    const details = screen.getByText('History').closest('details');
    details?.setAttribute('open', '');
    fireEvent(details ?? document.body, new Event('toggle'));
    expect(await screen.findByText('Colorado first')).toBeTruthy();
    expect(screen.getByText('They stay away')).toBeTruthy();
    expect(screen.getByText(/23%, confidence 3, low/u)).toBeTruthy();
    press('Show older');
    await screen.findByText('Colorado first');
    expect(actions.readHistory).toHaveBeenLastCalledWith(anId(1), 40);
    write('Note', 'Ask ten');
    press('Add the note');
    expect(await screen.findByText('Note added')).toBeTruthy();
    expect(actions.addNote).toHaveBeenCalledWith(anId(11), 'Ask ten');
  });

  it('moves objectives and says where they stand', async () => {
    const objectives = [anObjective(), anObjective({ id: anId(2), title: 'Get great at sales' })];
    const { actions } = showRunning({}, { objectives });
    expect(screen.getByRole<HTMLButtonElement>('button', { name: `Move “${title}” up` }).disabled).toBe(true);
    press('Move “Get great at sales” up');
    expect(actions.moveObjective).toHaveBeenCalledWith(anId(2), 'up');
    expect(await screen.findByText('“Get great at sales” is now number 1 of 2')).toBeTruthy();
  });
});
