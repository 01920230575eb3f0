import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { succeed } from '@/domain/result';
import { aKeyResult as aStoredKeyResult, anObjective as aStoredObjective } from '@/tests/fixtures/build';
import { anId, anObjective } from '../view-builders';
import { aCycle, aCycleView } from './okr-fixtures';
import { press, show, write } from './okr-page';

afterEach(cleanup);

function typeLine(value: string): void {
  const [line] = screen.getAllByRole('textbox', { name: 'Key result' });
  fireEvent.input(line ?? document.body, { target: { value } });
}

function choose(name: string): void {
  fireEvent.click(screen.getByRole('radio', { name }));
}

function trust(position: number, value: string): void {
  const choice = screen.getByRole('combobox', { name: `Confidence in key result ${position}` });
  fireEvent.change(choice, { target: { value } });
}

describe('the gut check', () => {
  it('is asked in the words of the method, answered, and kept in the form', () => {
    const { editing } = show();
    press('New objective');
    expect(screen.getByRole('group', { name: 'What do you say to hitting all of them?' })).toBeTruthy();
    choose('We’re doomed');
    expect(screen.getByText(/^Too hard/u)).toBeTruthy();
    choose('I can do that with some hard work');
    expect(screen.getByText(/^Too easy/u)).toBeTruthy();
    choose('It would take a miracle');
    expect(screen.getByText('Just right: difficult, not impossible.')).toBeTruthy();
    expect(editing.value?.gutFeeling).toBe('miracle');
  });

  it('asks how sure one is of each that is written, and says what the mean says', () => {
    const { editing } = show();
    press('New objective');
    expect(screen.queryByRole('group', { name: 'How sure are you of each today?' })).toBeNull();
    typeLine('Q4 revenue');
    trust(1, '8');
    expect(screen.getByText(/^On average above 7.5: comfortable/u)).toBeTruthy();
    trust(1, '10');
    expect(screen.getByText(/^On average above 9: sandbagging/u)).toBeTruthy();
    trust(1, '2');
    expect(screen.getByText(/^On average below 2.5: fantasy/u)).toBeTruthy();
    trust(1, '5');
    expect(screen.queryByText(/^On average/u)).toBeNull();
    expect(editing.value?.keyResults[0]?.confidenceAtStart).toBe(5);
  });

  it('asks whom it takes besides the team, and warns of the dependence', async () => {
    const { editing } = show();
    press('New objective');
    write('Objective', 'Become a top 5 online ski sock retailer');
    write('Whom does it take besides the team?', 'Warehouse');
    expect(editing.value?.needsFrom).toBe('Warehouse');
    expect(await screen.findByText('“Warehouse”')).toBeTruthy();
    expect(document.querySelector('[data-rule="objective-depends-on-others"]')).toBeTruthy();
  });

  it('advises a month for an exploration in a longer cycle', () => {
    show();
    press('New objective');
    fireEvent.change(screen.getByRole('combobox', { name: 'Kind' }), { target: { value: 'exploration' } });
    expect(screen.getByText(/^A search is best kept short/u)).toBeTruthy();
  });
});

