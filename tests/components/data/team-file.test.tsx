import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TransferView } from '@/components/data/actions';
import { TransferSections } from '@/components/data/TransferSections';
import type { ImportPreviewView, TeamFileSummary } from '@/components/data/transfer-views';
import type { TextKey } from '@/components/text';
import { text } from '../view-builders';
import { nothingUnderWay, transferActions } from './build';

afterEach(cleanup);

const teams = [
  { id: 'a', name: 'Peak & Co', depth: 0 },
  { id: 'b', name: 'Sock line', depth: 1 },
];

const summary: TeamFileSummary = {
  teamId: 'b',
  sharesWeeks: true,
  counts: { objectives: 4, keyResults: 11, checkIns: 1200, projects: 9, healthMetrics: 2 },
  people: ['Ada', 'Bo'],
  weeks: [{ weekStartsOn: '2026-11-16', onObjective: 12, protects: 3, distraction: 5 }],
};

const preview: ImportPreviewView = {
  kind: 'team',
  fileName: 'socks.lodestar.json',
  records: 40,
  exportedAt: '2026-11-20T09:00:00.000Z',
  teamName: 'Sock line',
  counts: { fresh: 1, changed: 2, conflicting: 1, unchanged: 36, onlyHere: 99 },
  differences: [],
  goalposts: [
    {
      title: 'Revenue',
      fields: [{ field: 'Target', here: '$1.4M', there: '$1M' }],
      reasons: ['The market halved.'],
      isExplained: true,
    },
    { title: 'Shops', fields: [{ field: 'Target', here: '40', there: '30' }], reasons: [], isExplained: false },
    { title: 'Pairs', fields: [], reasons: [], isExplained: false },
  ],
  firstRows: [],
  neverRecorded: 0,
  drafts: [],
  draftId: null,
};

function show(over: Partial<TransferView>) {
  const actions = transferActions();
  const onDone = vi.fn<(done: TextKey) => void>();
  render(<TransferSections view={{ ...nothingUnderWay, ...over }} text={text} actions={actions} onDone={onDone} />);
  return { actions, onDone };
}

describe('the file for a team', () => {
  it('begins with a choice of the team, and cannot be saved before', () => {
    const { actions } = show({ teamFile: { teams, summary: null } });
    fireEvent.click(screen.getByRole('button', { name: 'Save the team file' }));
    expect(actions.saveTeamFile).not.toHaveBeenCalled();
    fireEvent.change(screen.getByLabelText('Team'), { target: { value: 'b' } });
    expect(actions.chooseTeam).toHaveBeenCalledWith('b', false);
  });

  it('shows what it will hold, my weeks number by number, and is saved by a word', async () => {
    const { actions, onDone } = show({ teamFile: { teams, summary } });
    const shown = within(screen.getByRole('region', { name: 'What will be in the file' }));
    expect(shown.getByText('check-ins').nextElementSibling?.textContent).toBe('1,200');
    expect(shown.getByText('People by name: Ada, Bo.')).toBeTruthy();
    expect(shown.getByRole('row', { name: 'Nov 16, 2026 12 3 5' })).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Save the team file' }));
    await vi.waitFor(() => expect(onDone).toHaveBeenCalledWith('team-file.saved'));
    expect(actions.saveTeamFile).toHaveBeenCalledOnce();
  });

  it('shares my weeks only when that is ticked', () => {
    const { actions } = show({ teamFile: { teams, summary: { ...summary, sharesWeeks: false } } });
    expect(screen.queryByRole('row', { name: /Nov 16/u })).toBeNull();
    fireEvent.click(screen.getByLabelText('Share the sums of my weeks too'));
    expect(actions.chooseTeam).toHaveBeenCalledWith('b', true);
  });

  it('says where teams are added when there is none', () => {
    show({});
    expect(screen.getByText(/There is no team yet/u)).toBeTruthy();
  });
});

describe('a team file that is brought in', () => {
  it('can be merged, not put in the place of everything', () => {
    const { actions } = show({ preview });
    const shown = within(screen.getByRole('region', { name: 'What the file would change' }));
    expect(shown.getByText('socks.lodestar.json: “Sock line”, written on Nov 20, 2026.')).toBeTruthy();
    expect(shown.queryByRole('button', { name: 'Replace everything' })).toBeNull();
    expect(shown.queryByText('only here')).toBeNull();
    fireEvent.click(shown.getByRole('button', { name: 'Merge' }));
    expect(actions.importFile).toHaveBeenCalledWith('merge');
  });

  it('tells each moved goalpost with its reason, or as moved without one', () => {
    show({ preview });
    const items = within(screen.getByRole('list', { name: '3 goalposts would move' })).getAllByRole('listitem');
    expect(items.map((item) => item.textContent)).toEqual([
      'RevenueTarget: $1.4M → $1MReason: The market halved.',
      'ShopsTarget: 40 → 30Moved without a reason.',
      'PairsChanged in the file by hand, without a reason.',
    ]);
  });
});

describe('a table that is brought in', () => {
  const table: ImportPreviewView = {
    ...{ ...preview, kind: 'okrs', fileName: 'okr.csv', records: 2, exportedAt: null, teamName: '', goalposts: [] },
    firstRows: [{ key: '0', name: 'Own winter', detail: '2 key results: Revenue; Shops' }],
    drafts: [
      { id: 'q1', name: 'Q1 2027 · Me' },
      { id: 'q2', name: 'Q2 2027 · Me' },
    ],
    draftId: 'q1',
  };

  it('shows its first rows and goes into the draft that is chosen', () => {
    const { actions } = show({ preview: table });
    expect(screen.getByText('okr.csv: a table with 2 rows to add.')).toBeTruthy();
    expect(screen.getByText('2 key results: Revenue; Shops')).toBeTruthy();
    fireEvent.change(screen.getByLabelText('Into the draft'), { target: { value: 'q2' } });
    expect(actions.chooseDraft).toHaveBeenCalledWith('q2');
    fireEvent.click(screen.getByRole('button', { name: 'Add' }));
    expect(actions.importFile).toHaveBeenCalledWith('merge');
  });

  it('tells how many rows are left out because their sites are never recorded', () => {
    show({ preview: { ...table, kind: 'entries', neverRecorded: 2 } });
    expect(screen.getByText('2 rows of sites on your never-record list are left out.')).toBeTruthy();
  });
});
