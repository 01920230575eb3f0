import { beforeEach, describe, expect, it } from 'vitest';
import { backupFileText } from '@/storage/transfer/write-backup-file';
import { listBackups } from '@/storage/backups/backup-files';
import { makeBackup, makeDailyBackup } from '@/storage/backups/make-backup';
import { tagTyped } from '@/storage/commands/entry';
import { importStaged, resetEverything, restoreBackup } from '@/storage/commands/import';
import { loadSample } from '@/storage/commands/sample';
import { redo, undo } from '@/storage/commands/undo';
import { stageFile } from '@/storage/transfer/stage-file';
import type { Store } from '@/storage/store';
import { aStore, aStoreElsewhere } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';
import { got } from '@/tests/fixtures/running-cycle';

const meetings = { verdict: 'distraction', distractionNumber: 14 } as const;

async function fileOf(store: Store): Promise<Blob> {
  const pieces: string[] = [];
  for await (const piece of backupFileText(store, { staysHere: false })) {
    pieces.push(piece);
  }
  return new Blob(pieces);
}

/** Every record that a backup holds, and the sums. */
async function contentOf(store: Store): Promise<unknown> {
  const [, ...records] = (await (await fileOf(store)).text()).split('\n');
  return { records, sums: await store.database.of('dailySums').toArray() };
}

async function tag(store: Store, title: string): Promise<void> {
  got(await tagTyped(store, title, meetings, { minutes: null, note: '' }));
}

let store: TestStore;

beforeEach(async () => {
  store = await aStore();
});

function emptyFile(): Blob {
  const header = { format: 'lodestar-backup', version: 1, exportedAt: '2026-11-20T09:00:00.000Z', counts: {} };
  return new Blob([`${JSON.stringify(header)}\n{"end":true,"records":0}\n`]);
}

async function importFile(file: Blob, mode: 'merge' | 'replace', name: string) {
  const staged = await stageFile(store, file, { staysHere: false });
  if (!staged.ok) {
    throw new Error(JSON.stringify(staged.refusal));
  }
  return importStaged(store, mode, { ...staged.value, name });
}

describe('an import', () => {
  it('replaces everything in one step, and undo brings the old state back whole', async () => {
    await tag(store, 'Mine');
    const mine = await contentOf(store);
    const other = await aStore();
    await loadSample(other);
    const file = await fileOf(other);
    got(await importFile(file, 'replace', 'theirs.jsonl'));
    const theirs = await contentOf(store);
    expect(theirs).toEqual(await contentOf(other));
    expect(got(await undo(store))).toMatchObject({ label: 'imported', detail: 'theirs.jsonl' });
    expect(await contentOf(store)).toEqual(mine);
    got(await redo(store));
    expect(await contentOf(store)).toEqual(theirs);
    got(await undo(store));
    expect(await contentOf(store)).toEqual(mine);
  });

  it('is refused where another window has read a file since', async () => {
    await tag(store, 'Mine');
    const staged = await stageFile(store, await fileOf(store), { staysHere: false });
    await stageFile(store, await fileOf(store), { staysHere: false });
    const { owner, records } = staged.ok ? staged.value : { owner: '', records: 0 };
    expect(records).toBeGreaterThan(0);
    expect(await importStaged(store, 'replace', { name: 'x', owner, records })).toMatchObject({
      ok: false,
      problems: [{ field: 'file', rule: 'changed-meanwhile' }],
    });
  });

  it('of a file without records merges nothing, and is no step of the history', async () => {
    await tag(store, 'Mine');
    const mine = await contentOf(store);
    expect(got(await importFile(emptyFile(), 'merge', 'empty.jsonl'))).toBe('nothing-new');
    expect(await contentOf(store)).toEqual(mine);
    expect(got(await undo(store))).toMatchObject({ label: 'tagged' });
  });

  it('of a file without records replaces everything by nothing, and undo brings it back', async () => {
    await loadSample(store);
    await tag(store, 'Mine');
    const mine = await contentOf(store);
    expect(got(await importFile(emptyFile(), 'replace', 'empty.jsonl'))).toBe('imported');
    expect(await store.database.of('entries').count()).toBe(0);
    expect(await store.database.of('objectives').count()).toBe(0);
    expect((await store.database.of('teams').toArray()).map(({ name }) => name)).toEqual(['Me']);
    got(await undo(store));
    expect(await contentOf(store)).toEqual(mine);
  });

  it('merges: what is new is added, what is here stays', async () => {
    await tag(store, 'Mine');
    const file = await fileOf(store);
    await tag(store, 'Later');
    got(await importFile(file, 'merge', 'old.jsonl'));
    const titles = (await store.database.of('entries').toArray()).map(({ title }) => title);
    expect(titles.toSorted()).toEqual(['Later', 'Mine']);
    expect((await store.database.of('dailySums').toArray()).map(({ distraction }) => distraction)).toEqual([2]);
  });
});

