import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TransferView } from '@/components/data/actions';
import { TransferSections } from '@/components/data/TransferSections';
import type { ImportPreviewView } from '@/components/data/transfer-views';
import type { TextKey } from '@/components/text';
import { text } from '../view-builders';
import { nothingUnderWay, transferActions } from './build';

afterEach(cleanup);

const preview: ImportPreviewView = {
  kind: 'backup',
  teamName: '',
  goalposts: [],
  firstRows: [],
  neverRecorded: 0,
  drafts: [],
  draftId: null,
  fileName: 'lodestar-2026-11-01.jsonl.gz',
  records: 4016,
  exportedAt: '2026-11-01T09:00:00.000Z',
  counts: { fresh: 12, changed: 3, conflicting: 1, unchanged: 4000, onlyHere: 2 },
  differences: [
    { table: 'objectives', name: 'Own winter', field: 'title', here: 'Own winter', there: 'Own the winter' },
  ],
};

const backup = {
  id: '01900000-0000-7000-8000-000000000001',
  madeAt: '2026-11-20T09:00:00.000Z',
  occasion: 'daily' as const,
  bytes: 48_200,
  objectives: 7,
  entries: 1,
};

function show(over: Partial<TransferView> = {}) {
  const actions = transferActions();
  const onDone = vi.fn<(done: TextKey) => void>();
  render(<TransferSections view={{ ...nothingUnderWay, ...over }} text={text} actions={actions} onDone={onDone} />);
  return { actions, onDone };
}

describe('backups that were let go', () => {
  it('are told of, with why', () => {
    show({ backups: [backup], letGo: { at: '2026-11-24T09:00:00.000Z', count: 2 } });
    expect(
      screen.getByText('On Nov 24, 2026 the oldest 2 were let go: together they took more than 500 MB.'),
    ).toBeTruthy();
  });
});

describe('a copy to keep', () => {
  it('is saved with the passphrase that was typed', () => {
    const { actions } = show();
    fireEvent.input(screen.getByLabelText('Passphrase, if you want one'), { target: { value: 'ski socks' } });
    fireEvent.click(screen.getByRole('button', { name: 'Export everything' }));
    expect(actions.exportEverything).toHaveBeenCalledWith('ski socks');
  });

  it.each([
    [null, 'No copy has been saved yet.', true],
    [0, 'Last copy today.', false],
    [1, 'Last copy yesterday.', false],
    [30, 'Last copy 30 days ago.', false],
    [31, 'Last copy 31 days ago.', true],
  ])('says how old the last one is, %s days', (exportedDaysAgo, words, isNudging) => {
    show({ exportedDaysAgo });
    expect(screen.getByText(words, { exact: false })).toBeTruthy();
    expect(screen.queryByText(/worth a minute/u) !== null).toBe(isNudging);
  });
});

describe('a file that is brought in', () => {
  it('is read as soon as it is chosen', () => {
    const { actions } = show();
    const file = new File(['x'], 'copy.jsonl');
    fireEvent.change(screen.getByLabelText('File'), { target: { files: [file] } });
    expect(actions.readFile).toHaveBeenCalledWith(file, '');
  });

  it('asks for its passphrase and says why at the field', () => {
    show({ needsPassphrase: true, refusal: 'This file is locked with a passphrase.' });
    expect(screen.getByLabelText('Passphrase of the file')).toBeTruthy();
    const field = screen.getByLabelText('File');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent).toBe(
      'This file is locked with a passphrase.',
    );
  });

  it('shows what it would change before anything is written', () => {
    show({ preview });
    const shown = within(screen.getByRole('region', { name: 'What the file would change' }));
    expect(shown.getByText('new').nextElementSibling?.textContent).toBe('12');
    expect(shown.getByText('the same').nextElementSibling?.textContent).toBe('4,000');
    expect(shown.getByRole('row', { name: 'Own winter Name Own winter Own the winter' })).toBeTruthy();
  });

  it.each([
    ['Merge', 'merge'],
    ['Replace everything', 'replace'],
  ] as const)('is imported by %s', async (name, mode) => {
    const { actions, onDone } = show({ preview });
    fireEvent.click(screen.getByRole('button', { name }));
    await vi.waitFor(() => expect(onDone).toHaveBeenCalledWith('data.import.done'));
    expect(actions.importFile).toHaveBeenCalledWith(mode);
  });

  it('says nothing of success when it was not imported', async () => {
    const { actions, onDone } = show({ preview });
    actions.importFile.mockResolvedValue('refused');
    fireEvent.click(screen.getByRole('button', { name: 'Merge' }));
    await vi.waitFor(() => expect(actions.importFile).toHaveBeenCalled());
    expect(onDone).not.toHaveBeenCalled();
  });
});

