import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import Dexie from 'dexie';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { TableName } from '@/storage/tables';
import type { VerdictTarget } from '@/domain/model/entry';
import background from '@/entrypoints/background';
import { requestOfClick } from '@/entrypoints/background/context-menus';
import { openStore } from '@/entrypoints/platform/open-store';
import { readMoment } from '@/entrypoints/platform/clock';
import { addDays, weekStartOf } from '@/domain/calendar';
import { tagPage, tagTyped } from '@/storage/commands/entry';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { aCheckIn, anId, aPriority, aRequest, aWeeklyPlan, aWin } from '@/tests/fixtures/build';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { installBrowserFakes } from './browser-fakes';
import { installPrivateFiles } from './private-files';
import type { BrowserFakes } from './browser-fakes';

const forum = { url: 'https://forum.example/thread?id=7', title: 'Why skiers stop', windowId: 3 };
const theKeyResult: VerdictTarget = { verdict: 'on-objective', objectiveId: anId(20), keyResultId: anId(30) };
const meetings: VerdictTarget = { verdict: 'distraction', distractionNumber: 14 };
const keyResultTitle = 'Customers who come back within 60 days';
const quiet = { badge: '', title: 'Lodestar: weekly focus report' };

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

/** Asks until a check holds; the fake clock moves on meanwhile. */
function eventually(check: () => void | Promise<void>): Promise<void> {
  return vi.waitFor(check, { timeout: 10_000 });
}

/** Works on the database as a page of ours would, beside the worker. */
async function inStore<Value>(work: (store: Store) => Promise<Value>): Promise<Value> {
  const store = await openStore(() => null);
  try {
    return await work(store);
  } finally {
    store.database.close();
  }
}

function rowsOf(name: TableName): Promise<Record<string, unknown>[]> {
  return inStore((store) => store.database.table<Record<string, unknown>>(name).toArray());
}

/** The week as it is when plan and wins are written: nothing of it is due on any weekday. */
async function putWeek(store: Store): Promise<void> {
  const { firstDayOfWeek } = await readSettings(store);
  const weekStartsOn = weekStartOf(readMoment().today, firstDayOfWeek);
  await store.database.of('weeklyPlans').put(aWeeklyPlan({ weekStartsOn, priorities: [aPriority()] }));
  await store.database.of('wins').put(aWin({ weekStartsOn }));
}

/**
 * My key result and a distraction that was used once: what the keys repeat. The key result is checked in and the
 * week planned, so that no weekday on which this test runs makes the button say that something is due.
 */
async function usedBefore(): Promise<void> {
  await inStore(async (store) => {
    const { today } = readMoment();
    await putMyOkrs(store, { cycle: { startsOn: addDays(today, -2), endsOn: addDays(today, 80), startedAt: null } });
    await store.database.of('checkIns').put(aCheckIn({ keyResultId: anId(30), date: today }));
    await putWeek(store);
    await tagTyped(store, 'Earlier', theKeyResult, { minutes: null, note: '' });
    await tagTyped(store, 'Earlier', meetings, { minutes: null, note: '' });
  });
}

async function anHourPasses(name = 'hourly'): Promise<void> {
  await fakeBrowser.alarms.onAlarm.trigger({ name, scheduledTime: 0, persistAcrossSessions: false });
}

/** Waits until the button has shown this. */
async function shown(expected: { badge: string; title: string }): Promise<void> {
  await eventually(() => {
    expect(fakes.shown).toContainEqual(expected);
  });
}

/** Waits until the button says again what waits, so that no work is left when the test ends. */
async function settled(expected: { badge: string; title: string } = quiet): Promise<void> {
  await vi.advanceTimersByTimeAsync(2000);
  await eventually(() => {
    expect(fakes.shown.at(-1)).toEqual(expected);
  });
}

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
      fakes.commands,
      fakes.menuClicked,
      fakes.inputStarted,
      fakes.inputChanged,
      fakes.inputEntered,
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
      expect(fakes.menuItems).toHaveLength(4);
      expect(await fakeBrowser.alarms.get('hourly')).toMatchObject({ periodInMinutes: 60 });
    });
    expect(fakes.menuItems.map(({ contexts, title }) => [contexts, title])).toEqual([
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
    expect(fakes.shown).toHaveLength(1);
  });
});

