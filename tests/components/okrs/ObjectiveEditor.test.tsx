import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import type { ObjectiveForm } from '@/domain/objective-form';
import { fail, problem } from '@/domain/result';
import { aKeyResult, anId, anObjective } from '../view-builders';
import { aCycleView } from './okr-fixtures';
import { press, show, titlesTyped, write } from './okr-page';

afterEach(cleanup);

describe('the objective editor', () => {
  it('opens with three rows under the question, the sentence focused', () => {
    show();
    press('New objective');
    expect(screen.getByRole('heading', { name: 'How would we know we met it?' })).toBeTruthy();
    expect(titlesTyped()).toEqual(['', '', '']);
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Objective' }));
  });

  it('fills the figures from a whole line, and gives the line back', () => {
    show();
    press('New objective');
    const [line] = screen.getAllByRole('textbox', { name: 'Key result' });
    fireEvent.input(line ?? document.body, { target: { value: 'Q4 revenue $0.2M to $1.4M' } });
    fireEvent.change(line ?? document.body);
    expect(titlesTyped()[0]).toBe('Q4 revenue');
    expect(screen.getAllByRole<HTMLInputElement>('textbox', { name: 'Target' })[0]?.value).toBe('$1.4M');
    press('Keep the line as typed');
    expect(titlesTyped()[0]).toBe('Q4 revenue $0.2M to $1.4M');
  });

  it('fills the figures at once when a whole line is pasted', () => {
    show();
    press('New objective');
    const [line] = screen.getAllByRole<HTMLInputElement>('textbox', { name: 'Key result' });
    const pasted = { target: { value: 'Q4 revenue of $1.4M in Colorado' }, inputType: 'insertFromPaste' };
    fireEvent.input(line ?? document.body, pasted);
    expect(titlesTyped()[0]).toBe('Q4 revenue in Colorado');
    expect(screen.getAllByRole<HTMLInputElement>('textbox', { name: 'Target' })[0]?.value).toBe('$1.4M');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Currency' }).value).toBe('USD');
  });

  it('leaves a line alone whose only number may be part of its words', () => {
    show();
    press('New objective');
    const [line] = screen.getAllByRole('textbox', { name: 'Key result' });
    fireEvent.input(line ?? document.body, { target: { value: 'Customers who come back within 60 days' } });
    fireEvent.change(line ?? document.body);
    expect(titlesTyped()[0]).toBe('Customers who come back within 60 days');
  });

  it('asks for what the kind needs', () => {
    show();
    press('New objective');
    const [kind] = screen.getAllByRole('combobox', { name: 'Measured as' });
    fireEvent.change(kind ?? document.body, { target: { value: 'milestones' } });
    expect(screen.getByRole('textbox', { name: 'Milestones, one a line' })).toBeTruthy();
    fireEvent.change(kind ?? document.body, { target: { value: 'between' } });
    expect(screen.getByRole('textbox', { name: 'Upper edge' })).toBeTruthy();
  });

  it('moves a row and keeps the focus on the button, or its neighbour at the end', () => {
    show();
    press('New objective');
    const [line] = screen.getAllByRole('textbox', { name: 'Key result' });
    fireEvent.input(line ?? document.body, { target: { value: 'Revenue' } });
    press('Move key result 1 down');
    expect(titlesTyped()).toEqual(['', 'Revenue', '']);
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move key result 2 down' }));
    press('Move key result 2 down');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Move key result 3 up' }));
  });

  it('removes a row and brings it back', () => {
    show();
    press('New objective');
    const [line] = screen.getAllByRole('textbox', { name: 'Key result' });
    fireEvent.input(line ?? document.body, { target: { value: 'Revenue' } });
    press('Remove key result 1');
    expect(titlesTyped()).toEqual(['', '']);
    press('Bring it back');
    expect(titlesTyped()).toEqual(['Revenue', '', '']);
  });

  it('shows problems at their fields, focuses the first and loses nothing', async () => {
    const refused = fail(problem('title', 'missing'), problem('keyResults.1.target', 'not-a-number'));
    const { editing } = show({}, { saveObjective: () => Promise.resolve(refused) });
    press('New objective');
    const [, target] = screen.getAllByRole('textbox', { name: 'Target' });
    fireEvent.input(target ?? document.body, { target: { value: 'lots' } });
    press('Save the objective');
    expect(await screen.findByText('Target is not a number.')).toBeTruthy();
    expect(screen.getByText('2 things to correct')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Objective' }));
    expect(editing.value?.keyResults[1]?.target).toBe('lots');
    write('Objective', 'Own winter');
    expect(screen.queryByText('Objective is missing.')).toBeNull();
    expect(screen.getByText('Target is not a number.')).toBeTruthy();
  });

  it('opens the fold that hides a refused field', async () => {
    show({}, { saveObjective: () => Promise.resolve(fail(problem('keyResults.0.weight', 'not-a-number'))) });
    press('New objective');
    press('Save the objective');
    const message = await screen.findByText('Weight is not a number.');
    expect(message.closest('details')?.open).toBe(true);
  });

  it('saves the newest form and says so', async () => {
    const { actions, editing } = show();
    press('New objective');
    write('Objective', 'Own winter');
    fireEvent.change(screen.getAllByRole('combobox', { name: 'Owner' })[0] ?? document.body, {
      target: { value: anId(52) },
    });
    press('Save the objective');
    expect(await screen.findByText('“Own winter” saved')).toBeTruthy();
    expect(actions.saveObjective.mock.calls[0]?.[0]).toMatchObject({ title: 'Own winter', ownerId: anId(52) });
    expect(actions.saveObjective.mock.calls[0]?.[0].keyResults[0]?.ownerId).toBe(anId(52));
    expect(editing.value).toBeNull();
  });

  it('saves once, however often the button is pressed', async () => {
    const { actions } = show();
    press('New objective');
    write('Objective', 'Own winter');
    press('Save the objective');
    press('Save the objective');
    await screen.findByText('“Own winter” saved');
    expect(actions.saveObjective).toHaveBeenCalledOnce();
  });

  it('brings back a form that was put away', async () => {
    const { editing } = show();
    press('New objective');
    write('Objective', 'Own winter');
    press('Cancel');
    expect(editing.value).toBeNull();
    press('Undo');
    expect(screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Objective' }).value).toBe('Own winter');
  });

  it('opens a stored objective in its place', async () => {
    const stored: ObjectiveForm = {
      id: anId(1),
      teamId: anId(51),
      cycleId: anId(90),
      title: 'Stored',
      kind: 'standard',
      ownerId: anId(51),
      pillarId: null,
      ...{ gutFeeling: null, needsFrom: '', dismissedChecks: [] },
      keyResults: [],
    };
    show({}, { readObjectiveForm: () => Promise.resolve(stored) });
    press(/^Edit “Become/u);
    expect(await screen.findByRole('form', { name: 'Edit the objective' })).toBeTruthy();
    expect(screen.queryByRole('heading', { name: /^Become/u })).toBeNull();
  });

  it('says so when the objective is gone', async () => {
    show({ cycles: [aCycleView({ objectives: [anObjective({ keyResults: [aKeyResult()] })] })] });
    press(/^Edit “Become/u);
    expect(await screen.findByText('Become a top 5 online ski sock retailer no longer exists.')).toBeTruthy();
  });
});
