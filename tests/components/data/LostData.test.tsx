import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { DataScreen } from '@/components/app/DataScreen';
import type { TransferActions } from '@/components/data/actions';
import type { FirstRunActions } from '@/components/first-run/actions';
import { FirstRunScreen } from '@/components/first-run/FirstRunScreen';
import { succeed } from '@/domain/result';
import { text } from '../view-builders';
import { nothingUnderWay, transferActions } from './build';

afterEach(cleanup);

const done = () => Promise.resolve(succeed(undefined));

const holding = {
  id: '01900000-0000-7000-8000-000000000001',
  madeAt: '2026-11-12T09:00:00.000Z',
  occasion: 'daily',
  bytes: 4000,
  objectives: 3,
  entries: 1200,
} as const;

function showFirstRun(lost: typeof holding | null) {
  const restore = vi.fn<FirstRunActions['restore']>(done);
  const actions = { today: '2026-11-22', start: done, loadSample: done, restore };
  render(<FirstRunScreen text={text} actions={actions} lost={lost} />);
  return restore;
}

describe('a database that was lost', () => {
  it('is told of on the first run, with the way back in one click', () => {
    const restore = showFirstRun(holding);
    expect(screen.getByText(/November 12, 2026.*3 objectives, 1,200 entries/u)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Restore this backup' }));
    expect(restore).toHaveBeenCalledExactlyOnceWith(holding.id);
  });

  it('is not spoken of where there is no backup', () => {
    showFirstRun(null);
    expect(screen.queryByText(/a backup is/u)).toBeNull();
  });

  it.each([
    ['with a backup that holds something', true, [{ ...holding, id: 'empty', objectives: 0, entries: 0 }, holding], 1],
    ['but not where something is stored', false, [holding], 0],
    ['but not for backups of nothing', true, [{ ...holding, objectives: 0, entries: 0 }], 0],
  ])('is told of in the data room, %s', (_case, isEmpty, backups, times) => {
    const restore = vi.fn<TransferActions['restore']>(() => Promise.resolve('restored'));
    const records = [{ name: 'Entries', count: 0 }];
    render(
      <DataScreen
        view={{ records, isEmpty, hasSample: false, isPersisted: true, canUndo: false, canRedo: false }}
        transfer={{ ...nothingUnderWay, backups }}
        text={text}
        actions={{ removeSample: done, undo: done, wayBack: () => done, redo: done, rebuildSums: vi.fn<() => never>() }}
        transferActions={{ ...transferActions(), restore }}
      />,
    );
    for (const button of screen.queryAllByRole('button', { name: 'Restore this backup' })) {
      fireEvent.click(button);
    }
    expect(restore.mock.calls).toEqual(times === 0 ? [] : [[holding.id]]);
  });
});
