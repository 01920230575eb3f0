import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import Dexie from 'dexie';
import { afterEach, beforeEach, expect, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TableName } from '@/storage/tables';
import type { VerdictTarget } from '@/domain/model/entry';
import { openStore } from '@/entrypoints/platform/open-store';
import { readMoment } from '@/entrypoints/platform/clock';
import { addDays, weekStartOf } from '@/domain/calendar';
import { tagTyped } from '@/storage/commands/entry';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { aCheckIn, anId, aPriority, aWeeklyPlan, aWin } from '@/tests/fixtures/build';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { installBrowserFakes } from './browser-fakes';
import { installPrivateFiles } from './private-files';
import type { BrowserFakes } from './browser-fakes';

// What the tests of the background worker share: the browser around it, the pages beside it, and waiting for it.

export const forum = { url: 'https://forum.example/thread?id=7', title: 'Why skiers stop', windowId: 3 };
export const theKeyResult: VerdictTarget = { verdict: 'on-objective', objectiveId: anId(20), keyResultId: anId(30) };
export const meetings: VerdictTarget = { verdict: 'distraction', distractionNumber: 14 };
export const keyResultTitle = 'Customers who come back within 60 days';
export const quiet = { badge: '', title: 'Lodestar: weekly focus report' };

/** The browser around the worker, fresh for each test, and what its button showed. */
export interface Surroundings {
  readonly fakes: BrowserFakes;
  /** Waits until the button has shown this. */
  shown(expected: { badge: string; title: string }): Promise<void>;
  /** Waits until the button says again what waits, so that no work is left when the test ends. */
  settled(expected?: { badge: string; title: string }): Promise<void>;
}

/** Called at the top of a test file: lays down a browser before each of its tests. */
export function surroundings(): Surroundings {
  let fakes: BrowserFakes;
  beforeEach(() => {
    fakeBrowser.reset();
    installPrivateFiles();
    Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
    // The clock of the badge's confirmation alone: the database runs on the real one.
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    fakes = installBrowserFakes();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.restoreAllMocks();
  });
  return {
    get fakes() {
      return fakes;
    },
    shown: (expected) =>
      eventually(() => {
        expect(fakes.shown).toContainEqual(expected);
      }),
    settled: async (expected = quiet) => {
      await vi.advanceTimersByTimeAsync(2000);
      await eventually(() => {
        expect(fakes.shown.at(-1)).toEqual(expected);
      });
    },
  };
}

/** Asks until a check holds; the fake clock moves on meanwhile. */
export function eventually(check: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: 10_000 });
}

/** Works on the database as a page of ours would, beside the worker. */
export async function inStore<Value>(work: (store: Store) => Promise<Value>): Promise<Value> {
  const store = await openStore(() => null);
  try {
    return await work(store);
  } finally {
    store.database.close();
  }
}

export function rowsOf(name: TableName): Promise<Record<string, unknown>[]> {
  return inStore((store) => store.database.table<Record<string, unknown>>(name).toArray());
}

/** The week as it is when plan and wins are written: nothing of it is due on any weekday. */
export async function putWeek(store: Store): Promise<void> {
  const { firstDayOfWeek } = await readSettings(store);
  const weekStartsOn = weekStartOf(readMoment().today, firstDayOfWeek);
  await store.database.of('weeklyPlans').put(aWeeklyPlan({ weekStartsOn, priorities: [aPriority()] }));
  await store.database.of('wins').put(aWin({ weekStartsOn }));
}

/**
 * My key result and a distraction that was used once: what the keys repeat. The key result is checked in and the
 * week planned, so that no weekday on which this test runs makes the button say that something is due.
 */
export async function usedBefore(): Promise<void> {
  await inStore(async (store) => {
    const { today } = readMoment();
    await putMyOkrs(store, { cycle: { startsOn: addDays(today, -2), endsOn: addDays(today, 80), startedAt: null } });
    await store.database.of('checkIns').put(aCheckIn({ keyResultId: anId(30), date: today }));
    await putWeek(store);
    await tagTyped(store, 'Earlier', theKeyResult, { minutes: null, note: '' });
    await tagTyped(store, 'Earlier', meetings, { minutes: null, note: '' });
  });
}

export async function anHourPasses(name = 'hourly'): Promise<void> {
  await fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: 0, persistAcrossSessions: false });
}
