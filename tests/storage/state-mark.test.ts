import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { listBackups } from '@/storage/backups/backup-files';
import { rebuildDailySums } from '@/storage/commands/daily-sums';
import { keepDraft } from '@/storage/commands/draft';
import { removeEntry, tagPage } from '@/storage/commands/entry';
import { resetEverything, restoreBackup } from '@/storage/commands/import';
import { deleteRange } from '@/storage/commands/privacy';
import { loadSample, removeSample } from '@/storage/commands/sample';
import { saveSettings, showTeam } from '@/storage/commands/settings';
import { redo, undo } from '@/storage/commands/undo';
import { addWin } from '@/storage/commands/win';
import { databaseName, writeChannel } from '@/storage/database-name';
import { readStateMark, readStoredMark } from '@/storage/state-mark';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

const page = { url: 'https://forum.example/thread', title: 'Why skiers stop' };
const chatPing = { verdict: 'distraction', distractionNumber: 14 } as const;

function markOf(store: TestStore): Promise<string> {
  return readStateMark(store.database.backendDB());
}

async function tag(store: TestStore): Promise<string> {
  const tagged = await tagPage(store, page, chatPing, { minutes: null, note: '' });
  return tagged.ok ? tagged.value.id : '';
}

async function aTeamId(store: TestStore): Promise<string> {
  const { meId } = (await store.database.of('settings').get('settings')) ?? {};
  const teams = await store.database.of('teams').toArray();
  return teams.find(({ id }) => id !== meId)?.id ?? '';
}

/** Every kind of write: a step, a step of private records, none, through a backup, back and forth. */
const writes: readonly (readonly [string, (store: TestStore) => Promise<unknown>])[] = [
  ['loading the sample', loadSample],
  ['choosing a team', async (store) => showTeam(store, await aTeamId(store))],
  ['a setting', (store) => saveSettings(store, { theme: 'dark' })],
  ['a tag', tag],
  ['a win', (store) => addWin(store, '2026-11-16', { text: 'A shop', keyResultId: null, taskId: null })],
  ['undo', undo],
  ['undo once more', undo],
  ['redo', redo],
  ['redo once more', redo],
  ['deleting an entry', async (store) => removeEntry(store, await tag(store))],
  ['deleting dates', (store) => deleteRange(store, { from: '2026-11-18', to: '2026-11-18' })],
  ['counting anew', rebuildDailySums],
  ['removing the sample', removeSample],
  ['removing everything', resetEverything],
  ['undoing that by a backup', undo],
  ['redoing it by a backup', redo],
  ['restoring a backup', async (store) => restoreBackup(store, (await listBackups(store.backups))[0]?.id ?? '')],
];

beforeAll(() => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
});

afterAll(() => {
  vi.unstubAllGlobals();
});

describe('the mark of what is stored', () => {
  it('moves with every kind of write, and is never one that was before', async () => {
    const store = await aStore();
    const seen = new Map([[await markOf(store), 'the start']]);
    const back: string[] = [];
    for (const [name, act] of writes) {
      const before = await markOf(store);
      await act(store);
      const mark = await markOf(store);
      expect([name, mark === before]).toEqual([name, false]);
      // Undone and redone is what was before, and may say so.
      if (seen.has(mark)) back.push(name);
      seen.set(mark, name);
    }
    expect(back.filter((name) => !name.startsWith('redo'))).toEqual([]);
  });

  it('stays with a draft, and while nothing is written', async () => {
    const store = await aStore();
    const before = await markOf(store);
    await keepDraft(store, 'popup-tag', { title: 'half' });
    expect(await markOf(store)).toBe(before);
  });

  it('is read past the library, and makes no database where there is none', async () => {
    expect(await readStoredMark()).toBeNull();
    expect((await indexedDB.databases()).filter(({ name }) => name === databaseName)).toEqual([]);
    const store = await aStore('2026-11-18', indexedDB, databaseName);
    expect(await readStoredMark()).toBe(await markOf(store));
    store.database.close();
  });

  it('is announced on the channel that other pages listen to', async () => {
    const store = await aStore('2026-11-18', indexedDB, 'announced');
    const channel = new BroadcastChannel(writeChannel);
    const told = new Promise((resolve) => channel.addEventListener('message', resolve, { once: true }));
    await tag(store);
    await told;
    channel.close();
    store.database.close();
  });
});
