import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { saveMission } from '@/storage/commands/mission';
import { loadSample } from '@/storage/commands/sample';
import { LodestarDatabase } from '@/storage/database';
import { readSettings } from '@/storage/settings';
import { StorageFaultError, storageFaultOf } from '@/storage/storage-fault';
import { backupTextOf } from '@/tests/fixtures/backup-text';
import { aStore } from '@/tests/fixtures/store';

afterEach(() => {
  vi.restoreAllMocks();
});

async function faultOf(work: PromiseLike<unknown>): Promise<string> {
  try {
    await work;
    return 'none';
  } catch (error) {
    return storageFaultOf(error);
  }
}

describe('a full disk', () => {
  it('writes nothing and says so, while reading and export go on', async () => {
    const store = await aStore();
    await loadSample(store);
    const { meId } = await readSettings(store);
    const before = await backupTextOf(store);
    for (const verb of ['put', 'add'] as const) {
      vi.spyOn(IDBObjectStore.prototype, verb).mockImplementation(() => {
        throw new DOMException('no room', 'QuotaExceededError');
      });
    }
    expect(await faultOf(saveMission(store, meId, 'One sentence too many'))).toBe('full');
    expect((await backupTextOf(store)).split('\n').slice(1)).toEqual(before.split('\n').slice(1));
    vi.restoreAllMocks();
    expect(await saveMission(store, meId, 'There is room again')).toMatchObject({ ok: true });
  });
});

describe('a browser that refuses', () => {
  it.each([
    ['SecurityError', 'refused'],
    ['InvalidStateError', 'refused'],
    ['UnknownError', 'corrupt'],
    ['QuotaExceededError', 'full'],
  ])('with %s when the database is opened says that it is %s', async (name, fault) => {
    const factory = new IDBFactory();
    vi.spyOn(factory, 'open').mockImplementation(() => {
      throw new DOMException('not here', name);
    });
    const database = new LodestarDatabase('refused', { indexedDB: factory, IDBKeyRange });
    expect(await faultOf(database.open())).toBe(fault);
  });
});

describe('the cause of a fault', () => {
  it.each([
    ['what no page can do anything about', new Error('odd'), 'unknown'],
    ['something that is no error', 'odd', 'unknown'],
    [
      'the innermost cause that is known',
      new Error('a', { cause: new DOMException('', 'QuotaExceededError') }),
      'full',
    ],
    ['the word of whoever knew it', new StorageFaultError('no-backup', { cause: new Error('full') }), 'no-backup'],
  ])('is told for %s', (_case, error, fault) => {
    expect(storageFaultOf(error)).toBe(fault);
  });
});
