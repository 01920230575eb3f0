import { describe, expect, it } from 'vitest';
import { mostBackupBytes } from '@/domain/backup-retention';
import { listBackups, readBackup, writeAbout } from '@/storage/backups/backup-files';
import { noteLetGo, readLetGoNote } from '@/storage/backups/let-go-note';
import { makeBackup } from '@/storage/backups/make-backup';
import { aStore } from '@/tests/fixtures/store';

describe('backups that take too much room', () => {
  it('are let go, the oldest days first, and it is noted when and how many', async () => {
    const store = await aStore();
    for (const day of ['2026-11-14', '2026-11-15', '2026-11-16']) {
      store.setToday(day);
      const { id } = await makeBackup(store, 'daily');
      const made = await readBackup(store.backups, id);
      // As if so much had been stored: the sum of the descriptions is what decides.
      if (made !== null) await writeAbout(store.backups, { ...made, bytes: Math.ceil(mostBackupBytes / 3) });
    }
    expect(await readLetGoNote(store.backups)).toBeNull();
    store.setToday('2026-11-17');
    await makeBackup(store, 'daily');
    const days = (await listBackups(store.backups)).map(({ madeAt }) => madeAt.slice(0, 10));
    expect(days).toEqual(['2026-11-17', '2026-11-16', '2026-11-15']);
    expect(await readLetGoNote(store.backups)).toMatchObject({ count: 1 });
    expect((await readLetGoNote(store.backups))?.at).toMatch(/^2026-11-17/);
  });

  it('have no note where none can be read', async () => {
    const { backups } = await aStore();
    await backups.write('let-go-for-room', new Blob(['{']).stream());
    expect(await readLetGoNote(backups)).toBeNull();
    await noteLetGo(backups, '2026-11-17T09:00:00.000Z', 2);
    expect(await readLetGoNote(backups)).toEqual({ at: '2026-11-17T09:00:00.000Z', count: 2 });
  });
});
