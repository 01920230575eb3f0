import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from './browsers/extension-browser';
import { poll } from './browsers/polling';
import { browserName, readTable, startLodestar, waitForRows, waitForText } from './lodestar';
import type { Lodestar } from './lodestar';
import { startSite } from './site/server';
import type { Site } from './site/server';

const browserPage = browserName === 'firefox' ? 'about:config' : 'chrome://settings/';
const missionText = 'Help small shops outlast the big ones';

/** The name of the field that has the focus. */
function focusedField(surface: Surface): Promise<string> {
  return surface.evaluate<string>("document.activeElement?.getAttribute('name') ?? ''");
}

/** Waits until a field has the focus and stands there as refused, and tells what the sentence below it says. */
async function refusalAt(surface: Surface, field: string): Promise<string> {
  await poll(`the focus in ${field}`, async () => (await focusedField(surface)) === field);
  return surface.evaluate<string>(`(() => {
    const control = document.querySelector('[name="${field}"][aria-invalid="true"]');
    const parts = (control?.getAttribute('aria-describedby') ?? '').split(' ');
    return document.getElementById(parts.at(-1))?.textContent ?? '';
  })()`);
}

async function fill(surface: Surface, field: string, text: string): Promise<void> {
  await surface.click(`[name="${field}"]`);
  await surface.evaluate(`document.querySelector('[name="${field}"]').select()`);
  await surface.type(text);
}

/** How many records there are of what the first run writes. */
async function writtenRecords(surface: Surface): Promise<number[]> {
  const tables = ['missions', 'cycles', 'objectives', 'keyResults', 'undoRecords'];
  return Promise.all(tables.map(async (table) => (await readTable(surface, table)).length));
}