describe('the key that tags with the last key result', () => {
  it('writes an entry for the page and says so on the button, for a moment', async () => {
    await usedBefore();
    background.main();
    fakes.showTab(forum);
    fakes.commands.trigger('tag-last-key-result', forum);
    await shown({ badge: '✓', title: `Tagged: ${keyResultTitle}` });
    expect(await rowsOf('entries')).toContainEqual(
      expect.objectContaining({ ...theKeyResult, subject: 'page', url: 'https://forum.example/thread' }),
    );
    await settled();
  });

  it.each([
    ['a page of the browser', { url: 'chrome://settings', title: 'Settings' }],
    ['a file', { url: 'file:///home/me/plan.txt', title: 'plan' }],
    ['a page of ours', { url: 'chrome-extension://test-extension-id/newtab.html', title: 'New tab' }],
    ['a store', { url: 'https://chromewebstore.google.com/detail/x', title: 'Store' }],
    ['a private window', { ...forum, incognito: true }],
    ['a page that the browser hides', { title: 'Somewhere' }],
    ['no tab at all', undefined],
  ])('writes none on %s and says so', async (_case, tab) => {
    await usedBefore();
    background.main();
    fakes.showTab(tab);
    fakes.commands.trigger('tag-last-key-result', tab);
    await shown({ badge: '!', title: 'This page cannot be tagged' });
    expect(await rowsOf('entries')).toHaveLength(2);
    await settled();
  });

  it('writes none on a site that is never recorded', async () => {
    await usedBefore();
    await inStore((store) => store.database.of('settings').update('settings', { neverRecordHosts: ['forum.example'] }));
    background.main();
    fakes.showTab(forum);
    fakes.commands.trigger('tag-last-key-result', forum);
    await shown({ badge: '!', title: 'This page cannot be tagged' });
    expect(await rowsOf('entries')).toHaveLength(2);
    await settled();
  });

  it('says that there is nothing to tag with yet', async () => {
    background.main();
    fakes.showTab(forum);
    fakes.commands.trigger('tag-last-key-result', forum);
    await shown({ badge: '!', title: 'Nothing to tag with yet: tag one page from the popup first' });
    expect(await rowsOf('entries')).toEqual([]);
    await settled();
  });

  it('goes on to the next target with a second press, then takes the entry back', async () => {
    await usedBefore();
    background.main();
    fakes.showTab(forum);
    const press = () => fakes.commands.trigger('tag-last-key-result', forum);
    press();
    await shown({ badge: '✓', title: `Tagged: ${keyResultTitle}` });
    press();
    await shown({ badge: '✓', title: 'Tagged: Become a top 5 online ski sock retailer' });
    expect(await rowsOf('entries')).toHaveLength(3);
    press();
    await shown({ badge: '–', title: 'Removed again' });
    expect(await rowsOf('entries')).toHaveLength(2);
    await settled();
    expect(await fakeBrowser.alarms.get('badge-afterwards')).toBeFalsy();
  });

  it('gives an entry of before its verdict back in the end', async () => {
    await usedBefore();
    await inStore((store) => tagPage(store, forum, meetings, { minutes: 5, note: '' }));
    background.main();
    fakes.showTab(forum);
    for (const title of [keyResultTitle, 'Become a top 5 online ski sock retailer']) {
      fakes.commands.trigger('tag-last-key-result', forum);
      await shown({ badge: '✓', title: `Tagged: ${title}` });
    }
    fakes.commands.trigger('tag-last-key-result', forum);
    await eventually(() => {
      expect(fakes.shown.at(-1)?.title).toMatch(/^Tagged: 14 \S/);
    });
    expect(await rowsOf('entries')).toContainEqual(expect.objectContaining({ distractionNumber: 14, minutes: 5 }));
    await settled();
  });

  it('wakes a new worker to put the badge right when this one is killed while it confirms', async () => {
    await usedBefore();
    background.main();
    fakes.showTab(forum);
    fakes.commands.trigger('tag-last-key-result', forum);
    await shown({ badge: '✓', title: `Tagged: ${keyResultTitle}` });
    expect(await fakeBrowser.alarms.get('badge-afterwards')).toBeTruthy();
    // The worker is gone before its two seconds are over; the mark it left no longer holds.
    await fakeBrowser.storage.session.set({ confirmingUntil: '2020-01-01T00:00:00.000Z' });
    await anHourPasses('badge-afterwards');
    await eventually(() => {
      expect(fakes.shown.at(-1)).toEqual(quiet);
    });
    await settled();
  });

  it('speaks the chosen language', async () => {
    await usedBefore();
    await inStore((store) => store.database.of('settings').update('settings', { language: 'de' }));
    background.main();
    fakes.showTab(forum);
    fakes.commands.trigger('tag-last-key-result', forum);
    await eventually(() => {
      expect(fakes.shown[0]).toMatchObject({ badge: '✓', title: expect.stringContaining(keyResultTitle) });
    });
    expect(fakes.shown[0]?.title).not.toContain('Tagged');
  });
});

