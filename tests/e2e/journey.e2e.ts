import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from './browsers/extension-browser';
import { tabTo } from './keyboard';
import { browserName, readTable, startLodestar, waitForRows, waitForText } from './lodestar';
import type { Lodestar } from './lodestar';
import { startSite } from './site/server';
import type { Site } from './site/server';

const objective = 'Become a top 5 online ski sock retailer';
const keyResults = [
  { line: 'Q4 revenue in Colorado 0.2M to 1.4M', title: 'Q4 revenue in Colorado' },
  { line: 'Customers who come back from 18% to 40%', title: 'Customers who come back' },
  { line: 'Average rating from 3.1 to 4.5', title: 'Average rating' },
];

/** What the popup says of this week, as a person reads it: once it is live. */
async function popupFigures(popup: Surface): Promise<string> {
  await popup.waitFor('#root:not([data-mark]) .popup-report');
  return popup.text('.popup-report');
}

describe(`from a fresh profile to the first focus report, in ${browserName}`, () => {
  let lodestar: Lodestar;
  let site: Site;
  let newTab: Surface;
  let panel: Surface;

  beforeAll(async () => {
    site = await startSite();
    lodestar = await startLodestar();
  });

  afterAll(async () => {
    await lodestar.dispose();
    await site.close();
  });

  it('starts the first cycle by keyboard alone', async () => {
    newTab = await lodestar.browser.openNewTab();
    await newTab.waitFor('input[name="objective"], textarea[name="objective"]');
    await tabTo(newTab, '[name="mission"]');
    await newTab.type('Help small shops outlast the big ones');
    await tabTo(newTab, '[name="objective"]');
    await newTab.type(objective);
    for (const [index, { line }] of keyResults.entries()) {
      await tabTo(newTab, `[name="keyResults.${index}.line"]`);
      await newTab.type(line);
    }
    await tabTo(newTab, '[data-action="start"]');
    await newTab.press('Enter');
    await newTab.waitFor('.new-tab');
    await waitForText(newTab, objective);
    for (const { title } of keyResults) {
      await waitForText(newTab, title);
    }
    const stored = await readTable(newTab, 'cycles');
    expect(stored.map((cycle) => cycle['state'])).toEqual(['active']);
  });

  it('tags a page from the open sidebar with one key, and the new tab follows', async () => {
    const page = await lodestar.browser.openWebPage(site.url('forum.localhost'));
    panel = await lodestar.browser.openSidebar(newTab);
    await lodestar.browser.activate(page);
    await panel.waitFor('[data-target]');
    // Without the permission to see tabs, a click on the icon is what shows the page to us.
    const popup = await lodestar.browser.openPopup();
    await popup.waitFor('[data-action="tag-page"]');
    await waitForText(panel, 'Why skiers stop buying the same sock');
    await popup.close();
    await panel.press('1');
    await waitForText(panel, `Tagged: ${keyResults[0]?.title}`);
    expect(await readTable(panel, 'entries')).toMatchObject([
      { verdict: 'on-objective', host: 'forum.localhost', subject: 'page' },
    ]);
    await lodestar.browser.activate(newTab);
    await waitForText(newTab, '1 of 1 on objective');
  });

  it('tags another page from the popup', async () => {
    await lodestar.browser.openWebPage(site.url('news.localhost'));
    const popup = await lodestar.browser.openPopup();
    await popup.waitFor('[data-action="tag-page"]');
    await popup.press('t');
    await popup.waitFor('[name="distraction"]');
    await popup.press('d');
    await popup.type('31');
    await popup.press('Enter');
    await waitForText(popup, 'Tagged: 31');
    await popup.close();
    const entries = await readTable(panel, 'entries');
    expect(entries.map((entry) => entry['verdict'])).toEqual(['on-objective', 'distraction']);
  });

  it('files selected text of a third page as a request', async () => {
    const page = await lodestar.browser.openWebPage(site.url('tracker.localhost', '/7'));
    await page.waitFor('#ask');
    await lodestar.browser.chooseContextMenuItem(page, '#ask', 'File the selected text as a request');
    await waitForText(panel, 'Can you redo the deck for the trade fair by Thursday?');
    expect(await readTable(panel, 'requests')).toMatchObject([
      { state: 'undecided', link: site.url('tracker.localhost', '/7') },
    ]);
  });

  it('undoes a verdict and does it again from the keyboard', async () => {
    await panel.press('z');
    await waitForRows(panel, 'requests', ({ length }) => length === 0);
    await panel.press('z');
    await waitForRows(panel, 'entries', ({ length }) => length === 1);
    await waitForText(panel, 'Undone. Tagged: 31 The news loop');
    await panel.press('z', ['Shift']);
    await waitForRows(panel, 'entries', ({ length }) => length === 2);
    await panel.press('z', ['Shift']);
    await waitForRows(panel, 'requests', ({ length }) => length === 1);
    await waitForText(panel, 'Can you redo the deck');
  });

  it('reports exactly the entries', async () => {
    for (const [host, key] of [
      ['forum.localhost', '2'],
      ['news.localhost', '1'],
      ['tracker.localhost', '1'],
    ] as const) {
      await lodestar.browser.openWebPage(site.url(host, `/${key}${host.length}`));
      const popup = await lodestar.browser.openPopup();
      await popup.waitFor('[data-action="tag-page"]');
      await popup.press('t');
      await popup.waitFor('[data-target]');
      await popup.press(key);
      await waitForText(popup, 'Tagged:');
      await popup.close();
    }
    const entries = await readTable(panel, 'entries');
    const onObjective = entries.filter((entry) => entry['verdict'] === 'on-objective').length;
    expect([onObjective, entries.length]).toEqual([4, 5]);
    const popup = await lodestar.browser.openPopup();
    const figures = await popupFigures(popup);
    expect(figures).toContain('80%');
    expect(figures).toContain('of 5 entries on objective');
    expect(figures).toMatch(/31\s+The news loop/);
    await popup.close();
    await lodestar.browser.activate(newTab);
    await waitForText(newTab, '80%');
  });

  it('checks in', async () => {
    const app = await lodestar.browser.openExtensionPage('options.html#/check-in');
    // Nothing is due on the first day, so the key result is opened by hand.
    await app.click('[data-key-result] [data-action="open-check-in"]');
    await app.click('[data-key-result] input[name="value"]');
    await app.type('0.97M');
    await app.click('[data-key-result] [data-action="record-check-in"]');
    await app.waitFor('[data-action="undo-check-in"]');
    expect(await readTable(app, 'checkIns')).toMatchObject([{ value: 970_000, confidence: 5 }]);
    await lodestar.browser.activate(newTab);
    await waitForText(newTab, '970,000');
    await app.close();
  });

  it('has all of it after the browser was closed and opened again, and said nothing wrong meanwhile', async () => {
    expect(await lodestar.browser.consoleProblems()).toEqual([]);
    expect(await lodestar.browser.networkRequests()).toEqual([]);
    await lodestar.browser.close();
    await lodestar.relaunch();
    const again = await lodestar.browser.openNewTab();
    await again.waitFor('.new-tab');
    await waitForText(again, objective);
    await waitForText(again, '970,000');
    await waitForText(again, '80%');
    expect(await readTable(again, 'entries')).toHaveLength(5);
    expect(await readTable(again, 'requests')).toHaveLength(1);
    expect(await readTable(again, 'checkIns')).toHaveLength(1);
  });
});
