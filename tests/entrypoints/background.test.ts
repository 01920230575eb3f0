import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import background from '@/entrypoints/background';
import { readMoment } from '@/entrypoints/platform/clock';
import { addDays } from '@/domain/calendar';
import { anId, aRequest } from '@/tests/fixtures/build';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { quiet, eventually, inStore, putWeek, anHourPasses, surroundings } from './background-surroundings';

const browserAround = surroundings();
const { shown, settled } = browserAround;

describe('the background worker', () => {
  it('has every listener before it awaits anything, because an event may have woken it', () => {
    expect(browser).toBe(fakeBrowser);
    const answer: unknown = background.main();
    expect(answer).toBeUndefined();
    const events = [
      fakeBrowser.runtime.onInstalled,
      fakeBrowser.runtime.onStartup,
      fakeBrowser.runtime.onMessage,
      fakeBrowser.alarms.onAlarm,
      browserAround.fakes.commands,
      browserAround.fakes.menuClicked,
      browserAround.fakes.inputStarted,
      browserAround.fakes.inputChanged,
      browserAround.fakes.inputEntered,
    ];
    expect(events.map((event) => event.hasListeners())).toEqual(events.map(() => true));
  });

  it('keeps nothing in variables of its modules, because it may be gone the next moment', () => {
    const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard', 'entrypoints/background'], {
      encoding: 'utf8',
    });
    const sources = files.split('\n').filter((file) => file.endsWith('.ts'));
    expect(sources.length).toBeGreaterThan(5);
    const mutable = sources.flatMap((file) =>
      readFileSync(file, 'utf8')
        .split('\n')
        .filter((line) =>
          /^(export )?(let|var) |^(export )?const \w+.*= (\[\]|new (Map|Set|WeakMap)\(\)|\{\});/.test(line),
        )
        .map((line) => `${file}: ${line}`),
    );
    expect(mutable).toEqual([]);
  });

  it('makes menus and alarm at install, and the alarm again at each start', async () => {
    background.main();
    await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install' });
    await eventually(async () => {
      expect(browserAround.fakes.menuItems).toHaveLength(4);
      expect(await fakeBrowser.alarms.get('hourly')).toMatchObject({ periodInMinutes: 60 });
    });
    expect(browserAround.fakes.menuItems.map(({ contexts, title }) => [contexts, title])).toEqual([
      [['page'], 'message menuTagPage'],
      [['page'], 'message menuRequestFromPage'],
      [['link'], 'message menuRequestFromLink'],
      [['selection'], 'message menuRequestFromSelection'],
    ]);
    await fakeBrowser.alarms.clearAll();
    await fakeBrowser.runtime.onStartup.trigger();
    await eventually(async () => {
      expect(await fakeBrowser.alarms.getAll()).toHaveLength(1);
    });
    await settled();
  });

  it('makes the alarm where it is missing, because Firefox tells of no start when it is enabled again', async () => {
    background.main();
    await eventually(async () => {
      expect(await fakeBrowser.alarms.get('hourly')).toMatchObject({ periodInMinutes: 60 });
    });
  });

  it('leaves a standing alarm its time', async () => {
    const scheduledTime = Date.now() + 1_800_000;
    await fakeBrowser.alarms.create('hourly', { periodInMinutes: 60, when: scheduledTime });
    const asked = vi.spyOn(fakeBrowser.alarms, 'get');
    background.main();
    await eventually(() => {
      expect(asked).toHaveBeenCalledWith('hourly');
    });
    await Promise.allSettled(asked.mock.results.map(({ value }): unknown => value));
    expect(await fakeBrowser.alarms.getAll()).toMatchObject([{ scheduledTime }]);
  });

  it.each([
    ['the inbox count', 2, { badge: '2', title: 'Lodestar: 2 requests to triage' }],
    ['one request', 1, { badge: '1', title: 'Lodestar: 1 request to triage' }],
    ['that nothing waits', 0, quiet],
  ])('shows %s on the button each hour', async (_case, inbox, expected) => {
    await inStore(async (store) => {
      const requests = Array.from({ length: inbox }, (_, index) => aRequest({ id: anId(81 + index) }));
      await store.database.of('requests').bulkPut(requests);
    });
    background.main();
    await anHourPasses();
    await shown(expected);
  });

  it('shows a mark for what is due, and says which', async () => {
    await inStore(async (store) => {
      const { today } = readMoment();
      await putWeek(store);
      await putMyOkrs(store, { cycle: { startsOn: addDays(today, -30), endsOn: addDays(today, 60), startedAt: null } });
    });
    background.main();
    await anHourPasses();
    await shown({ badge: '•', title: 'Lodestar: 1 key result waits for its check-in' });
    await inStore((store) => store.database.of('weeklyPlans').clear());
    await inStore((store) => store.database.of('requests').put(aRequest()));
    await anHourPasses();
    const what = '1 request to triage; 1 key result waits for its check-in; this week has no plan yet';
    await shown({ badge: '1', title: `Lodestar: ${what}` });
  });

  it('leaves the alarms of others alone', async () => {
    background.main();
    await anHourPasses('someone else’s');
    await anHourPasses();
    await shown(quiet);
    expect(browserAround.fakes.shown).toHaveLength(1);
  });
});

describe('a message', () => {
  const ours = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/newtab.html' };

  it('of our pages, that the data changed, refreshes the button', async () => {
    background.main();
    browserAround.fakes.message.trigger({ kind: 'data-changed' }, ours);
    await shown(quiet);
  });

  it.each<[string, unknown, { id?: string; url?: string }]>([
    ['from another extension', { kind: 'data-changed' }, { ...ours, id: 'somebody-else' }],
    ['from a sender without a name', { kind: 'data-changed' }, {}],
    [
      'under our name from a web page',
      { kind: 'data-changed' },
      { ...ours, url: 'https://test-extension-id/newtab.html' },
    ],
    ['under our name from nowhere', { kind: 'data-changed' }, { id: ours.id }],
    [
      'under our name from an origin that begins like ours',
      { kind: 'data-changed' },
      { ...ours, url: 'chrome-extension://test-extension-id-too/newtab.html' },
    ],
    ['of an unknown kind', { kind: 'delete-everything' }, ours],
    ['without a kind', {}, ours],
    ['that is text', 'data-changed', ours],
    ['that is nothing', null, ours],
    ['that is missing', undefined, ours],
  ])('%s is left alone', async (_case, message, sender) => {
    background.main();
    browserAround.fakes.message.trigger(message, sender);
    // The one that follows is heard: had the first been heard as well, the button had been shown twice.
    browserAround.fakes.message.trigger({ kind: 'data-changed' }, ours);
    await shown(quiet);
    await vi.advanceTimersByTimeAsync(1000);
    expect(browserAround.fakes.shown).toHaveLength(1);
  });
});