describe('the other keys', () => {
  it('tag as the last distraction, by number and name', async () => {
    await usedBefore();
    background.main();
    fakes.showTab(forum);
    fakes.commands.trigger('tag-last-distraction', forum);
    await eventually(() => {
      expect(fakes.shown[0]).toMatchObject({ badge: '✓', title: expect.stringMatching(/^Tagged: 14 \S/) });
    });
    expect(await rowsOf('entries')).toHaveLength(3);
    await settled();
  });

  it('open the side panel before anything is awaited', () => {
    background.main();
    fakes.commands.trigger('open-sidebar', forum);
    expect(fakes.opened).toEqual(['side panel of window 3']);
  });

  it('open the side panel and leave it the wish for a new request', async () => {
    background.main();
    fakes.commands.trigger('capture-request', forum);
    expect(fakes.opened).toEqual(['side panel of window 3']);
    await eventually(async () => {
      expect(await fakeBrowser.storage.session.get('wish')).toEqual({ wish: 'new-request' });
    });
  });
});

describe('what the menu was opened on', () => {
  const pageUrl = 'https://tracker.example/7';
  it.each([
    [
      'selected text',
      { menuItemId: 'request-from-selection', selectionText: 'Redo the deck?', pageUrl },
      { text: 'Redo the deck?', link: pageUrl },
    ],
    [
      'selected text inside a link',
      { menuItemId: 'request-from-selection', selectionText: 'Deck', linkUrl: 'https://deck.example', pageUrl },
      { text: 'Deck', link: pageUrl },
    ],
    [
      'a link',
      { menuItemId: 'request-from-link', linkUrl: 'https://deck.example/', pageUrl },
      { text: 'https://deck.example/', link: 'https://deck.example/' },
    ],
    [
      'a link with selected text',
      { menuItemId: 'request-from-link', linkUrl: 'https://deck.example/', selectionText: 'The deck', pageUrl },
      { text: 'The deck', link: 'https://deck.example/' },
    ],
    ['a page', { menuItemId: 'request-from-page', pageUrl }, { text: 'Ticket 7', link: pageUrl }],
    ['an item of nobody', { menuItemId: 'something-else', pageUrl }, null],
    ['a page that tells nothing', { menuItemId: 'request-from-selection' }, { text: '', link: '' }],
  ])('%s becomes the request', (_case, click, expected) => {
    expect(requestOfClick(click, 'Ticket 7')).toEqual(expected);
  });

  it('is named by its address when the page has no title', () => {
    expect(requestOfClick({ menuItemId: 'request-from-page', pageUrl }, '')).toEqual({ text: pageUrl, link: pageUrl });
  });
});

describe('the context menu', () => {
  it('files selected text as a request and says so', async () => {
    background.main();
    const click = { menuItemId: 'request-from-selection', selectionText: 'Redo the deck?', pageUrl: forum.url };
    fakes.menuClicked.trigger(click, forum);
    await shown({ badge: '✓', title: 'Filed: Redo the deck?' });
    expect(await rowsOf('requests')).toMatchObject([
      { text: 'Redo the deck?', link: 'https://forum.example/thread', channel: 'page', state: 'undecided' },
    ]);
    await settled({ badge: '1', title: 'Lodestar: 1 request to triage' });
  });

  it('never breaks an emoji in what it says', async () => {
    background.main();
    const click = { menuItemId: 'request-from-selection', selectionText: `x${'😀'.repeat(90)}`, pageUrl: forum.url };
    fakes.menuClicked.trigger(click, forum);
    await eventually(() => {
      expect(fakes.shown[0]?.badge).toBe('✓');
    });
    expect(fakes.shown[0]?.title.isWellFormed()).toBe(true);
    await settled({ badge: '1', title: 'Lodestar: 1 request to triage' });
  });

  it.each([
    [
      'nothing selected',
      { menuItemId: 'request-from-selection', selectionText: '', pageUrl: forum.url },
      'There is nothing to file',
    ],
    [
      'a selection of a million signs',
      { menuItemId: 'request-from-selection', selectionText: 'x'.repeat(1_000_000), pageUrl: forum.url },
      'Too long to file: at most 10,000 characters',
    ],
    [
      'a script for a link',
      { menuItemId: 'request-from-link', linkUrl: 'javascript:alert(1)', pageUrl: forum.url },
      'Only web addresses can be filed',
    ],
    [
      'a document for a link',
      { menuItemId: 'request-from-link', linkUrl: 'data:text/html,<script>alert(1)</script>', pageUrl: forum.url },
      'Only web addresses can be filed',
    ],
  ])('files nothing of %s and says why', async (_case, click, title) => {
    background.main();
    fakes.menuClicked.trigger(click, forum);
    await shown({ badge: '!', title });
    expect(await rowsOf('requests')).toEqual([]);
    await settled();
  });

  it('opens the popup for tagging before anything is awaited, and leaves it the wish', async () => {
    background.main();
    fakes.menuClicked.trigger({ menuItemId: 'tag-page', pageUrl: forum.url }, forum);
    expect(fakes.opened).toEqual(['popup']);
    await eventually(async () => {
      expect(await fakeBrowser.storage.session.get('wish')).toEqual({ wish: 'tag' });
    });
  });
});

