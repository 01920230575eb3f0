import { beforeEach, describe, expect, it } from 'vitest';
import { listBackups } from '@/storage/backups/backup-files';
import { makeBackup } from '@/storage/backups/make-backup';
import { tagTyped } from '@/storage/commands/entry';
import { importStaged, resetEverything, restoreBackup } from '@/storage/commands/import';
import { redo, undo } from '@/storage/commands/undo';
import type { Store } from '@/storage/store';
import { stageFile } from '@/storage/transfer/stage-file';
import { clearStaged } from '@/storage/transfer/staged-records';
import { backupTextOf } from '@/tests/fixtures/backup-text';
import { got } from '@/tests/fixtures/running-cycle';
import { aStore, aStoreElsewhere } from '@/tests/fixtures/store';

/* What other windows and the keys do while the backup before an import is made: on a large store that takes a while. */

let store: Store;
let theirs: Blob;

async function tag(into: Store, title: string): Promise<void> {
  const meetings = { verdict: 'distraction', distractionNumber: 14 } as const;
  got(await tagTyped(into, title, meetings, { minutes: null, note: '' }));
}

async function titles(): Promise<string[]> {
  return (await store.database.of('entries').toArray()).map(({ title }) => title).toSorted();
}

/** The store in which something else happens once, at the so-manieth file that a backup writes. */
function busy(happens: () => Promise<unknown>, at = 1): Store {
  let written = 0;
  const write: Store['backups']['write'] = async (name, content) => {
    written += 1;
    if (written === at) {
      await happens();
    }
    await store.backups.write(name, content);
  };
  return { ...store, backups: { ...store.backups, write } };
}

async function openTheirs() {
  const staged = await stageFile(store, theirs, { staysHere: false });
  if (!staged.ok) {
    throw new Error(JSON.stringify(staged.refusal));
  }
  return staged.value;
}

beforeEach(async () => {
  store = await aStore();
  await tag(store, 'Mine');
  const other = await aStoreElsewhere();
  await tag(other, 'Theirs');
  theirs = new Blob([await backupTextOf(other)]);
});

describe('a file that another window opens or lets go of during the backup', () => {
  it.each([
    ['opens', () => openTheirs()],
    ['lets go of', () => clearStaged(store)],
  ])('%s it: nothing is restored in the place of a backup', async (_what, happens) => {
    const { id } = await makeBackup(store, 'daily');
    await tag(store, 'Later');
    expect(await restoreBackup(busy(happens), id)).toMatchObject({
      ok: false,
      refusal: { problem: { field: 'backup', rule: 'changed-meanwhile' } },
    });
    expect(await titles()).toEqual(['Later', 'Mine']);
    expect((await listBackups(store.backups)).map(({ occasion }) => occasion)).toEqual(['daily']);
  });

  it.each([
    ['opens', () => openTheirs()],
    ['lets go of', () => clearStaged(store)],
  ])('%s it: nothing is imported in the place of the first', async (_what, happens) => {
    const staged = await openTheirs();
    expect(await importStaged(busy(happens), 'replace', { ...staged, name: 'theirs' })).toMatchObject({
      problems: [{ field: 'file', rule: 'changed-meanwhile' }],
    });
    expect(await titles()).toEqual(['Mine']);
  });

  it.each([
    ['opens', () => openTheirs()],
    ['lets go of', () => clearStaged(store)],
  ])('%s it: an import is not undone into something else', async (_what, happens) => {
    got(await importStaged(store, 'replace', { ...(await openTheirs()), name: 'theirs' }));
    expect(await undo(busy(happens))).toMatchObject({ problems: [{ rule: 'changed-since' }] });
    expect(await titles()).toEqual(['Theirs']);
    got(await undo(store));
    expect(await titles()).toEqual(['Mine']);
  });

  it('costs no older backup its place', async () => {
    for (let made = 0; made < 3; made += 1) {
      await makeBackup(store, 'import');
    }
    const before = await listBackups(store.backups);
    const staged = await openTheirs();
    await importStaged(
      busy(() => clearStaged(store)),
      'replace',
      { ...staged, name: 'theirs' },
    );
    expect(await listBackups(store.backups)).toEqual(before);
    got(await importStaged(store, 'replace', { ...(await openTheirs()), name: 'theirs' }));
    expect(await listBackups(store.backups)).toHaveLength(3);
  });

  it('stays staged for whoever opened it', async () => {
    const first = await openTheirs();
    const second = await openTheirs();
    expect(await importStaged(store, 'replace', { ...first, name: 'first' })).toMatchObject({ ok: false });
    got(await importStaged(store, 'replace', { ...second, name: 'second' }));
    expect(await titles()).toEqual(['Theirs']);
  });
});

describe('what is tagged during the backup', () => {
  const tagging = () => tag(store, 'Meanwhile');

  it('comes back when the import is undone', async () => {
    got(await importStaged(busy(tagging, 3), 'replace', { ...(await openTheirs()), name: 'theirs' }));
    expect(await titles()).toEqual(['Theirs']);
    got(await undo(store));
    expect(await titles()).toEqual(['Meanwhile', 'Mine']);
  });

  it('comes back when a restore is undone', async () => {
    const { id } = await makeBackup(store, 'daily');
    expect(await restoreBackup(busy(tagging, 3), id)).toMatchObject({ ok: true });
    expect(await titles()).toEqual(['Mine']);
    got(await undo(store));
    expect(await titles()).toEqual(['Meanwhile', 'Mine']);
  });

  it('comes back when a reset is undone', async () => {
    got(await resetEverything(busy(tagging, 2)));
    expect(await titles()).toEqual([]);
    got(await undo(store));
    expect(await titles()).toEqual(['Meanwhile', 'Mine']);
    expect(await listBackups(store.backups)).toHaveLength(2);
  });

  it('keeps an import from being undone before it', async () => {
    got(await importStaged(store, 'merge', { ...(await openTheirs()), name: 'theirs' }));
    expect(await undo(busy(tagging, 3))).toMatchObject({ problems: [{ rule: 'changed-since' }] });
    expect(await titles()).toEqual(['Meanwhile', 'Mine', 'Theirs']);
    got(await undo(store));
    got(await undo(store));
    expect(await titles()).toEqual(['Mine']);
  });

  it('again and again makes a reset give up and lose nothing', async () => {
    let count = 0;
    const write: Store['backups']['write'] = async (name, content) => {
      count += 1;
      await tag(store, `Meanwhile ${count}`);
      await store.backups.write(name, content);
    };
    expect(await resetEverything({ ...store, backups: { ...store.backups, write } })).toMatchObject({
      problems: [{ rule: 'changed-meanwhile' }],
    });
    expect(await titles()).toHaveLength(count + 1);
    expect(await listBackups(store.backups)).toEqual([]);
  });
});

describe('two presses at once', () => {
  beforeEach(async () => {
    await tag(store, 'Two');
    got(await importStaged(store, 'merge', { ...(await openTheirs()), name: 'theirs' }));
  });

  it('of undo on an import lose nothing that was there before it', async () => {
    await Promise.all([undo(store), undo(store)]);
    expect(await titles()).toEqual(['Mine', 'Two']);
  });

  it('of redo bring it back once', async () => {
    got(await undo(store));
    await Promise.all([redo(store), redo(store)]);
    expect(await titles()).toEqual(['Mine', 'Theirs', 'Two']);
    got(await undo(store));
    expect(await titles()).toEqual(['Mine', 'Two']);
  });
});