it('says that a file without anything new changed nothing', async () => {
  const { actions, onDone } = show({ preview });
  actions.importFile.mockResolvedValue('nothing-new');
  fireEvent.click(screen.getByRole('button', { name: 'Merge' }));
  await vi.waitFor(() => expect(onDone).toHaveBeenCalledWith('data.import.nothingNew'));
});

describe('what takes a while', () => {
  it('shows how far it is, with the way out', () => {
    const { actions } = show({ work: { kind: 'reading', share: 0.5, canCancel: true } });
    expect(screen.getByRole('progressbar', { name: 'Reading the file …' }).getAttribute('value')).toBe('0.5');
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(actions.cancel).toHaveBeenCalledOnce();
  });

  it('lets nothing else begin', () => {
    const { actions } = show({ work: { kind: 'importing', share: null, canCancel: false }, preview });
    fireEvent.click(screen.getByRole('button', { name: 'Reset …' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    fireEvent.click(screen.getByRole('button', { name: 'Export everything' }));
    expect(actions.exportEverything).not.toHaveBeenCalled();
    expect(screen.queryByRole('button', { name: 'Cancel' })?.getAttribute('data-action')).toBe('import-cancel');
  });
});

describe('automatic backups', () => {
  it('are listed with what they hold and restored by one click', async () => {
    const { actions, onDone } = show({ backups: [backup] });
    const facts = screen.getByText('of the day').closest('ul');
    expect([...(facts?.children ?? [])].map(({ textContent }) => textContent)).toEqual([
      ...['of the day', '7 objectives', '1 entry', '48 kB'],
    ]);
    fireEvent.click(screen.getByRole('button', { name: /^Restore the backup of Nov 20, 2026/u }));
    await vi.waitFor(() => expect(onDone).toHaveBeenCalledWith('data.backup.restored'));
    expect(actions.restore).toHaveBeenCalledWith(backup.id);
  });

  it('tell when something in one of them could not be read', async () => {
    const { actions, onDone } = show({ backups: [backup] });
    vi.mocked(actions.restore).mockResolvedValue('restored-in-part');
    fireEvent.click(screen.getByRole('button', { name: /^Restore the backup of/u }));
    await vi.waitFor(() => expect(onDone).toHaveBeenCalledWith('data.backup.restoredInPart'));
  });

  it('say so when there are none', () => {
    show();
    expect(screen.getByText(/None yet/u)).toBeTruthy();
  });
});

describe('a reset', () => {
  it('takes two steps', async () => {
    const { actions, onDone } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Reset …' }));
    expect(actions.reset).not.toHaveBeenCalled();
    fireEvent.click(screen.getByRole('button', { name: 'Remove everything' }));
    await vi.waitFor(() => expect(onDone).toHaveBeenCalledWith('data.reset.done'));
    expect(actions.reset).toHaveBeenCalledOnce();
  });

  it('is called off', () => {
    const { actions } = show();
    fireEvent.click(screen.getByRole('button', { name: 'Reset …' }));
    fireEvent.click(screen.getByRole('button', { name: 'Cancel' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    expect(actions.reset).not.toHaveBeenCalled();
  });
});
