import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { fail, problem } from '@/domain/result';
import { anId } from '../view-builders';
import { aCascade, aNode, company, me, show, socks } from './teams-page';

afterEach(cleanup);

function press(name: string | RegExp): void {
  fireEvent.click(screen.getByRole('button', { name }));
}

function write(label: string, value: string): void {
  fireEvent.input(screen.getByRole('textbox', { name: label }), { target: { value } });
}

function choose(label: string, value: string): void {
  fireEvent.change(screen.getByRole('combobox', { name: label }), { target: { value } });
}

const optionsOf = (label: string): readonly string[] =>
  within(screen.getByRole('combobox', { name: label }))
    .getAllByRole('option')
    .map(({ textContent }) => textContent ?? '');

describe('teams and people', () => {
  it('shows the tree and the chosen node in full', () => {
    show();
    expect(screen.getAllByRole('treeitem').map(({ textContent }) => textContent)).toEqual([
      'Peak & Co1 person',
      'Sock line1 person',
      'Bo',
      'Me',
    ]);
    expect(screen.getByRole('treeitem', { name: /^Peak/u }).getAttribute('aria-selected')).toBe('true');
    const page = within(screen.getByRole('article', { name: 'Peak & Co' }));
    expect(page.getByText('1 team')).toBeTruthy();
    expect(page.getByText('No mission yet')).toBeTruthy();
  });

  it('adds a person below the chosen node', async () => {
    const { actions } = show({ view: { chosenId: socks.id } });
    press('Add a team or person');
    write('Name', 'Ines');
    choose('What is it?', 'person');
    expect(optionsOf('Belongs to')).toEqual(['Nothing, stands alone', 'Peak & Co', 'Sock line']);
    press('Add');
    expect(await screen.findByText('“Ines” saved')).toBeTruthy();
    expect(actions.saveTeam).toHaveBeenCalledWith({ id: null, kind: 'person', name: 'Ines', parentId: socks.id });
    expect(actions.choose).toHaveBeenCalledWith(anId(9));
  });

  it('says at the field what is wrong, and keeps what was typed', async () => {
    show({ answers: { saveTeam: () => Promise.resolve(fail(problem('name', 'missing'))) } });
    press('Add a team or person');
    press('Add');
    expect(await screen.findByText('Name is missing.')).toBeTruthy();
    expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Name' }));
  });

  it('begins with a company where nobody but me is', () => {
    show({ view: { teams: [me], chosenId: me.id } });
    expect(screen.getByText(/^Alone works/u)).toBeTruthy();
    press('Add a team or person');
    expect(screen.getByRole<HTMLSelectElement>('combobox', { name: 'What is it?' }).value).toBe('company');
  });

  it('moves a team only where it may stand', async () => {
    const { actions } = show({ view: { chosenId: socks.id } });
    press('Move');
    const dialog = within(screen.getByRole('dialog', { name: 'Move Sock line' }));
    expect(optionsOf('Belongs to')).toEqual(['Nothing, stands alone', 'Peak & Co']);
    choose('Belongs to', '');
    fireEvent.click(dialog.getByRole('button', { name: 'Move' }));
    await waitFor(() => expect(actions.moveTeam).toHaveBeenCalledWith(socks.id, null));
  });

  it('lets me join a team, with a way back', async () => {
    const { actions } = show({ view: { chosenId: socks.id } });
    press('Join this team');
    expect(await screen.findByText('You joined “Sock line”')).toBeTruthy();
    expect(actions.moveTeam).toHaveBeenCalledWith(me.id, socks.id);
    press('Undo');
    expect(await screen.findByText('Taken back')).toBeTruthy();
  });

  it('does not offer me to join where I am, nor to delete me', () => {
    const joined = { ...me, parentId: socks.id };
    show({ view: { teams: [company, socks, joined], chosenId: company.id } });
    expect(screen.queryByRole('button', { name: /^Join/u })).toBeNull();
    cleanup();
    show({ view: { chosenId: me.id } });
    expect(screen.getByRole('button', { name: 'Join a team' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: 'Delete' })).toBeNull();
  });

  it('says what still hangs on a node that cannot be deleted', async () => {
    const holds = [
      problem('holds.members', 'still-in-use', { count: 3 }),
      problem('holds.cycles', 'still-in-use', { count: 1 }),
    ];
    show({ answers: { deleteTeam: () => Promise.resolve(fail(...holds)) } });
    press('Delete');
    expect(
      await screen.findByText('“Peak & Co” cannot be deleted yet: it still has 3 members and 1 cycle.'),
    ).toBeTruthy();
  });

  it('keeps a large tree folded to its teams, and finds people by name', () => {
    const people = Array.from({ length: 2000 }, (_, index) => ({
      ...{ id: anId(1000 + index), kind: 'person' as const, name: `Person ${index}` },
      ...{ parentId: socks.id, order: index },
    }));
    show({ view: { teams: [company, socks, me, ...people] } });
    expect(screen.getAllByRole('treeitem')).toHaveLength(3);
    fireEvent.input(screen.getByRole('searchbox', { name: 'Find a team or person' }), {
      target: { value: 'person 1999' },
    });
    expect(screen.getAllByRole('treeitem').map(({ textContent }) => textContent)).toContain('Person 1999');
    fireEvent.input(screen.getByRole('searchbox', { name: 'Find a team or person' }), { target: { value: 'person' } });
    expect(screen.getAllByRole('treeitem')).toHaveLength(200);
    press('Show 1,802 more');
    expect(screen.getAllByRole('treeitem')).toHaveLength(400);
  });
});

