import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import Dexie from 'dexie';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { weekStartOf } from '@/domain/calendar';
import background from '@/entrypoints/background';
import { openStore } from '@/entrypoints/platform/open-store';
import type { Settings } from '@/domain/model/settings';
import type { Store } from '@/storage/store';
import { aPriority, aWeeklyPlan } from '@/tests/fixtures/build';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { installBrowserFakes } from './browser-fakes';
import { installPrivateFiles } from './private-files';
import type { BrowserFakes } from './browser-fakes';

let fakes: BrowserFakes;

/** What the system was asked to show, in the order of time, each by its id: the same id takes the place of the last. */
let said: string[];

beforeEach(() => {
  fakeBrowser.reset();
  installPrivateFiles();
  Object.assign(Dexie.dependencies, { indexedDB: new IDBFactory(), IDBKeyRange });
  // A Monday morning; the clock stands still, the timers run.
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2026-11-23T09:30:00.000Z') });
  fakes = installBrowserFakes();
  said = [];
  vi.spyOn(fakeBrowser.notifications, 'create').mockImplementation((...asked: unknown[]) => {
    const [id, options] = asked;
    said.push(`${String(id)}: ${String(Reflect.get(Object(options), 'message'))}`);
    return Promise.resolve(String(id));
  });
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

async function inStore<Value>(work: (store: Store) => Promise<Value>): Promise<Value> {
  const store = await openStore(() => null);
  try {
    return await work(store);
  } finally {
    store.database.close();
  }
}

/** My OKRs in a running quarter, and the reminders as they are set. */
async function installed(settings: Partial<Settings> = {}): Promise<void> {
  await inStore(async (store) => {
    await store.database.of('settings').update('settings', { firstDayOfWeek: 1, hasNotifications: true, ...settings });
    await putMyOkrs(store, { cycle: { startsOn: '2026-10-01', endsOn: '2026-12-31', startedAt: null } });
  });
}

/** The last run as the profile kept it. */
async function lastRan(date: string, kinds: readonly string[]): Promise<void> {
  const weekStartsOn = weekStartOf(date, 1);
  await fakeBrowser.storage.local.set({ reminders: { ranOn: date, weekStartsOn, kinds } });
}

/** Waits until the background has looked at the clock: its mark then names this day. */
async function ranOn(date: string): Promise<void> {
  await vi.waitFor(async () => {
    expect(await fakeBrowser.storage.local.get('reminders')).toMatchObject({ reminders: { ranOn: date } });
  });
  await vi.waitFor(() => {
    expect(fakes.shown.length).toBeGreaterThan(0);
  });
}

async function hourly(): Promise<void> {
  const before = fakes.shown.length;
  await fakeBrowser.alarms.onAlarm.trigger({ name: 'hourly', scheduledTime: 0, persistAcrossSessions: false });
  await vi.waitFor(() => {
    expect(fakes.shown.length).toBeGreaterThan(before);
  });
}

describe('the reminders of the week', () => {
  it('give one catch-up after an absence of three weeks, not three, and none an hour later', async () => {
    await installed();
    fakes.grantPermissions();
    await lastRan('2026-11-02', ['check-in', 'plan', 'wins']);
    background.main();
    await fakeBrowser.runtime.onStartup.trigger();
    await ranOn('2026-11-23');
    await vi.waitFor(() => {
      expect(said).toEqual([
        'lodestar-reminder: After 3 weeks away: 1 key result waits for its check-in; this week has no plan yet',
      ]);
    });
    await hourly();
    await hourly();
    expect(said).toHaveLength(1);
    expect(fakes.shown.at(-1)).toEqual({
      badge: '•',
      title: 'Lodestar: 1 key result waits for its check-in; this week has no plan yet',
    });
  });

  it('make their alarm again when the session starts, because Firefox forgets it', async () => {
    await installed();
    background.main();
    await fakeBrowser.alarms.clearAll();
    await fakeBrowser.runtime.onStartup.trigger();
    await ranOn('2026-11-23');
    expect(await fakeBrowser.alarms.get('hourly')).toMatchObject({ periodInMinutes: 60 });
  });

  it('speak again on Friday for the wins', async () => {
    await installed();
    fakes.grantPermissions();
    await inStore((store) =>
      store.database.of('weeklyPlans').put(aWeeklyPlan({ weekStartsOn: '2026-11-23', priorities: [aPriority()] })),
    );
    await lastRan('2026-11-24', ['check-in', 'plan']);
    vi.setSystemTime('2026-11-27T09:30:00.000Z');
    background.main();
    await hourly();
    await vi.waitFor(() => {
      expect(said).toEqual([expect.stringContaining('this week’s wins are not noted yet')]);
    });
  });

  it.each([
    ['the user has not turned them on', { hasNotifications: false }, true],
    ['the browser has taken the permission back', {}, false],
  ])('stay on the badge when %s', async (_case, settings, isGranted) => {
    await installed(settings);
    if (isGranted) {
      fakes.grantPermissions();
    }
    background.main();
    await fakeBrowser.runtime.onStartup.trigger();
    await ranOn('2026-11-23');
    await hourly();
    expect(said).toEqual([]);
    expect(fakes.shown.at(-1)?.badge).toBe('•');
  });

  it('keep silent on a quiet day and catch up after it', async () => {
    await installed({ quietWeekdays: [1] });
    fakes.grantPermissions();
    background.main();
    await hourly();
    expect(said).toEqual([]);
    vi.setSystemTime('2026-11-24T09:30:00.000Z');
    await hourly();
    await vi.waitFor(() => {
      expect(said).toHaveLength(1);
    });
  });

  it('begin anew when the profile’s mark cannot be read', async () => {
    await installed();
    fakes.grantPermissions();
    await fakeBrowser.storage.local.set({ reminders: { ranOn: 'yesterday', kinds: 7 } });
    background.main();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'update', previousVersion: '0.0.9' });
    await ranOn('2026-11-23');
    await vi.waitFor(() => {
      expect(said).toEqual(['lodestar-reminder: 1 key result waits for its check-in; this week has no plan yet']);
    });
  });

  it('stand on the button alone once the browser took notifications back', async () => {
    await installed();
    fakes.grantPermissions();
    background.main();
    fakes.revokePermissions();
    await hourly();
    await ranOn('2026-11-23');
    await vi.waitFor(() => expect(fakes.shown.at(-1)?.title).toContain('1 key result waits for its check-in'));
    expect(said).toEqual([]);
  });

  it('say it once, however often they run, when the clock is put back by a year', async () => {
    await installed();
    await inStore(async (store) => {
      await store.database.of('cycles').toCollection().modify({ startsOn: '2025-10-01' });
    });
    fakes.grantPermissions();
    background.main();
    await hourly();
    await vi.waitFor(() => expect(said).toHaveLength(1));
    for (const day of ['2025-11-24', '2025-11-25', '2025-11-26']) {
      vi.setSystemTime(`${day}T09:30:00.000Z`);
      await hourly();
      await ranOn(day);
    }
    await vi.waitFor(() => expect(said).toHaveLength(2));
    expect(said[1]).not.toContain('weeks away');
    vi.setSystemTime('2026-11-24T09:30:00.000Z');
    await hourly();
    await ranOn('2026-11-24');
    await hourly();
    await vi.waitFor(() => expect(said).toHaveLength(3));
  });

  it('lead to the room where it is done', async () => {
    await installed();
    background.main();
    fakes.grantPermissions();
    await hourly();
    const opened: string[] = [];
    Object.assign(fakeBrowser.tabs, {
      create: async ({ url }: { url: string }) => {
        opened.push(url);
      },
    });
    await fakeBrowser.notifications.onClicked.trigger('lodestar-reminder');
    await vi.waitFor(() => {
      expect(opened).toEqual([expect.stringContaining('options.html#/week')]);
    });
  });
});
