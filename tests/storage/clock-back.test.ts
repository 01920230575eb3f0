import { IDBKeyRange } from 'fake-indexeddb';
import { v7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { stampedAt } from '@/domain/hybrid-clock';
import { mergeRecords } from '@/domain/merge';
import { isLaterThanNow } from '@/domain/clock-lead';
import { listBackups } from '@/storage/backups/backup-files';
import { makeBackup, makeDailyBackup } from '@/storage/backups/make-backup';
import { restoreBackup } from '@/storage/commands/import';
import { tagTyped } from '@/storage/commands/entry';
import { saveMission } from '@/storage/commands/mission';
import { undo } from '@/storage/commands/undo';
import { readLatestTrace } from '@/storage/queries/latest-trace';
import { readSettings } from '@/storage/settings';
import { readStateMark } from '@/storage/state-mark';
import { got } from '@/tests/fixtures/running-cycle';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

/** A machine whose clock was put back by a year; its ids carry the time, as real ones do. */
let store: TestStore;
let meId: string;

beforeEach(async () => {
  // The mark is read as a new tab reads it, with nothing but what the browser has.
  vi.stubGlobal('IDBKeyRange', IDBKeyRange);
  const made = await aStore('2026-11-18');
  store = { ...made, newId: () => v7({ msecs: Date.parse(made.now().at) }) };
  ({ meId } = await readSettings(store));
  got(await saveMission(store, meId, 'Before'));
});

afterEach(() => {
  vi.unstubAllGlobals();
});

const meetings = { verdict: 'distraction', distractionNumber: 14 } as const;
const plain = { minutes: null, note: '' };

function tag(title: string): Promise<unknown> {
  return tagTyped(store, title, meetings, plain);
}

async function titles(): Promise<string[]> {
  return (await store.database.of('entries').toArray()).map(({ title }) => title);
}

async function mission() {
  const [stored] = await store.database.of('missions').toArray();
  if (stored === undefined) {
    throw new Error('no mission');
  }
  return stored;
}

describe('a clock that was put back by a year', () => {
  it('keeps the order of edits, so that a merge still takes the later one', async () => {
    const before = await mission();
    store.setToday('2025-11-18');
    got(await saveMission(store, meId, 'After'));
    const after = await mission();
    expect(after.text).toBe('After');
    expect(mergeRecords(before, after).text).toBe('After');
    expect(mergeRecords(after, before).text).toBe('After');
  });

  it('takes back what was done last, and tells every page that something was written', async () => {
    await tag('Before the jump');
    store.setToday('2025-11-18');
    const mark = await readStateMark(store.database.backendDB());
    await tag('After the jump');
    expect(await readStateMark(store.database.backendDB())).not.toBe(mark);
    got(await undo(store));
    expect(await titles()).toEqual(['Before the jump']);
    got(await undo(store));
    expect(await titles()).toEqual([]);
  });

  it('makes one backup a day, keeps it, and those of before for a fortnight of days', async () => {
    for (let day = 1; day <= 14; day += 1) {
      store.setToday(`2026-11-${String(day + 14).padStart(2, '0')}`);
      await makeBackup(store, 'daily');
    }
    store.setToday('2025-11-18');
    await tag('One');
    const first = await makeDailyBackup(store);
    await tag('Two');
    expect(await makeDailyBackup(store)).toBeNull();
    store.setToday('2025-11-19');
    const second = await makeDailyBackup(store);
    const kept = (await listBackups(store.backups)).map(({ id }) => id);
    expect(kept).toHaveLength(14);
    expect(kept).toEqual(expect.arrayContaining([first?.id, second?.id]));
  });

  it('restores its own backups, and goes on without their lead', async () => {
    const { id } = await makeBackup(store, 'daily');
    store.setToday('2025-11-18');
    // As after a new start in an emptied database, in which nothing tells of the clock of before.
    await store.database.of('syncState').clear();
    expect(await restoreBackup(store, id)).toMatchObject({ ok: true });
    expect((await mission()).text).toBe('Before');
    got(await saveMission(store, meId, 'After'));
    expect(stampedAt((await mission()).stamps['text'] ?? '')).toMatch(/^2025-11-18T12:1/);
  });

  it('is noticed by what is stored', async () => {
    const isAhead = async (): Promise<boolean> => isLaterThanNow(await readLatestTrace(store), store.now().at);
    expect(await isAhead()).toBe(false);
    store.setToday('2026-11-17');
    expect(await isAhead()).toBe(false);
    store.setToday('2025-11-18');
    expect(await isAhead()).toBe(true);
  });

  it('is noticed by an entry alone', async () => {
    store.setToday('2027-03-01');
    await tag('Of the future');
    await store.database.of('syncState').clear();
    store.setToday('2026-11-18');
    expect(isLaterThanNow(await readLatestTrace(store), store.now().at)).toBe(true);
  });

  it('is nothing on a machine that holds nothing', async () => {
    const empty = await aStore('2025-11-18', undefined, 'empty');
    await empty.database.of('syncState').clear();
    expect(isLaterThanNow(await readLatestTrace(empty), empty.now().at)).toBe(false);
  });
});