describe('strategy', () => {
  const goal = {
    ...{ id: anId(30), stamps: {}, deletedAt: null, unknownFields: {}, discarded: [] },
    ...{ teamId: company.id, year: 2026, title: 'Sales', target: 19_000_000 },
    format: { style: 'money' as const, currency: 'USD', unit: '' },
  };
  const pillar = {
    ...{ id: anId(31), title: 'Start the ski sock line', keyResults: 3, projects: 1, tasks: 42 },
    objectives: [{ id: anId(20), title: 'Own winter', teamName: 'Peak & Co' }],
  };
  const strategy = {
    teamId: company.id,
    mission: 'Keep feet warm',
    words: [],
    goals: [{ goal, pillars: [pillar] }],
    loosePillars: [],
  };

  it('shows goal, pillar, objectives and the work below at a glance', () => {
    show({ view: { strategy } });
    expect(screen.getByRole('heading', { name: 'Sales' })).toBeTruthy();
    expect(screen.getByText('target $19M')).toBeTruthy();
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(['1 objective', '3 key results', '1 project', '42 tasks', 'Own winter Peak & Co']),
    );
  });

  it('sets a goal of this year', async () => {
    const { actions } = show();
    press('Set a yearly goal');
    write('Goal', '$19M in sales');
    write('Target', '19M');
    write('Currency', 'USD');
    press('Save');
    expect(await screen.findByText('Goal “$19M in sales” saved')).toBeTruthy();
    expect(actions.saveGoal).toHaveBeenCalledWith({
      ...{ id: null, teamId: company.id, title: '$19M in sales', year: '2026', target: '19M' },
      ...{ style: 'money', currency: 'USD', unit: '' },
    });
  });

  it('names the field of a refused goal', async () => {
    show({ answers: { saveGoal: () => Promise.resolve(fail(problem('target', 'not-a-number'))) } });
    press('Set a yearly goal');
    press('Save');
    expect(await screen.findByText('Target is not a number.')).toBeTruthy();
  });

  it('adds a pillar below its goal, in place', async () => {
    const { actions } = show({ view: { strategy } });
    press('Add a pillar');
    write('Pillar', 'Grow with small shops');
    press('Save');
    await screen.findByText('Pillar “Grow with small shops” saved');
    expect(actions.savePillar).toHaveBeenCalledWith({
      ...{ id: null, teamId: company.id, goalId: goal.id, title: 'Grow with small shops' },
    });
  });
});

