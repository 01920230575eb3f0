import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from './browsers/extension-browser';
import { browserName, loadSample, readTable, startLodestar, waitForRows, waitForText } from './lodestar';
import type { Lodestar } from './lodestar';
import { startSite } from './site/server';
import type { Site } from './site/server';

const keyResult = 'Customers who come back within 60 days';

describe(`what a page is likely for, in ${browserName}`, () => {
  let lodestar: Lodestar;
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
    lodestar = await startLodestar();
  });

  afterAll(async () => {
    await lodestar.dispose();
    await site.close();
  });

  it('stands in the panel with its words, and Enter accepts it', async () => {
    const newTab: Surface = await lodestar.browser.openNewTab();
    await loadSample(newTab);
    const before = (await readTable(newTab, 'entries')).length;
    const page = await lodestar.browser.openWebPage(site.url('forum.localhost', '/t/1'));
    const panel = await lodestar.browser.openSidebar(newTab);
    await lodestar.browser.activate(page);
    await panel.waitFor('[data-target]');
    // Without the permission to see tabs, a click on the icon is what shows the page to us.
    const popup = await lodestar.browser.openPopup();
    await popup.waitFor('[data-action="tag-page"]');
    await waitForText(panel, 'Why skiers stop buying the same sock');
    await popup.close();
    await panel.waitFor('.suggestion');
    expect(await panel.text('.suggestion')).toContain(keyResult);
    expect(await panel.text('.suggestion-why')).toContain('“skiers”');
    await panel.press('Enter');
    await waitForText(panel, `Tagged: ${keyResult}`);
    const entries = await waitForRows(panel, 'entries', ({ length }) => length === before + 1);
    expect(entries.filter(({ host }) => host === 'forum.localhost')).toMatchObject([{ verdict: 'on-objective' }]);
  });
});