describe('a finding of the writing check', () => {
  const why = /^Reads as a task/u;

  async function dismissTask(reason: string): Promise<void> {
    press('New objective');
    write('Objective', 'Launch the new website');
    press((await screen.findByRole('button', { name: /^Dismiss: Reads as a task/u })).getAttribute('aria-label') ?? '');
    write('Why it is right as it stands', reason);
    press('Dismiss with this reason');
  }

  it('is dismissed with a reason, shown with it, and brought back', async () => {
    const { editing } = show();
    await dismissTask('The launch is the point');
    expect(editing.value?.dismissedChecks).toEqual([
      { ruleId: 'objective-is-task', reason: 'The launch is the point' },
    ]);
    expect(screen.getByText('The launch is the point')).toBeTruthy();
    const back = screen.getByRole('button', { name: /^Bring back: Reads as a task/u });
    expect(document.activeElement).toBe(back);
    fireEvent.click(back);
    expect(editing.value?.dismissedChecks).toEqual([]);
    expect(screen.getByText(why)).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Dismiss: Reads as a task/u }));
  });

  it('is not dismissed without a reason', async () => {
    const { editing } = show();
    await dismissTask('  ');
    expect(screen.getByText('Why it is right as it stands is missing.')).toBeTruthy();
    expect(editing.value?.dismissedChecks).toEqual([]);
  });

  it('folds its form on Escape and answers on Enter, without saving the objective', async () => {
    const { actions, editing } = show();
    await dismissTask(' ');
    const field = screen.getByRole('textbox', { name: 'Why it is right as it stands' });
    fireEvent.keyDown(field, { key: 'Escape' });
    press(/^Dismiss: Reads as a task/u);
    write('Why it is right as it stands', 'Agreed with Dana 🎉');
    fireEvent.keyDown(screen.getByRole('textbox', { name: 'Why it is right as it stands' }), { key: 'Enter' });
    expect(editing.value?.dismissedChecks[0]?.reason).toBe('Agreed with Dana 🎉');
    expect(actions.saveObjective).not.toHaveBeenCalled();
  });

  it('of a key result is answered in its row', async () => {
    const { editing } = show();
    press('New objective');
    typeLine('Publish the annual report');
    press((await screen.findByRole('button', { name: /^Dismiss: Reads as work/u })).getAttribute('aria-label') ?? '');
    write('Why it is right as it stands', 'The law asks for it');
    press('Dismiss with this reason');
    expect(editing.value?.keyResults[0]?.dismissedChecks).toEqual([
      { ruleId: 'key-result-activity', reason: 'The law asks for it' },
    ]);
  });

  it('about jargon lets the team allow its words', async () => {
    const { actions } = show();
    press('New objective');
    write('Objective', 'Delight every XQZ customer in town');
    await screen.findByText(/insiders only/u);
    press('Allow this word in the team');
    expect(actions.allowWords).toHaveBeenCalledWith(anId(51), ['XQZ']);
    expect(await screen.findByText('“XQZ” allowed in the team')).toBeTruthy();
  });

  it('about allowed jargon does not appear', async () => {
    show({ words: { allowedJargon: ['XQZ'], otherTeams: [] } });
    press('New objective');
    write('Objective', 'Leverage every XQZ customer in town');
    await screen.findByText(/insiders only/u);
    expect(screen.queryByText(/“XQZ”/u)).toBeNull();
  });
});

describe('what is pointed out about the set', () => {
  const warnings = [
    { ruleId: 'mission-missing', subjectId: anId(51) },
    { ruleId: 'opposing-force-missing', subjectId: anId(1) },
    { ruleId: 'owner-missing', subjectId: anId(11) },
  ] as const;

  it('is folded on the OKR screen, without what shows there already', () => {
    show({ cycles: [aCycleView({ warnings })] });
    const summary = screen.getByText('2 things to weigh');
    const list = within(summary.closest('details') ?? document.body);
    expect(list.getByText(/^All key results of “Become a top 5 online ski sock retailer” speak/u)).toBeTruthy();
    expect(list.getByText('“Customers who come back” has no owner yet.')).toBeTruthy();
    expect(list.queryByText(/no mission yet/u)).toBeNull();
  });

  it('is silent when there is nothing to weigh', () => {
    show();
    expect(document.querySelector('.set-warnings')).toBeNull();
  });
});

describe('the start of a cycle', () => {
  function drafted(answers: Parameters<typeof aStoredObjective>[0]) {
    const objective = aStoredObjective({ id: anId(1), title: 'Launch the new website', ...answers });
    return [{ objective, keyResults: [aStoredKeyResult({ confidenceAtStart: 9, baseline: 18, target: 40 })] }];
  }

  function openDialog(answers: Parameters<typeof aStoredObjective>[0] = {}) {
    const warnings = [
      { ruleId: 'mission-missing', subjectId: anId(51) },
      { ruleId: 'owner-missing', subjectId: anId(1) },
    ] as const;
    show(
      { cycles: [aCycleView({ cycle: aCycle(), objectives: [anObjective()], warnings, drafted: drafted(answers) })] },
      { startCycle: () => Promise.resolve(succeed(undefined)) },
    );
    press('Start the cycle');
    return within(screen.getByRole('dialog'));
  }

  it('shows warnings, open errors of the writing check and the gut check, and blocks nothing', async () => {
    const dialog = openDialog({ gutFeeling: 'hard-work' });
    expect(dialog.getByText(/^There is no mission yet/u)).toBeTruthy();
    expect(dialog.queryByText(/has no owner yet/u)).toBeNull();
    expect(dialog.getByText(/^“Launch the new website”: Reads as a task/u)).toBeTruthy();
    expect(dialog.getByText(/I can do that with some hard work. Too easy.*On average above 7.5/u)).toBeTruthy();
    fireEvent.click(dialog.getByRole('button', { name: 'Start the cycle' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  });

  it('no longer counts a finding that was dismissed, and says where the gut check was not answered', () => {
    const dialog = openDialog({ dismissedChecks: [{ ruleId: 'objective-is-task', reason: 'It is the point' }] });
    expect(dialog.queryByText(/Reads as a task/u)).toBeNull();
    expect(dialog.getByText(/^“Launch the new website”: not said yet/u)).toBeTruthy();
  });
});
