// @vitest-environment happy-dom
import Dexie from 'dexie';
import { IDBFactory, IDBKeyRange, IDBObjectStore } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browserBackupFolder } from '@/entrypoints/platform/backup-folder';
import { mountPage } from '@/entrypoints/platform/mount';
import { openStore } from '@/entrypoints/platform/open-store';
import { runCommand } from '@/entrypoints/platform/page';
import type { Page } from '@/entrypoints/platform/page';
import { createScreen } from '@/entrypoints/options/okrs-screen';
import { saveMission } from '@/storage/commands/mission';
import { loadSample } from '@/storage/commands/sample';
import { databaseName, schemaVersion } from '@/storage/database-name';
import { readNewTab } from '@/storage/queries/new-tab';
import { readSettings } from '@/storage/settings';
import { anOldDatabase, everythingIn, readOldDatabase } from '@/tests/fixtures/old-database';
import { got } from '@/tests/fixtures/running-cycle';
import { installBrowserFakes } from './browser-fakes';
import { installPrivateFiles } from './private-files';

/*
 * Every fault as a person meets it: a page is opened as the extension opens it, something goes wrong, and the document says
 * what happened and what to do next, while whatever can go on goes on.
 */

let factory: IDBFactory;
let files: Map<string, Blob>;

function use(one: IDBFactory): void {
  factory = one;
  Object.assign(Dexie.dependencies, { indexedDB: one, IDBKeyRange });
  vi.stubGlobal('indexedDB', one);
}

beforeEach(() => {
  fakeBrowser.reset();
  installBrowserFakes();
  Object.assign(fakeBrowser.runtime, { sendMessage: () => Promise.resolve() });
  files = installPrivateFiles();
  use(new IDBFactory());
  Object.defineProperty(navigator, 'locks', {
    configurable: true,
    value: { request: (_name: string, work: () => Promise<unknown>) => work() },
  });
  document.body.innerHTML = '<div id="root"></div>';
  vi.spyOn(console, 'error').mockImplementation(() => null);
});

afterEach(() => {
  document.querySelector('#root')?.replaceChildren();
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** A screen that shows what is stored, and writes a mission at a press. */
async function aScreen(page: Page) {
  const { meId } = await readSettings(page.store);
  const save = () => runCommand(page, saveMission(page.store, meId, 'Help small shops'));
  const teams = await page.store.database.of('teams').count();
  return (
    <main>
      <p>{teams} teams</p>
      <button type="button" data-action="save" onClick={() => void save()}>
        Save
      </button>
    </main>
  );
}

function press(action: string): void {
  document.querySelector<HTMLElement>(`[data-action="${action}"]`)?.click();
}

/** Waits until the page tells of this fault, and answers with its words. */
async function toldOf(fault: string): Promise<string> {
  return vi.waitFor(() => {
    const panel = document.querySelector(`[role="alert"][data-fault="${fault}"]`);
    expect(document.body.innerHTML).toContain(`data-fault="${fault}"`);
    return panel?.textContent ?? '';
  }, 10_000);
}

async function isShown(): Promise<void> {
  await vi.waitFor(() => expect(document.querySelector('main')).not.toBeNull(), 10_000);
}

/** Opens the database past all code of ours. */
function rawDatabase(version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = factory.open(databaseName, version);
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error('not opened')));
  });
}

describe('a page that cannot be opened', () => {
  it.each([
    ['SecurityError', 'refused', /private windows/],
    ['UnknownError', 'corrupt', /restore the last backup/],
    ['QuotaExceededError', 'full', /Free some space/],
  ])('says after %s that storage is %s, and what to do', async (name, fault, next) => {
    vi.spyOn(factory, 'open').mockImplementation(() => {
      throw new DOMException('not here', name);
    });
    expect(await mountPage(aScreen)).toBeNull();
    expect(await toldOf(fault)).toMatch(next);
    expect(document.querySelector('button')?.textContent).toBe('Try again');
  });

  it('says that the data are of a newer version, and leaves them alone', async () => {
    (await rawDatabase((schemaVersion + 1) * 10)).close();
    expect(await mountPage(aScreen)).toBeNull();
    expect(await toldOf('newer')).toMatch(/Update the extension/);
    expect((await everythingIn(factory, databaseName)).version).toBe((schemaVersion + 1) * 10);
  });

  it('says that another page is in the way of an upgrade, and goes on by itself', async () => {
    use(await anOldDatabase(readOldDatabase(1), databaseName));
    const stubborn = await rawDatabase();
    const mounting = mountPage(aScreen);
    expect(await toldOf('blocked')).toMatch(/close or reload them/);
    stubborn.close();
    expect(await mounting).not.toBeNull();
    await isShown();
    expect(document.querySelector('[role="alert"]')).toBeNull();
  });

  it('says that the backup before an upgrade fails, changes nothing, and goes on without one at a word', async () => {
    use(await anOldDatabase(readOldDatabase(1), databaseName));
    const before = await everythingIn(factory, databaseName);
    vi.spyOn(browserBackupFolder, 'write').mockRejectedValue(new DOMException('no room', 'QuotaExceededError'));
    expect(await mountPage(aScreen)).toBeNull();
    expect(await toldOf('no-backup')).toMatch(/You can also go on without a backup/);
    expect(await everythingIn(factory, databaseName)).toEqual(before);
    press('go-on');
    await isShown();
    expect((await everythingIn(factory, databaseName)).version).toBe(schemaVersion * 10);
    expect(document.querySelector('[role="alert"]')).toBeNull();
    expect(files.size).toBe(0);
  });
});

