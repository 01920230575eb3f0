import { describe, expect, it } from 'vitest';
import { fail, problem, succeed } from '@/domain/result';
import { saveMission } from '@/storage/commands/mission';
import { redo, undo } from '@/storage/commands/undo';
import { readSettings } from '@/storage/settings';
import { newSharedRecord } from '@/storage/shared-record';
import { write } from '@/storage/write';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

const step = { label: 'mission-saved', detail: '' } as const;

async function missions(store: TestStore) {
  return store.database.of('missions').toArray();
}

describe('a write', () => {
  it('stamps each field that changed and leaves the stamps of the others', async () => {
    const store = await aStore();
    const { meId } = await readSettings(store);
    await saveMission(store, meId, 'First');
    const [before] = await missions(store);
    await saveMission(store, meId, 'Second');
    const [after] = await missions(store);
    expect(Object.keys(before?.stamps ?? {}).toSorted()).toEqual(['deletedAt', 'teamId', 'text']);
    expect(after?.stamps['teamId']).toBe(before?.stamps['teamId']);
    expect(after?.stamps['text'] ?? '').toMatch(/^[0-9a-f]{12}-[0-9a-f]{4}-testdevice01$/);
    expect((after?.stamps['text'] ?? '') > (before?.stamps['text'] ?? '')).toBe(true);
  });

  it('saves the clock with the edit, so that stamps never go back', async () => {
    const store = await aStore('2026-11-18');
    const { meId } = await readSettings(store);
    await saveMission(store, meId, 'First');
    const clock = await store.database.of('syncState').get('clock');
    store.setToday('2025-11-18');
    await saveMission(store, meId, 'A year earlier, says the wall');
    const later = await store.database.of('syncState').get('clock');
    expect((later?.lastStamp ?? '') > (clock?.lastStamp ?? '')).toBe(true);
  });

  it('rolls everything back when its body answers with a problem', async () => {
    const store = await aStore();
    const { meId } = await readSettings(store);
    const result = await write(store, { tables: ['missions'], step }, async (writing) => {
      await writing.put('missions', newSharedRecord(writing.newId(), { teamId: meId, text: 'Half' }));
      return fail(problem('text', 'missing'));
    });
    expect(result).toMatchObject({ ok: false, problems: [{ field: 'text' }] });
    expect(await missions(store)).toEqual([]);
    expect(await store.database.of('undoRecords').count()).toBe(0);
  });

  it('rolls back and names the field when a schema refuses a record', async () => {
    const store = await aStore();
    const { meId } = await readSettings(store);
    const result = await write(store, { tables: ['missions'], step }, async (writing) => {
      await writing.put('missions', newSharedRecord(writing.newId(), { teamId: meId, text: 'Fine' }));
      await writing.put('missions', newSharedRecord(writing.newId(), { teamId: meId, text: 'x'.repeat(501) }));
      return succeed(undefined);
    });
    expect(result).toMatchObject({
      ok: false,
      problems: [{ field: 'text', rule: 'too-long', values: { limit: 500 } }],
    });
    expect(await missions(store)).toEqual([]);
  });

  it('deletes a shared record by tombstone', async () => {
    const store = await aStore();
    const { meId } = await readSettings(store);
    await saveMission(store, meId, 'First');
    await saveMission(store, meId, '');
    const [mission] = await missions(store);
    expect(mission?.deletedAt).not.toBeNull();
  });
});

describe('the history', () => {
  it('takes back a record that one step wrote twice', async () => {
    const store = await aStore();
    const { meId } = await readSettings(store);
    await write(store, { tables: ['missions'], step }, async (writing) => {
      const mission = newSharedRecord(writing.newId(), { teamId: meId, text: 'First' });
      await writing.put('missions', mission);
      await writing.put('missions', { ...mission, text: 'Second' });
      return succeed(undefined);
    });
    await undo(store);
    expect((await missions(store)).filter(({ deletedAt }) => deletedAt === null)).toEqual([]);
  });

  it('drops what was undone as soon as something else is done', async () => {
    const store = await aStore();
    const { meId } = await readSettings(store);
    await saveMission(store, meId, 'First');
    await undo(store);
    await saveMission(store, meId, 'Second');
    expect(await redo(store)).toMatchObject({ ok: false, problems: [{ rule: 'nothing-to-redo' }] });
  });

  it('refuses in words a step whose record a merge has changed since', async () => {
    const store = await aStore();
    const { meId } = await readSettings(store);
    await saveMission(store, meId, 'Mine');
    const [mission] = await missions(store);
    await store.database.of('missions').update(mission?.id ?? '', { text: 'Theirs' });
    expect(await undo(store)).toMatchObject({ ok: false, problems: [{ rule: 'changed-since' }] });
    expect((await missions(store))[0]?.text).toBe('Theirs');
  });

  it('takes two presses in a row for two steps, back and forth', async () => {
    const store = await aStore();
    const { meId } = await readSettings(store);
    for (const text of ['One', 'Two', 'Three']) {
      await saveMission(store, meId, text);
    }
    const both = async (press: typeof undo) => (await Promise.all([press(store), press(store)])).map(({ ok }) => ok);
    expect(await both(undo)).toEqual([true, true]);
    expect((await missions(store))[0]?.text).toBe('One');
    expect(await both(redo)).toEqual([true, true]);
    expect((await missions(store))[0]?.text).toBe('Three');
    expect(await Promise.all([undo(store), undo(store), undo(store), undo(store)])).toMatchObject([
      ...[{ ok: true }, { ok: true }, { ok: true }],
      { ok: false, problems: [{ rule: 'nothing-to-undo' }] },
    ]);
  });

  it('keeps a hundred steps', async () => {
    const store = await aStore();
    const { meId } = await readSettings(store);
    for (let count = 0; count < 105; count += 1) {
      await saveMission(store, meId, `Mission ${count}`);
    }
    expect(await store.database.of('undoRecords').count()).toBe(100);
  });

  it('lets go of steps older than thirty days', async () => {
    const store = await aStore('2026-10-01');
    const { meId } = await readSettings(store);
    await saveMission(store, meId, 'Old');
    store.setToday('2026-11-18');
    await saveMission(store, meId, 'New');
    expect(await store.database.of('undoRecords').count()).toBe(1);
  });

  it('brings a state back exactly, step by step', async () => {
    const store = await aStore();
    const { meId } = await readSettings(store);
    const texts = ['One', 'Two', '', 'Three'];
    for (const text of texts) {
      await saveMission(store, meId, text);
    }
    const shown = async () =>
      (await missions(store)).filter(({ deletedAt }) => deletedAt === null).map(({ text }) => text);
    await undo(store);
    expect(await shown()).toEqual([]);
    await undo(store);
    expect(await shown()).toEqual(['Two']);
    await undo(store);
    expect(await shown()).toEqual(['One']);
    await redo(store);
    await redo(store);
    await redo(store);
    expect(await shown()).toEqual(['Three']);
  });
});
