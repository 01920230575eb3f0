import { describe, expect, it } from 'vitest';
import { dailySumOf } from '@/domain/daily-sum';
import { entryFromForm } from '@/domain/entry-form';
import type { VerdictTarget } from '@/domain/model/entry';
import { entriesAPiece, removalPlan } from '@/domain/removal-plan';
import { editEntry, removeEntries, retagEntries } from '@/storage/commands/log';
import { redo, undo } from '@/storage/commands/undo';
import { anEntry, anId, pointingAt } from '@/tests/fixtures/build';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

const news: VerdictTarget = { verdict: 'distraction', distractionNumber: 31 };
const gone: VerdictTarget = { verdict: 'protects', healthMetricId: anId(60) };
const ids = [anId(901), anId(902), anId(903)];

async function aLog(): Promise<TestStore> {
  const store = await aStore();
  await store.database
    .of('entries')
    .bulkPut([
      anEntry({ id: anId(901), date: '2026-11-16', minutes: 15 }),
      anEntry({ id: anId(902), date: '2026-11-16', ...pointingAt(gone) }),
      anEntry({ id: anId(903), date: '2026-11-17' }),
    ]);
  await recount(store);
  return store;
}

/** Sums as they should be, counted from the entries. */
async function trueSums(store: TestStore) {
  const entries = await store.database.of('entries').toArray();
  return ['2026-11-16', '2026-11-17'].map((date) =>
    dailySumOf(
      date,
      entries.filter((entry) => entry.date === date),
    ),
  );
}

async function recount(store: TestStore): Promise<void> {
  await store.database.of('dailySums').bulkPut(await trueSums(store));
}

async function expectTrueSums(store: TestStore): Promise<void> {
  expect(await store.database.of('dailySums').toArray()).toEqual(await trueSums(store));
}

describe('editing an entry of the log', () => {
  it('changes target, minutes and note, keeps the sums true, and can be undone', async () => {
    const store = await aLog();
    expect(await editEntry(store, anId(901), { target: news, minutes: 30, note: 'twice' })).toMatchObject({ ok: true });
    const entry = await store.database.of('entries').get(anId(901));
    expect(entry).toMatchObject({ ...pointingAt(news), minutes: 30, note: 'twice', date: '2026-11-16' });
    await expectTrueSums(store);
    await undo(store);
    expect(await store.database.of('entries').get(anId(901))).toMatchObject({ verdict: 'on-objective', minutes: 15 });
    await expectTrueSums(store);
  });

  it('lets a target stay that is gone, but not be chosen', async () => {
    const store = await aLog();
    const edit = { minutes: null, note: 'kept' };
    expect(await editEntry(store, anId(902), { target: gone, ...edit })).toMatchObject({ ok: true });
    expect(await editEntry(store, anId(903), { target: null, ...edit })).toMatchObject({ ok: true });
    expect(await editEntry(store, anId(901), { target: gone, ...edit })).toMatchObject({
      ok: false,
      problems: [{ field: 'target', rule: 'not-found' }],
    });
    expect(await editEntry(store, anId(999), { target: news, ...edit })).toMatchObject({
      problems: [{ field: 'entry', rule: 'not-found' }],
    });
  });

  it.each([
    ['', { minutes: null }],
    [' 15 ', { minutes: 15 }],
    ['7,5', { minutes: 7.5 }],
    ['0', 'out-of-range'],
    ['1441', 'out-of-range'],
    ['-5', 'not-a-number'],
    ['soon', 'not-a-number'],
  ])('reads %j minutes as %j', (minutes, expected) => {
    const read = entryFromForm({ target: null, minutes, note: '' });
    expect(read).toMatchObject(
      typeof expected === 'string' ? { problems: [{ field: 'minutes', rule: expected }] } : { value: expected },
    );
  });

  it('refuses a note that is too long and names it', () => {
    const read = entryFromForm({ target: null, minutes: '', note: 'x'.repeat(10_001) });
    expect(read).toMatchObject({ ok: false, problems: [{ field: 'note', rule: 'too-long' }] });
  });
});

describe('many entries at once', () => {
  it('get one verdict as one step', async () => {
    const store = await aLog();
    await retagEntries(store, ids, news);
    expect(await store.database.of('entries').where('[distractionNumber+date]').above([31, '']).count()).toBe(3);
    await expectTrueSums(store);
    await undo(store);
    expect((await store.database.of('entries').toArray()).map(({ verdict }) => verdict)).toEqual([
      'on-objective',
      'protects',
      'on-objective',
    ]);
    await expectTrueSums(store);
  });

  it('are deleted as one step, undone and redone', async () => {
    const store = await aLog();
    await removeEntries(store, ids);
    expect(await store.database.of('entries').count()).toBe(0);
    await expectTrueSums(store);
    await undo(store);
    expect(await store.database.of('entries').count()).toBe(3);
    await expectTrueSums(store);
    await redo(store);
    expect(await store.database.of('entries').count()).toBe(0);
    await expectTrueSums(store);
  });

  it('are refused in words when one step of the history could not hold them', async () => {
    const store = await aLog();
    const many = Array.from({ length: entriesAPiece + 1 }, (_, index) => anId(index + 1));
    expect(await removeEntries(store, many)).toMatchObject({ problems: [{ rule: 'too-many' }] });
    expect(await retagEntries(store, many, news)).toMatchObject({ problems: [{ rule: 'too-many' }] });
    expect(await retagEntries(store, ids, gone)).toMatchObject({ problems: [{ rule: 'not-found' }] });
    expect(await store.database.of('entries').count()).toBe(3);
  });
});

describe('the plan of a deletion', () => {
  it.each([
    [1, 1, true],
    [2000, 1, true],
    [2001, 2, true],
    [20_000, 10, true],
    [20_001, 11, false],
    [1_000_000, 500, false],
  ])('of %i entries takes %i steps, undo: %s', (entries, steps, canUndo) => {
    expect(removalPlan(entries)).toEqual({ entries, steps, canUndo });
  });
});
