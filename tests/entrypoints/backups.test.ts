import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import Dexie from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import { browserBackupFolder } from '@/entrypoints/platform/backup-folder';
import { openStore } from '@/entrypoints/platform/open-store';
import { restoreBackup } from '@/storage/commands/import';
import { tagTyped } from '@/storage/commands/entry';
import { installBrowserFakes } from './browser-fakes';
import { installPrivateFiles } from './private-files';

let files: Map<string, Blob>;

beforeEach(() => {
  fakeBrowser.reset();
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
  installBrowserFakes();
  files = installPrivateFiles();
});

const meetings = { verdict: 'distraction', distractionNumber: 14 } as const;

async function anHourPasses(): Promise<void> {
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'hourly', scheduledTime: 0, persistAcrossSessions: false });
}

describe('the backup of the day', () => {
  it('is made by the hourly alarm, and brings everything back into an emptied database', async () => {
    const store = await openStore(() => null);
    await tagTyped(store, 'Standup that ran over', meetings, { minutes: null, note: '' });
    background.main();
    await anHourPasses();
    await vi.waitFor(() => expect([...files.keys()].filter((name) => name.endsWith('.gz'))).toHaveLength(1), 10_000);
    // What a browser does with a database that it finds damaged.
    Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
    const emptied = await openStore(() => null);
    expect(await emptied.database.of('entries').count()).toBe(0);
    const [about = ''] = (await browserBackupFolder.list()).filter((name) => name.endsWith('.json')).values();
    expect(await restoreBackup(emptied, about.replace('.json', ''))).toMatchObject({ ok: true });
    expect(await emptied.database.of('entries').toArray()).toMatchObject([{ title: 'Standup that ran over' }]);
  });

  it('answers for a file that is not there', async () => {
    expect(await browserBackupFolder.read('nothing.json')).toBeNull();
    await expect(browserBackupFolder.remove('nothing.json')).resolves.toBeUndefined();
  });
});
