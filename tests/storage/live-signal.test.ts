import { signal } from '@preact/signals';
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { liveSignal } from '@/storage/live-signal';
import type { LiveSignal } from '@/storage/live-signal';
import { anEntry, anId } from '@/tests/fixtures/build';
import { aStore } from '@/tests/fixtures/store';

let stores = 0;
let open: LiveSignal<number>[] = [];

beforeEach(() => {
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
});

afterEach(() => {
  for (const live of open) live.stop();
  open = [];
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((resume) => {
    setTimeout(resume, milliseconds);
  });
}

/** Follows how many entries a date has; says how often it looked. */
async function aCount(patienceAtFirst: number) {
  stores += 1;
  const store = await aStore('2026-11-18', new IDBFactory(), `live ${stores}`);
  const entries = store.database.of('entries');
  const input = signal('2026-11-18');
  const patience = signal(patienceAtFirst);
  const query = vi.fn<(date: string) => Promise<number>>((date) => entries.where('date').equals(date).count());
  const onFault = vi.fn<() => void>();
  const live = liveSignal({ input, query, initial: -1, onFault, patience });
  open.push(live);
  await vi.waitFor(() => expect(live.value.value).toBe(0));
  const add = (id: number): Promise<string> => entries.add(anEntry({ id: anId(id), date: '2026-11-18' }));
  return { ...{ value: live.value, input, patience, query, add, onFault }, looks: () => query.mock.calls.length };
}

describe('a signal that follows the database', () => {
  it('looks again at once where somebody waits', async () => {
    const { value, add, looks } = await aCount(0);
    await add(1);
    await vi.waitFor(() => expect(value.value).toBe(1));
    expect(looks()).toBe(2);
  });

  it('with patience looks once, when the last of several writes is as old as that', async () => {
    const { value, add, looks } = await aCount(200);
    for (const id of [1, 2, 3]) {
      await add(id);
      await pause(50);
    }
    expect([value.value, looks()]).toEqual([0, 1]);
    await vi.waitFor(() => expect(value.value).toBe(3));
    expect(looks()).toBe(2);
    await add(4);
    await vi.waitFor(() => expect(value.value).toBe(4));
  });

  it('catches up at once when the patience ends, and looks at nothing when it begins', async () => {
    const { value, patience, add, looks } = await aCount(0);
    patience.value = 60_000;
    await pause(50);
    expect(looks()).toBe(1);
    await add(1);
    await pause(50);
    expect([value.value, looks()]).toEqual([0, 1]);
    patience.value = 0;
    await vi.waitFor(() => expect(value.value).toBe(1));
  });

  it('loses no write that is under way when the patience begins', async () => {
    const { value, patience, add } = await aCount(0);
    const adding = add(1);
    await adding;
    patience.value = 100;
    await vi.waitFor(() => expect(value.value).toBe(1));
  });

  it('answers another question at once, however patient', async () => {
    const { value, input, add } = await aCount(60_000);
    await add(1);
    input.value = '2026-11-17';
    await pause(50);
    input.value = '2026-11-18';
    await vi.waitFor(() => expect(value.value).toBe(1));
  });

  it('tells of a fault and ends with its stop', async () => {
    const { query, onFault, add, looks } = await aCount(50);
    query.mockRejectedValueOnce(new Error('broken'));
    await add(1);
    await vi.waitFor(() => expect(onFault).toHaveBeenCalledOnce());
    const before = looks();
    for (const live of open) live.stop();
    await add(2);
    await pause(150);
    expect(looks()).toBe(before);
  });
});