describe(`at the limits, in ${browserName}`, () => {
  let lodestar: Lodestar;
  let site: Site;
  let folder: string;
  let filePage: string;

  beforeAll(async () => {
    site = await startSite();
    lodestar = await startLodestar();
    folder = await mkdtemp(path.join(tmpdir(), 'lodestar-page-'));
    filePage = path.join(folder, 'secret-plan.html');
    await writeFile(filePage, '<!doctype html><title>Secret plan</title><h1>Secret plan</h1>');
  });

  afterAll(async () => {
    await lodestar.dispose();
    await site.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('refuses a first run by field, takes the focus there and writes nothing', async () => {
    const newTab = await lodestar.browser.openNewTab();
    await newTab.waitFor('[name="objective"]');
    await fill(newTab, 'keyResults.0.line', 'Revenue from 5 to 5');
    await fill(newTab, 'keyResults.1.line', 'Revenue of $1.4M');
    await newTab.waitFor('[name="keyResults.1.baseline"]');
    await fill(newTab, 'keyResults.1.baseline', 'quite a lot');
    await newTab.click('[data-action="start"]');
    expect(await refusalAt(newTab, 'objective')).toMatch(/is missing\.$/);
    expect(await writtenRecords(newTab)).toEqual([0, 0, 0, 0, 0]);
    await fill(newTab, 'objective', 'Become a top 5 online ski sock retailer');
    await newTab.click('[data-action="start"]');
    expect(await refusalAt(newTab, 'keyResults.0.line')).toMatch(/equals the baseline/);
    await fill(newTab, 'keyResults.0.line', 'Revenue from 5 to 6');
    await newTab.click('[data-action="start"]');
    expect(await refusalAt(newTab, 'keyResults.1.baseline')).toMatch(/is not a number\.$/);
    expect(await writtenRecords(newTab)).toEqual([0, 0, 0, 0, 0]);
    await fill(newTab, 'keyResults.1.baseline', '0.2M');
    await newTab.click('[data-action="start"]');
    await newTab.waitFor('.new-tab');
    expect(await writtenRecords(newTab)).toEqual([0, 1, 1, 2, 1]);
    await newTab.close();
  });

  it('refuses a wrong number in the objective editor by field and writes nothing', async () => {
    const app = await lodestar.browser.openExtensionPage('options.html#/okrs');
    await app.click('[data-action="new-cycle"]');
    await app.click('[data-action="create-cycle"]');
    await waitForRows(app, 'cycles', ({ length }) => length === 2);
    await app.click('[data-action="new-objective"]');
    await fill(app, 'title', 'Make Aspen our second home');
    await fill(app, 'keyResults.0.title', 'Shops that sell our socks');
    await fill(app, 'keyResults.0.baseline', '3');
    await fill(app, 'keyResults.0.target', 'as many as we can');
    await app.click('[data-action="save-objective"]');
    expect(await refusalAt(app, 'keyResults.0.target')).toMatch(/is not a number\.$/);
    await fill(app, 'keyResults.0.target', '3');
    await app.click('[data-action="save-objective"]');
    expect(await refusalAt(app, 'keyResults.0.target')).toMatch(/equals the baseline/);
    expect(await readTable(app, 'objectives')).toHaveLength(1);
    await fill(app, 'keyResults.0.target', '12');
    await app.click('[data-action="save-objective"]');
    await waitForRows(app, 'objectives', ({ length }) => length === 2);
    await app.close();
  });

  it('lets two open new tabs follow a change that a third page makes', async () => {
    const tabs = [await lodestar.browser.openNewTab(), await lodestar.browser.openNewTab()];
    for (const tab of tabs) {
      await tab.waitFor('.new-tab');
      expect(await tab.text()).not.toContain(missionText);
    }
    const app = await lodestar.browser.openExtensionPage('options.html#/okrs');
    await app.click('[data-action="edit-mission"]');
    await fill(app, 'mission', missionText);
    await app.click('[data-action="save-mission"]');
    await waitForRows(app, 'missions', ({ length }) => length === 1);
    for (const tab of tabs) {
      await lodestar.browser.activate(tab);
      await waitForText(tab, missionText);
    }
    for (const surface of [app, ...tabs]) {
      await surface.close();
    }
  });

  /** Says by hand, in the popup over the active tab, what took the attention, and answers with how the popup explained itself. */
  async function tagByHand(title: string): Promise<string> {
    const popup = await lodestar.browser.openPopup();
    await popup.waitFor('[data-action="tag-page"]');
    await popup.press('t');
    await popup.waitFor('[name="typedTitle"]');
    const explanation = await popup.text('.page-unseen');
    await popup.click('[name="typedTitle"]');
    await popup.type(title);
    await popup.click('[name="distraction"]');
    await popup.type('14');
    await popup.waitFor('[data-distraction="14"]');
    await popup.press('Enter');
    await waitForText(popup, 'Tagged: 14');
    const entries = await readTable(popup, 'entries');
    expect(entries.filter((entry) => entry['title'] === title)).toMatchObject([
      { subject: 'typed', url: null, host: null, pageHash: null, distractionNumber: 14 },
    ]);
    await popup.close();
    return explanation;
  }

  let onBrowserPage = '';

  it('takes an entry by hand on a page of the browser', async () => {
    const page = await lodestar.browser.openWebPage(browserPage);
    onBrowserPage = await tagByHand('Fiddling with settings');
    expect(onBrowserPage).toContain('What was it?');
    await page.close();
  });

  it('explains itself on a page of the browser', () => {
    expect(onBrowserPage).toContain('A page of the browser');
  });

  it('explains itself on a file of this computer, takes an entry by hand and keeps the file’s name to itself', async () => {
    const page = await lodestar.browser.openWebPage(pathToFileURL(filePage).href);
    const popup = await tagByHand('Reading a plan');
    expect(popup).toContain('A file on this computer');
    expect(popup).not.toContain('secret-plan');
    await page.close();
  });

  it('explains itself on a page of its own and takes an entry by hand', async () => {
    const page = await lodestar.browser.openExtensionPage('options.html#/help');
    await page.waitFor('h1');
    expect(await tagByHand('Learning the keys')).toContain('A page of Lodestar');
    expect(await readTable(page, 'entries')).toHaveLength(3);
    await page.close();
  });

  it('says in the panel when a page is out of sight, again after the seen page went elsewhere', async () => {
    const newTab = await lodestar.browser.openNewTab();
    await newTab.waitFor('.new-tab');
    const panel = await lodestar.browser.openSidebar(newTab);
    await panel.waitFor('.side-panel');
    const page = await lodestar.browser.openWebPage(site.url('forum.localhost'));
    await waitForText(panel, 'This page is out of sight');
    const popup = await lodestar.browser.openPopup();
    await popup.waitFor('[data-action="tag-page"]');
    await waitForText(panel, 'Why skiers stop buying the same sock');
    await popup.close();
    const elsewhere = site.url('news.localhost');
    await page.evaluate((address: string) => {
      setTimeout(() => location.assign(address), 0);
    }, elsewhere);
    await waitForText(page, 'Nine brands winning this winter');
    await waitForText(panel, 'This page is out of sight');
    const shown = await panel.text();
    expect(shown).not.toContain('Why skiers stop buying the same sock');
    expect(shown).toContain('Follow my tabs');
    await panel.waitFor('[name="typedTitle"]');
  });

  it('has nothing to report on its console, and asked nothing of the network', async () => {
    expect(await lodestar.browser.consoleProblems()).toEqual([]);
    expect(await lodestar.browser.networkRequests()).toEqual([]);
  });
});
