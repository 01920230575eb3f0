import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { DataActions, DataScreenView } from '@/components/app/actions';
import { AppFrame } from '@/components/app/AppFrame';
import { CopyDue } from '@/components/app/CopyDue';
import { DataScreen } from '@/components/app/DataScreen';
import { HelpScreen } from '@/components/app/HelpScreen';
import { fail, problem, succeed } from '@/domain/result';
import { nothingUnderWay, transferActions } from '../data/build';
import { text } from '../view-builders';

afterEach(cleanup);

describe('the frame of the app', () => {
  const groups = [
    { id: 'goals', label: 'Goals', routes: [{ id: 'okrs', href: '#/okrs', label: 'Objectives' }] },
    { id: 'lodestar', label: 'Lodestar', routes: [{ id: 'help', href: '#/help', label: 'Help' }] },
  ];

  it('marks the screen that is shown', () => {
    render(
      <AppFrame route="help" groups={groups} text={text}>
        content
      </AppFrame>,
    );
    expect(screen.getByRole('link', { name: 'Help' }).getAttribute('aria-current')).toBe('page');
    expect(screen.getByRole('link', { name: 'Objectives' }).getAttribute('aria-current')).toBeNull();
  });

  it('skips to the content without leaving the screen', () => {
    render(
      <AppFrame route="help" groups={groups} text={text}>
        content
      </AppFrame>,
    );
    const followed = fireEvent.click(screen.getByRole('link', { name: 'Skip to the content' }));
    expect(followed).toBe(false);
    expect(document.activeElement).toBe(screen.getByRole('main'));
  });
});

describe('the word about a copy', () => {
  it.each([
    [{ days: 31, isFirst: true }, 'You have been recording for 31 days, and all of it lies in this browser alone.'],
    [{ days: 45, isFirst: false }, 'No copy outside the browser for 45 days.'],
  ])('says %j, leads to where it is saved, and goes at a word', (due, words) => {
    const onPutOff = vi.fn<() => void>();
    render(<CopyDue due={due} text={text} onPutOff={onPutOff} />);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByRole('link', { name: 'Save a copy' }).getAttribute('href')).toBe('#/data');
    fireEvent.click(screen.getByRole('button', { name: 'Not this month' }));
    expect(onPutOff).toHaveBeenCalledOnce();
  });
});

describe('the help screen', () => {
  const report = { onWriteDiagnostics: () => Promise.resolve(''), onCopy: () => Promise.resolve(true) };

  it('shows the method in ten lines and the keys', () => {
    const shortcuts = [
      { description: 'Open Lodestar', keys: 'Alt+Shift+L' },
      { description: 'File a request', keys: '' },
    ];
    render(<HelpScreen shortcuts={shortcuts} text={text} onChangeShortcuts={() => null} {...report} />);
    expect(screen.getAllByRole('listitem')).toHaveLength(10);
    expect(screen.getByRole('row', { name: 'Open Lodestar Alt+Shift+L' })).toBeTruthy();
    expect(screen.getByRole('row', { name: 'File a request not set' })).toBeTruthy();
  });

  it('says so when there are no keys', () => {
    render(<HelpScreen shortcuts={[]} text={text} onChangeShortcuts={() => null} {...report} />);
    expect(screen.getByText(/has set no keys/u)).toBeTruthy();
  });
});

describe('the data screen', () => {
  function show(over: Partial<DataScreenView> = {}, answers: Partial<DataActions> = {}) {
    const done = succeed(undefined);
    const actions = {
      removeSample: vi.fn<DataActions['removeSample']>(() => Promise.resolve(done)),
      undo: vi.fn<DataActions['undo']>(() => Promise.resolve(done)),
      wayBack: vi.fn<DataActions['wayBack']>(() => () => Promise.resolve(done)),
      redo: vi.fn<DataActions['redo']>(() => Promise.resolve(done)),
      rebuildSums: vi.fn<DataActions['rebuildSums']>(() => Promise.resolve(succeed({ days: 3, corrected: 0 }))),
      ...answers,
    };
    const records = [
      { name: 'Check-ins', count: 1234 },
      { name: 'Entries', count: 0 },
    ];
    render(
      <DataScreen
        view={{ records, isEmpty: false, hasSample: true, isPersisted: true, canUndo: true, canRedo: false, ...over }}
        transfer={nothingUnderWay}
        text={text}
        actions={actions}
        transferActions={transferActions()}
      />,
    );
    return actions;
  }

  it('counts what is there', () => {
    show();
    expect(screen.getByText('Check-ins').nextElementSibling?.textContent).toBe('1,234');
    expect(screen.queryByText('Entries')).toBeNull();
  });

  it('removes the sample in one step, with a way back', async () => {
    const actions = show();
    fireEvent.click(screen.getByRole('button', { name: 'Remove the sample' }));
    expect(await screen.findByText('Sample removed')).toBeTruthy();
    fireEvent.click(screen.getAllByRole('button', { name: 'Undo' })[1] ?? document.body);
    expect(await screen.findByText('Taken back')).toBeTruthy();
    expect(actions.undo).not.toHaveBeenCalled();
  });

  it('offers no sample to remove where there is none', () => {
    show({ hasSample: false });
    expect(screen.queryByRole('button', { name: 'Remove the sample' })).toBeNull();
  });

  it('counts the sums of the days anew and says what it found', async () => {
    show();
    fireEvent.click(screen.getByRole('button', { name: 'Count anew' }));
    expect(await screen.findByText('3 days counted. The sums were right.')).toBeTruthy();
    cleanup();
    show({}, { rebuildSums: () => Promise.resolve(succeed({ days: 3, corrected: 1 })) });
    fireEvent.click(screen.getByRole('button', { name: 'Count anew' }));
    expect(await screen.findByText('3 days counted. 1 day was wrong and is mended.')).toBeTruthy();
  });

  it('says why a step cannot be taken back', async () => {
    show({}, { undo: () => Promise.resolve(fail(problem('', 'nothing-to-undo'))) });
    fireEvent.click(screen.getByRole('button', { name: 'Undo' }));
    expect(await screen.findByText('There is nothing to undo.')).toBeTruthy();
  });

  it('shows which of undo and redo has nothing to do', () => {
    show();
    expect(screen.getByRole('button', { name: 'Undo' }).getAttribute('aria-disabled')).toBe('false');
    expect(screen.getByRole('button', { name: 'Redo' }).getAttribute('aria-disabled')).toBe('true');
  });

  it.each([
    [true, /promised to keep it/u],
    [false, /may clear it when the disk runs full/u],
    [null, /does not say/u],
  ])('is honest about how safe it is: %s', (isPersisted, words) => {
    show({ isPersisted });
    expect(screen.getByText(words)).toBeTruthy();
  });
});