describe('the cascade', () => {
  it('shows title, team, owner, figures, status and the reason of each node', () => {
    const child = aNode({
      id: anId(21),
      title: 'Fit',
      teamName: 'Sock line',
      ownerName: null,
      reason: 'Feet decide',
      keyResultTitle: 'Sales',
    });
    const rows = [
      { item: aNode(), parentId: null, level: 1, position: 1, setSize: 1, isUnfolded: true },
      { item: child, parentId: anId(20), level: 2, position: 1, setSize: 1, isUnfolded: null },
    ];
    const { cascadeActions } = show({ place: 'cascade', cascade: aCascade({ rows }) });
    const fit = within(screen.getByRole('treeitem', { name: /^Fit/u }));
    for (const words of ['Sock line', 'no owner yet', '2 of 3 measured', 'slipping', 'for “Sales”:']) {
      expect(fit.getByText(words)).toBeTruthy();
    }
    expect(fit.getByText(/Feet decide/u)).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('treeitem', { name: /^Own winter/u }), { key: 'ArrowLeft' });
    expect(cascadeActions.fold).toHaveBeenCalledWith(anId(20), true);
    press('Print');
    expect(cascadeActions.print).toHaveBeenCalledOnce();
  });

  it('lists orphans and links worth a look with the way to them', () => {
    const mention = { id: anId(22), teamId: socks.id, title: 'Fit', teamName: 'Sock line' };
    const { cascadeActions } = show({
      place: 'cascade',
      cascade: aCascade({
        orphans: [mention],
        misalignments: [
          { ...mention, id: anId(23), parentTitle: 'Own winter', warnings: ['ends-after', 'key-result-gone'] },
        ],
      }),
    });
    const misaligned = within(screen.getByRole('region', { name: 'Worth a look' }));
    expect(misaligned.getByText(/^It ends after “Own winter”/u)).toBeTruthy();
    expect(misaligned.getByText(/^The key result of “Own winter”/u)).toBeTruthy();
    const orphans = within(screen.getByRole('region', { name: 'Linked to nothing' }));
    fireEvent.click(orphans.getByRole('button', { name: 'Open the objectives of Sock line, for “Fit”' }));
    expect(cascadeActions.openObjectives).toHaveBeenCalledWith(socks.id);
  });

  it('offers the next step while nothing runs', () => {
    show({ place: 'cascade', cascade: aCascade({ rows: [] }) });
    expect(screen.getByRole('heading', { name: 'Nothing runs yet' })).toBeTruthy();
  });
});

describe('the words of a team', () => {
  const strategy = { teamId: company.id, mission: '', words: ['XQZ'], goals: [], loosePillars: [] };

  it('are listed, added and removed, each with the way back', async () => {
    const { actions } = show({ view: { strategy } });
    expect(screen.getByText('XQZ')).toBeTruthy();
    write('Word or abbreviation', ' NRR ');
    press('Allow it');
    expect(await screen.findByText('“NRR” allowed')).toBeTruthy();
    expect(actions.allowWord).toHaveBeenCalledWith(company.id, ' NRR ');
    expect(screen.getByRole<HTMLInputElement>('textbox', { name: 'Word or abbreviation' }).value).toBe('');
    press('Remove “XQZ”');
    expect(await screen.findByText('“XQZ” removed')).toBeTruthy();
    press('Undo');
    expect(await screen.findByText('Taken back')).toBeTruthy();
  });

  it('are refused at the field', async () => {
    show({ view: { strategy }, answers: { allowWord: () => Promise.resolve(fail(problem('word', 'missing'))) } });
    press('Allow it');
    expect(await screen.findByText('Word or abbreviation is missing.')).toBeTruthy();
  });
});