describe('the address bar', () => {
  async function suggestions(typed: string): Promise<{ content: string; description: string }[]> {
    const suggest = vi.fn<(found: { content: string; description: string }[]) => void>();
    fakes.inputChanged.trigger(typed, suggest);
    await eventually(() => {
      expect(suggest).toHaveBeenCalledOnce();
    });
    return suggest.mock.calls[0]?.[0] ?? [];
  }

  it('files what was typed as a request', async () => {
    background.main();
    fakes.inputEntered.trigger('call the print shop', 'currentTab');
    await shown({ badge: '✓', title: 'Filed: call the print shop' });
    expect(await rowsOf('requests')).toMatchObject([{ text: 'call the print shop', link: null, state: 'undecided' }]);
    expect(await rowsOf('entries')).toEqual([]);
    await settled({ badge: '1', title: 'Lodestar: 1 request to triage' });
  });

  it('suggests the key results that fit, and tags the page with the one that is taken', async () => {
    await usedBefore();
    background.main();
    fakes.showTab(forum);
    expect(await suggestions('no such words')).toEqual([]);
    const [found] = await suggestions(' COME BACK ');
    expect(found?.description).toBe(`Tag this page: ${keyResultTitle}`);
    fakes.inputEntered.trigger(found?.content, 'currentTab');
    await shown({ badge: '✓', title: `Tagged: ${keyResultTitle}` });
    expect(await rowsOf('entries')).toHaveLength(3);
    expect(await rowsOf('requests')).toEqual([]);
    await settled();
  });

  it('writes descriptions that the browser can read as XML', async () => {
    await usedBefore();
    await inStore((store) => store.database.of('keyResults').update(anId(30), { title: 'R&D <b>back</b>' }));
    background.main();
    const [found] = await suggestions('back');
    expect(found?.description).toBe('Tag this page: R&amp;D &lt;b&gt;back&lt;/b&gt;');
    expect(fakes.proposals).toEqual(['File “back” as a request']);
  });

  it.each([
    ['tag the new shop', 'tag the new shop'],
    ['tag {"verdict":"distraction"}', 'tag {"verdict":"distraction"}'],
    ['tag {"verdict":"distraction","distractionNumber":0}', 'tag {"verdict":"distraction","distractionNumber":0}'],
  ])('files %s, which only looks like a suggestion, as a request', async (typed, text) => {
    background.main();
    fakes.showTab(forum);
    fakes.inputEntered.trigger(typed, 'currentTab');
    await shown({ badge: '✓', title: `Filed: ${text}` });
    expect(await rowsOf('requests')).toMatchObject([{ text }]);
    expect(await rowsOf('entries')).toEqual([]);
    await settled({ badge: '1', title: 'Lodestar: 1 request to triage' });
  });

  it('links the first address in what was typed, and guesses its channel', async () => {
    background.main();
    fakes.inputEntered.trigger('redo https://bob:secret@peak.slack.com/deck?id=7 please', 'currentTab');
    await eventually(async () => {
      expect(await rowsOf('requests')).toMatchObject([{ link: 'https://peak.slack.com/deck', channel: 'chat' }]);
    });
    await settled({ badge: '1', title: 'Lodestar: 1 request to triage' });
  });

  it.each([
    ['', 'There is nothing to file'],
    ['  ', 'There is nothing to file'],
    ['\u202E', 'There is nothing to file'],
    ['x'.repeat(10_001), 'Too long to file: at most 10,000 characters'],
  ])('files nothing of unusable text and says why', async (typed, title) => {
    background.main();
    fakes.inputEntered.trigger(typed, 'currentTab');
    await shown({ badge: '!', title });
    expect(await rowsOf('requests')).toEqual([]);
    await settled();
  });

  it('tags nothing with a key result that does not exist', async () => {
    background.main();
    fakes.showTab(forum);
    fakes.inputEntered.trigger(`tag ${JSON.stringify(theKeyResult)}`, 'currentTab');
    await eventually(() => {
      expect(fakes.shown[0]?.badge).toBe('!');
    });
    expect(await rowsOf('entries')).toEqual([]);
    await settled();
  });
});

describe('a message', () => {
  const ours = { id: 'test-extension-id', url: 'chrome-extension://test-extension-id/newtab.html' };

  it('of our pages, that the data changed, refreshes the button', async () => {
    background.main();
    fakes.message.trigger({ kind: 'data-changed' }, ours);
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
    fakes.message.trigger(message, sender);
    // The one that follows is heard: had the first been heard as well, the button had been shown twice.
    fakes.message.trigger({ kind: 'data-changed' }, ours);
    await shown(quiet);
    await vi.advanceTimersByTimeAsync(1000);
    expect(fakes.shown).toHaveLength(1);
  });
});
