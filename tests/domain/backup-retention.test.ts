import { describe, expect, it } from 'vitest';
import { backupRetention, mostBackupBytes } from '@/domain/backup-retention';
import type { BackupOccasion } from '@/domain/model/backup';

interface Kept {
  id: string;
  madeAt: string;
  occasion: BackupOccasion;
  bytes: number;
}

function backups(occasion: BackupOccasion, count: number, bytes = 1000): Kept[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `${occasion}-${index + 1}`,
    madeAt: `2026-11-${String(index + 1).padStart(2, '0')}T09:00:00.000Z`,
    occasion,
    bytes,
  }));
}

const now = '2026-11-30T09:00:00.000Z';
const none: ReadonlySet<string> = new Set();

describe('which backups are let go', () => {
  it('keeps the last fourteen of the days', () => {
    expect(backupRetention(backups('daily', 16), now, none)).toEqual({ surplus: ['daily-2', 'daily-1'], forSpace: [] });
  });

  it('keeps, apart from them, the last three before an upgrade, an import and a reset each', () => {
    const all = [...backups('upgrade', 4), ...backups('import', 5), ...backups('reset', 3), ...backups('daily', 14)];
    expect(backupRetention(all, now, none).surplus.toSorted()).toEqual(['import-1', 'import-2', 'upgrade-1']);
  });

  it('gives up the oldest days when all take too much room, and says which', () => {
    const all = [...backups('daily', 4, mostBackupBytes / 4), ...backups('import', 1, mostBackupBytes / 4)];
    expect(backupRetention(all, now, none)).toEqual({ surplus: [], forSpace: ['daily-1'] });
  });

  it('keeps the newest day however large it is', () => {
    expect(backupRetention(backups('daily', 2, mostBackupBytes * 2), now, none)).toEqual({
      surplus: [],
      forSpace: ['daily-1'],
    });
  });

  it('keeps what the history names beyond the last three, and counts its size', () => {
    const all = [...backups('daily', 4, mostBackupBytes / 8), ...backups('import', 5, mostBackupBytes / 8)];
    expect(backupRetention(all, now, new Set(['import-1', 'import-5']))).toEqual({
      surplus: ['import-2'],
      forSpace: [],
    });
    const larger = [...all, ...backups('reset', 1, mostBackupBytes / 8)];
    expect(backupRetention(larger, now, new Set(['import-1']))).toEqual({
      surplus: ['import-2'],
      forSpace: ['daily-1'],
    });
  });

  it('does not mind the order in which they are listed', () => {
    const all = backups('daily', 16);
    expect(backupRetention(all.toReversed(), now, none)).toEqual(backupRetention(all, now, none));
  });

  it('takes those for the oldest that a clock put back calls future', () => {
    expect(backupRetention(backups('daily', 16), '2026-11-03T09:00:00.000Z', none).surplus).toEqual([
      'daily-6',
      'daily-5',
    ]);
  });
});
