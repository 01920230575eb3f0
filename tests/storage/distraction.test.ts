import { describe, expect, it } from 'vitest';
import * as en from '@/components/text/distractions/en';
import { addDays } from '@/domain/calendar';
import { allDistractions, distractionChoices } from '@/domain/distraction-choices';
import { catalogueByCategory, catalogueItems, distractionFromForm, foundYou } from '@/domain/distractions-room';
import { addDistraction, saveDistraction, setDistractionHidden } from '@/storage/commands/distraction';
import { undo } from '@/storage/commands/undo';
import { readDistractionsRoom } from '@/storage/queries/distractions-room';
import type { Store } from '@/storage/store';
import { anEntry, anId, pointingAt } from '@/tests/fixtures/build';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { countRows } from '@/tests/fixtures/row-counter';
import { aStore } from '@/tests/fixtures/store';

const overrides = (store: Store) => store.database.of('distractionOverrides').toArray();
const nameOf = async (store: Store, number: number) =>
  allDistractions(await overrides(store), en).find((one) => one.number === number)?.name;
const canChoose = async (store: Store, number: number) =>
  distractionChoices(await overrides(store), en).some((one) => one.number === number);
const builtIn14 = en.distractionNames[13];

function anEntryOf(number: number, id: number, date = '2026-11-18') {
  return anEntry({ id: anId(id), date, ...pointingAt({ verdict: 'distraction', distractionNumber: number }) });
}

describe('the catalogue', () => {
  it('takes another name and gives its own back', async () => {
    const store = await aStore();
    await saveDistraction(store, 14, { name: 'Pings', category: '' });
    expect(await nameOf(store, 14)).toBe('Pings');
    await saveDistraction(store, 14, { name: '', category: '' });
    expect(await nameOf(store, 14)).toBe(builtIn14);
    expect(await overrides(store)).toEqual([]);
    await undo(store);
    expect(await nameOf(store, 14)).toBe('Pings');
    await undo(store);
    expect(await nameOf(store, 14)).toBe(builtIn14);
  });

  it('hides an item from the choices, never from the entries that name it', async () => {
    const store = await aStore();
    await saveDistraction(store, 14, { name: 'Pings', category: '' });
    await setDistractionHidden(store, 14, true);
    expect(await canChoose(store, 14)).toBe(false);
    expect(await nameOf(store, 14)).toBe('Pings');
    await setDistractionHidden(store, 14, false);
    expect(await canChoose(store, 14)).toBe(true);
    await undo(store);
    expect(await canChoose(store, 14)).toBe(false);
  });

  it('takes own items behind the 101 and never gives a number twice', async () => {
    const store = await aStore();
    const football = { number: null, name: 'Football chat', category: 'messages' };
    expect(await addDistraction(store, football)).toEqual({ ok: true, value: 102 });
    expect(await addDistraction(store, { ...football, name: 'Choir chat' })).toEqual({ ok: true, value: 103 });
    await saveDistraction(store, 102, { name: 'Football', category: 'escapes' });
    expect(await overrides(store)).toMatchObject([
      { number: 102, name: 'Football', category: 'escapes' },
      { number: 103, name: 'Choir chat' },
    ]);
    expect(await saveDistraction(store, 104, { name: 'x', category: '' })).toMatchObject({
      problems: [{ rule: 'not-found' }],
    });
    expect(await setDistractionHidden(store, 104, true)).toMatchObject({ problems: [{ rule: 'not-found' }] });
  });

  it.each([
    [
      { number: 14, name: ' ', category: '' },
      { ok: true, value: { name: '' } },
    ],
    [{ number: null, name: ' ', category: 'messages' }, { problems: [{ field: 'name', rule: 'missing' }] }],
    [{ number: 102, name: '', category: 'messages' }, { problems: [{ field: 'name', rule: 'missing' }] }],
    [{ number: null, name: 'x'.repeat(121), category: 'news' }, { problems: [{ field: 'name', rule: 'too-long' }] }],
  ])('reads the form %j as %j', (form, expected) => {
    expect(distractionFromForm(form)).toMatchObject(expected);
  });
});

describe('the room of the distractions', () => {
  it('counts the entries of the running cycle, by number', async () => {
    const store = await aStore();
    await putMyOkrs(store, { cycle: { startsOn: '2026-10-01', endsOn: '2026-12-31', name: 'Q4' } });
    await store.database
      .of('entries')
      .bulkPut([anEntryOf(14, 901), anEntryOf(14, 902), anEntryOf(31, 903), anEntryOf(31, 904, '2026-09-30')]);
    const room = await readDistractionsRoom(store);
    expect(room).toMatchObject({ from: '2026-10-01', to: '2026-12-31', cycleName: 'Q4' });
    expect([...room.counts]).toEqual([
      [14, 2],
      [31, 1],
    ]);
    expect(foundYou(room.counts)).toBe(2);
    expect(foundYou(new Map([[102, 5]]))).toBe(0);
  });

  it('counts the quarter between cycles', async () => {
    const room = await readDistractionsRoom(await aStore());
    expect(room).toMatchObject({ from: '2026-10-01', to: '2026-12-31', cycleName: null });
  });

  it('reads no entry for it, however many there are', async () => {
    const store = await aStore();
    const entries = Array.from({ length: 2000 }, (_, index) =>
      anEntryOf((index % 101) + 1, 1000 + index, addDays('2026-11-18', -(index % 40))),
    );
    await store.database.of('entries').bulkPut(entries);
    const counter = await countRows(store.database);
    expect((await counter.rowsReadBy(() => readDistractionsRoom(store)))['entries']).toBeUndefined();
  });

  it('finds items by number, name and category, and hides the hidden', () => {
    const changed = [
      { number: 14, name: 'Über-Pings', category: null, hosts: [], isHidden: false },
      { number: 15, name: null, category: null, hosts: [], isHidden: true },
      { number: 102, name: 'Football', category: 'messages', hosts: [], isHidden: false },
    ];
    const items = catalogueItems(changed, new Map([[14, 3]]), en);
    const found = (search: string, hasHidden = false) =>
      catalogueByCategory(items, { search, hasHidden }).flatMap((group) => group.items.map(({ number }) => number));
    expect(items).toHaveLength(102);
    expect(found('')).toHaveLength(101);
    expect(found('', true)).toHaveLength(102);
    expect(found('10')).toEqual([10, 100, 101, 102]);
    expect(found('uber')).toEqual([14]);
    expect(found(builtIn14 ?? '')).toEqual([14]);
    expect(found('nothing of the kind')).toEqual([]);
    expect(items[13]).toMatchObject({ name: 'Über-Pings', builtInName: builtIn14, count: 3 });
  });
});
