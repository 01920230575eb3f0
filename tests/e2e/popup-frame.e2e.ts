import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from './browsers/extension-browser';
import { poll } from './browsers/polling';
import { browserName, loadSample, readTable, startLodestar, waitForRows, waitForText } from './lodestar';
import type { Lodestar } from './lodestar';
import { startSite } from './site/server';
import type { Site } from './site/server';

/** While what was painted is all there is, the root has the mark of what it is true for. */
const isPainted = "document.querySelector('#root[data-mark] .share-number') !== null";
const isLive = "document.querySelector('#root:not([data-mark]) .share-number') !== null";
const total = "Number(/\\d+/.exec(document.querySelector('.share-words').textContent)[0])";
const paints = "performance.getEntriesByType('paint').map(({ startTime }) => startTime)";
const keptFrame = "localStorage.getItem('first-frame:popup')";

describe(`the first frame of the popup, in ${browserName}`, () => {
  let lodestar: Lodestar;
  let site: Site;
  /** A document of the extension's origin in which nothing of ours runs. */
  let bystander: Surface;

  const until = (surface: Surface, what: string): Promise<unknown> =>
    poll(what, async () => surface.evaluate<boolean>(what));

  /** Keeps every page from reading what is stored, until `release`: what is painted stays all that there is. */
  const hold = (): Promise<void> =>
    bystander.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const opening = indexedDB.open('lodestar');
          opening.onsuccess = () => {
            const database = opening.result;
            const store = database.transaction([...database.objectStoreNames], 'readwrite').objectStore('settings');
            Reflect.set(window, 'isHeld', true);
            const goOn = (): void => {
              resolve();
              if (Reflect.get(window, 'isHeld') === true) store.get('settings').onsuccess = goOn;
              else database.close();
            };
            goOn();
          };
        }),
    );
  const release = (): Promise<void> => bystander.evaluate<void>('window.isHeld = false');

  beforeAll(async () => {
    site = await startSite();
    lodestar = await startLodestar();
    const newTab = await lodestar.browser.openNewTab();
    await loadSample(newTab);
    const app = await lodestar.browser.openExtensionPage('options.html#/help');
    await until(app, `${keptFrame}?.includes('share-number') === true`);
    bystander = await lodestar.browser.openExtensionPage('icon/128.png');
    await app.close();
    await newTab.close();
  });

  afterAll(async () => {
    await lodestar.dispose();
    await site.close();
  });

  it('is the report as the last open page kept it, and follows a verdict given while none was open', async () => {
    const page = await lodestar.browser.openWebPage(site.url('news.localhost'));
    await lodestar.browser.pressCommand('Alt+Shift+D');
    const entries = await waitForRows(bystander, 'entries', (rows) =>
      rows.some(({ host }) => host === 'news.localhost'),
    );
    await hold();
    const popup = await lodestar.browser.openExtensionPage('popup.html');
    await until(popup, isPainted);
    const painted = await popup.evaluate<number>(total);
    const rows = await popup.evaluate<string[]>(
      "(window.paintedRows = [...document.querySelectorAll('.open-row')]).map(({ textContent }) => textContent)",
    );
    expect(rows.length).toBeGreaterThan(3);
    // The browser may draw while the script is on its way, but nothing of ours before the report. Firefox names one paint.
    await until(popup, `${paints}.length > 0`);
    expect(new Set(await popup.evaluate<number[]>(paints)).size).toBe(1);
    await release();
    await until(popup, isLive);
    expect(await popup.evaluate<number>(total)).toBe(painted + 1);
    expect(entries.length).toBeGreaterThan(painted);
    const isTakenOver = 'window.paintedRows.every((row) => row.isConnected)';
    expect(await popup.evaluate<boolean>(isTakenOver)).toBe(true);
    await until(popup, `(${keptFrame} ?? '').includes('of ${painted + 1} entries')`);
    await popup.close();
    await page.close();
  });

  it('keeps what is typed before the app is there, and does it once', async () => {
    const page = await lodestar.browser.openWebPage(site.url('forum.localhost'));
    await hold();
    const popup = await lodestar.browser.openPopup();
    await until(popup, isPainted);
    for (const key of ['t', 'd', '5', '5', 'Enter']) await popup.press(key);
    expect(await popup.evaluate<boolean>(isPainted)).toBe(true);
    await release();
    await waitForText(popup, 'Tagged: 55');
    const tagged = (await readTable(bystander, 'entries')).filter(({ host }) => host === 'forum.localhost');
    expect(tagged.map(({ distractionNumber }) => distractionNumber)).toEqual([55]);
    await popup.close();
    await page.close();
  });

  it('opens the entries behind a figure, pressed before the app is there', async () => {
    await hold();
    const popup = await lodestar.browser.openExtensionPage('popup.html');
    await until(popup, isPainted);
    await popup.click('.share-entries > summary');
    await release();
    await until(
      popup,
      `${isLive} && document.querySelectorAll('.share-entries[open] .entry-line').length === ${total}`,
    );
    await popup.close();
  });

  it('opens the sidebar from the undecided requests, pressed before the app is there', async () => {
    await hold();
    const popup = await lodestar.browser.openPopup();
    await until(popup, isPainted);
    const panel = await lodestar.browser.openSidebar(popup, '.report-remarks [data-opens="sidebar"]');
    await release();
    await panel.waitFor('.side-panel');
    await panel.close();
  });

  it('is not there where what was kept is damaged, and is kept anew', async () => {
    const sound = await bystander.evaluate<string>(keptFrame);
    await bystander.evaluate<void, [string]>(
      (value) => localStorage.setItem('first-frame:popup', value),
      sound.slice(0, -9),
    );
    const popup = await lodestar.browser.openExtensionPage('popup.html');
    await until(popup, isLive);
    await until(popup, `${keptFrame}.endsWith('}')`);
    await popup.close();
    // The browser's own page around a picture has a style that our policy refuses.
    const problems = await lodestar.browser.consoleProblems();
    expect(problems.filter((problem) => !problem.includes('/icon/128.png'))).toEqual([]);
  });
});