describe('a history of many imports', () => {
  it('is undone and done again to its end, however few backups are kept otherwise', async () => {
    await tag(store, 'Mine');
    const mine = await contentOf(store);
    const names = ['f1', 'f2', 'f3', 'f4', 'f5'];
    for (const [index, name] of names.entries()) {
      const other = await aStoreElsewhere();
      for (let count = 0; count <= index; count += 1) {
        await tag(other, `${name} ${count}`);
      }
      got(await importFile(await fileOf(other), 'replace', name));
    }
    const last = await contentOf(store);
    for (const name of names.toReversed()) {
      expect(got(await undo(store))).toMatchObject({ detail: name });
    }
    expect(await contentOf(store)).toEqual(mine);
    for (const name of names) {
      expect(got(await redo(store))).toMatchObject({ detail: name });
    }
    expect(await contentOf(store)).toEqual(last);
    for (const name of names.toReversed()) {
      expect(got(await undo(store))).toMatchObject({ detail: name });
    }
    expect(got(await undo(store))).toMatchObject({ label: 'tagged' });
  });

  it('lets the backups go with their steps', async () => {
    for (const name of ['f1', 'f2', 'f3', 'f4', 'f5']) {
      got(await importFile(emptyFile(), 'replace', name));
    }
    expect(await listBackups(store.backups)).toHaveLength(5);
    await store.database.of('undoRecords').clear();
    await makeBackup(store, 'daily');
    expect((await listBackups(store.backups)).filter(({ occasion }) => occasion === 'import')).toHaveLength(3);
  });
});

describe('a backup', () => {
  it('is restored to the letter, address hashes included, and that is undoable', async () => {
    await loadSample(store);
    await tag(store, 'Before');
    const before = { all: await contentOf(store), entries: await store.database.of('entries').toArray() };
    const { id } = await makeBackup(store, 'daily');
    await tag(store, 'After');
    const after = await contentOf(store);
    expect(await restoreBackup(store, id)).toMatchObject({ ok: true });
    expect({ all: await contentOf(store), entries: await store.database.of('entries').toArray() }).toEqual(before);
    got(await undo(store));
    expect(await contentOf(store)).toEqual(after);
  });

  it('is called by the date on which it was made where the user is', async () => {
    store.setTimeZone('Pacific/Auckland');
    const { id } = await makeBackup(store, 'daily');
    await tag(store, 'After');
    expect(await restoreBackup(store, id)).toMatchObject({ ok: true });
    const steps = await store.database.of('undoRecords').toArray();
    expect(steps.filter(({ label }) => label === 'restored').map(({ detail }) => detail)).toEqual(['2026-11-19']);
  });

  it('that lost a piece is refused and changes nothing', async () => {
    await tag(store, 'Mine');
    const { id } = await makeBackup(store, 'daily');
    const piece = (await store.backups.list()).find((name) => name.endsWith('.gz'));
    await store.backups.remove(piece ?? '');
    const before = await contentOf(store);
    expect(await restoreBackup(store, id)).toMatchObject({ ok: false, refusal: { problem: { rule: 'damaged-file' } } });
    expect(await contentOf(store)).toEqual(before);
  });

  it('of the day is made once a day, and not when nothing was written', async () => {
    await tag(store, 'One');
    expect(await makeDailyBackup(store)).toMatchObject({ occasion: 'daily', next: null });
    await tag(store, 'Two');
    expect(await makeDailyBackup(store)).toBeNull();
    store.setToday('2026-11-19');
    expect(await makeDailyBackup(store)).not.toBeNull();
    store.setToday('2026-11-20');
    expect(await makeDailyBackup(store)).toBeNull();
    got(await undo(store));
    expect(await makeDailyBackup(store)).not.toBeNull();
    expect(await listBackups(store.backups)).toHaveLength(3);
  });

  it('that was interrupted goes on where it was', async () => {
    await loadSample(store);
    const about = await makeBackup(store, 'daily');
    const description = (await store.backups.list()).find((name) => name.endsWith('.json')) ?? '';
    const halfway = { ...about, pieces: 0, records: 0, bytes: 0, next: { table: 'entries', after: null } };
    await store.backups.write(description, new Blob([JSON.stringify(halfway)]).stream());
    const finished = await makeDailyBackup(store);
    expect(finished).toMatchObject({ id: about.id, next: null, pieces: 1 });
    expect(finished?.records).toBeLessThan(about.records);
  });
});

describe('a reset', () => {
  it('leaves me and the settings alone, and is undone whole', async () => {
    await loadSample(store);
    await tag(store, 'Mine');
    const before = await contentOf(store);
    got(await resetEverything(store));
    expect(await store.database.of('entries').count()).toBe(0);
    expect(await store.database.of('objectives').count()).toBe(0);
    expect((await store.database.of('teams').toArray()).map(({ name }) => name)).toEqual(['Me']);
    got(await undo(store));
    expect(await contentOf(store)).toEqual(before);
  });
});