describe('a page that is open', () => {
  it('says that the disk is full, keeps what it shows, and forgets it once there is room', async () => {
    await mountPage(aScreen);
    const putting = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(() => {
      throw new DOMException('no room', 'QuotaExceededError');
    });
    press('save');
    expect(await toldOf('full')).toMatch(/Nothing was written/);
    expect(document.querySelector('main')?.textContent).toContain('1 teams');
    putting.mockRestore();
    press('save');
    await vi.waitFor(() => expect(document.querySelector('[role="alert"]')).toBeNull());
  });

  it('says that Lodestar was updated, and writes nothing', async () => {
    await mountPage(aScreen);
    (await rawDatabase((schemaVersion + 1) * 10)).close();
    expect(await toldOf('outdated')).toMatch(/Reload the page/);
    press('save');
    await toldOf('outdated');
    expect((await everythingIn(factory, databaseName)).tables['missions']).toEqual([]);
    await isShown();
  });

  it('says that the background does not answer, and stores all the same', async () => {
    const page = await mountPage(aScreen);
    Object.assign(fakeBrowser.runtime, {
      sendMessage: () => Promise.reject(new Error('Could not establish connection. Receiving end does not exist.')),
    });
    press('save');
    expect(await toldOf('no-background')).toMatch(/stored all the same/);
    expect(await page?.store.database.of('missions').count()).toBe(1);
    Object.assign(fakeBrowser.runtime, { sendMessage: () => Promise.resolve() });
    press('save');
    await vi.waitFor(() => expect(document.querySelector('[role="alert"]')).toBeNull());
  });

  it('says that the clock was put back, and that nothing is lost', async () => {
    const page = await mountPage(aScreen);
    press('save');
    await vi.waitFor(async () => expect(await page?.store.database.of('missions').count()).toBe(1));
    expect(document.querySelector('[role="alert"]')).toBeNull();
    page?.store.database.close();
    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() - 366 * 86_400_000 });
    try {
      await mountPage(aScreen);
      expect(await toldOf('clock')).toMatch(/edits keep their order/);
      await isShown();
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('a stored record of which nothing can be made', () => {
  async function damage(): Promise<string> {
    const store = await openStore(() => null);
    got(await loadSample(store));
    const key = (await readNewTab(store)).headline?.keyResults[0]?.id ?? '';
    const { format: _format, ...rest } = (await store.database.of('keyResults').get(key)) ?? {};
    await store.database.table('keyResults').put({ ...rest, id: key });
    store.database.close();
    return key;
  }

  it('is left out in one plain sentence, while the rest of the screen goes on, and can be saved', async () => {
    const key = await damage();
    const okrs = async (page: Page) => {
      const Screen = await createScreen(page);
      return (
        <main>
          <Screen />
        </main>
      );
    };
    await mountPage(okrs);
    expect(await toldOf('unreadable')).toMatch(/cannot be read/);
    expect(document.querySelectorAll('[data-objective]').length).toBeGreaterThan(0);
    press('save-unreadable');
    await vi.waitFor(() => expect([...files.keys()].join(' ')).toMatch(/exports\/lodestar-unreadable-.*\.jsonl/));
    const [saved] = [...files].filter(([name]) => name.includes('unreadable')).map(([, blob]) => blob);
    expect(JSON.parse((await saved?.text()) ?? '')).toMatchObject({ table: 'keyResults', key, record: { id: key } });
  });
});
