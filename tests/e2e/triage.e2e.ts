import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from './browsers/extension-browser';
import { poll } from './browsers/polling';
import { browserName, readTable, startFirstCycle, startLodestar, waitForRows, waitForText } from './lodestar';
import type { Lodestar } from './lodestar';
import { startSite } from './site/server';
import type { Site } from './site/server';

const objective = 'Become a top 5 online ski sock retailer';
const keyResults = ['Q4 revenue in Colorado', 'Customers who come back', 'Average rating'] as const;
const tagKey = 'Alt+Shift+K';

describe(`verdicts in one key, in ${browserName}`, () => {
  let lodestar: Lodestar;
  let site: Site;

  beforeAll(async () => {
    site = await startSite();
    lodestar = await startLodestar();
    const newTab = await lodestar.browser.openNewTab();
    await startFirstCycle(newTab, objective, [
      `${keyResults[0]} 0.2M to 1.4M`,
      `${keyResults[1]} from 18% to 40%`,
      `${keyResults[2]} from 3.1 to 4.5`,
    ]);
    await newTab.close();
  });

  afterAll(async () => {
    await lodestar.dispose();
    await site.close();
  });

  /** Waits until the button confirms with these words. */
  async function confirmed(text: string, title: string): Promise<void> {
    await poll(`the badge ${text} ${title}`, async () => {
      const badge = await lodestar.browser.badge();
      return badge.text === text && badge.title === title;
    });
  }

  /** Looks into the store from a page that is open only for that. */
  async function stored(table: string): Promise<Record<string, unknown>[]> {
    const page = await lodestar.browser.openExtensionPage('options.html#/help');
    await page.waitFor('h1');
    const rows = await readTable(page, table);
    await page.close();
    return rows;
  }

  it('stores and confirms a verdict from a page, none of ours being open; more presses go on, the last takes it back', async () => {
    const page = await lodestar.browser.openWebPage(site.url('forum.localhost'));
    for (const name of [...keyResults, objective]) {
      await lodestar.browser.pressCommand(tagKey);
      await confirmed('✓', `Tagged: ${name}`);
    }
    await lodestar.browser.pressCommand(tagKey);
    await confirmed('–', 'Removed again');
    await lodestar.browser.pressCommand(tagKey);
    await confirmed('✓', `Tagged: ${keyResults[0]}`);
    expect(await stored('entries')).toMatchObject([
      { verdict: 'on-objective', host: 'forum.localhost', subject: 'page', url: site.url('forum.localhost') },
    ]);
    await page.close();
  });

  it('makes a hostile page safe, and refuses more selected text than fits in words', async () => {
    const page = await lodestar.browser.openWebPage(site.url('hostile.localhost'));
    await page.waitFor('#ask');
    await lodestar.browser.chooseContextMenuItem(page, '#ask', 'File the selected text as a request');
    await poll('words instead of a request', async () => {
      const { text, title } = await lodestar.browser.badge();
      return text === '!' && title === 'Too long to file: at most 10,000 characters';
    });
    await lodestar.browser.activate(page);
    await lodestar.browser.pressCommand(tagKey);
    await confirmed('✓', `Tagged: ${keyResults[0]}`);
    const panel = await lodestar.browser.openExtensionPage('sidepanel.html');
    await panel.waitFor('.today-entries');
    await panel.click('.today-entries > summary');
    await waitForText(panel, '<img src=x onerror=alert(1)>xxx');
    expect(await panel.evaluate<number>("document.querySelectorAll('img, [onerror]').length")).toBe(0);
    const entry = (await readTable(panel, 'entries')).find(({ host }) => host === 'hostile.localhost');
    expect(Array.from(String(entry?.['title']))).toHaveLength(500);
    expect(entry?.['title']).not.toContain('\u202E');
    expect(await readTable(panel, 'requests')).toEqual([]);
    await panel.close();
    await page.close();
  });

  it('loses nothing when the worker is killed between capture and triage, and the badge is right again', async () => {
    const page = await lodestar.browser.openWebPage(site.url('tracker.localhost', '/7'));
    await page.waitFor('#ask');
    await lodestar.browser.chooseContextMenuItem(page, '#ask', 'File the selected text as a request');
    await confirmed('✓', 'Filed: Can you redo the deck for the trade fair by Thursday?');
    // In the middle of its confirmation: what stands on the badge now, only a new worker can put right.
    await lodestar.browser.stopBackground();
    const panel = await lodestar.browser.openExtensionPage('sidepanel.html');
    await waitForText(panel, 'Can you redo the deck for the trade fair by Thursday?');
    await poll('the badge that an alarm puts right', async () => (await badgeFrom(panel)) === '1', 60_000);
    await lodestar.browser.stopBackground();
    await panel.press('j');
    await panel.press('1');
    await waitForText(panel, 'Decided: Can you redo the deck');
    // What else waits this week may stand there now; the request does not.
    await poll('the badge after the decision', async () => (await badgeFrom(panel)) !== '1');
    expect(await readTable(panel, 'requests')).toMatchObject([{ state: 'do', channel: 'tracker' }]);
    await panel.close();
    await page.close();
  });

  it('says nothing wrong meanwhile and calls nobody', async () => {
    expect(await lodestar.browser.consoleProblems()).toEqual([]);
    expect(await lodestar.browser.networkRequests()).toEqual([]);
  });
});

/** The badge as a page of ours reads it: asking the worker itself would wake it or keep it awake. */
function badgeFrom(surface: Surface): Promise<string> {
  return surface.evaluate<string>('(globalThis.browser ?? chrome).action.getBadgeText({})');
}

describe(`the panel, in ${browserName}`, () => {
  let lodestar: Lodestar;
  let site: Site;
  let newTab: Surface;

  beforeAll(async () => {
    site = await startSite();
    lodestar = await startLodestar();
    newTab = await lodestar.browser.openNewTab();
    await startFirstCycle(newTab, objective, [`${keyResults[0]} 0.2M to 1.4M`]);
  });

  afterAll(async () => {
    await lodestar.dispose();
    await site.close();
  });

  it('follows from tab to tab once it may, and says honestly that it cannot before and after', async () => {
    const panel = await lodestar.browser.openSidebar(newTab);
    await panel.waitFor('.side-panel');
    const forum = await lodestar.browser.openWebPage(site.url('forum.localhost'));
    const news = await lodestar.browser.openWebPage(site.url('news.localhost'));
    await waitForText(panel, 'This page is out of sight');
    expect(await panel.text()).toContain('tags it unseen');
    await panel.click('[data-action="follow-tabs"]');
    await lodestar.browser.allowPermission();
    await waitForText(panel, 'Nine brands winning this winter');
    await lodestar.browser.activate(forum);
    await waitForText(panel, 'Why skiers stop buying the same sock');
    await lodestar.browser.activate(news);
    await waitForText(panel, 'Nine brands winning this winter');
    await panel.press('1');
    await waitForText(panel, `Tagged: ${keyResults[0]}`);
    expect(await readTable(panel, 'entries')).toMatchObject([{ host: 'news.localhost' }]);
    await panel.evaluate("(globalThis.browser ?? chrome).permissions.remove({ permissions: ['tabs'] })");
    await waitForText(panel, 'This page is out of sight');
    await lodestar.browser.activate(forum);
    await waitForText(panel, 'This page is out of sight');
    expect(await panel.text()).not.toContain('Why skiers stop');
    await panel.close();
  });

  /** Ten requests, written past all code of ours, as a busy morning leaves them. */
  async function seedRequests(surface: Surface): Promise<void> {
    await surface.evaluate(async () => {
      const opening = indexedDB.open('lodestar');
      await new Promise((resolve) => {
        opening.onsuccess = resolve;
      });
      const writing = opening.result.transaction('requests', 'readwrite');
      for (let number = 0; number < 10; number += 1) {
        const at = new Date(Date.now() - number * 60_000).toISOString();
        writing.objectStore('requests').put({
          ...{ id: `019a9f00-0000-7000-8000-00000000000${number}`, at, date: at.slice(0, 10) },
          ...{ source: 'teammate', sourceName: 'Bo', channel: 'chat', text: `Ask ${number}`, link: null },
          ...{ state: 'undecided', decidedAt: null, decidedOn: null, delegatedTo: null, scheduledFor: null },
          ...{ taskId: null, entryId: null, reply: null },
        });
      }
      await new Promise((resolve) => {
        writing.oncomplete = resolve;
      });
      opening.result.close();
    });
  }

  const decisions: readonly (readonly [state: string, keys: readonly string[]])[] = [
    ['do', ['1']],
    ['do', ['0']],
    ['do', ['d', '3', '1', 'Enter']],
    ['schedule', ['s', 'Enter']],
    ['schedule', ['s', 'Tab', 'Enter']],
    ['delegate', ['g', 'A', 'n', 'a', 'Enter']],
    ['park', ['l', 'Enter']],
    ['decline', ['x', 'Enter']],
    ['decline', ['x', 'Tab', 'Tab', 'Enter']],
    ['do', ['1']],
  ];

  it('triages ten requests by keyboard alone, each step undone and redone', async () => {
    await seedRequests(newTab);
    const panel = await lodestar.browser.openExtensionPage('sidepanel.html');
    await waitForText(panel, '10 requests to triage');
    await panel.press('j');
    const states = async () => (await readTable(panel, 'requests')).map(({ state }) => state);
    for (const [index, [state, keys]] of decisions.entries()) {
      for (const key of keys) {
        await panel.press(key);
        await panel.evaluate('new Promise((painted) => requestAnimationFrame(() => setTimeout(painted, 30)))');
      }
      await waitForRows(panel, 'requests', (rows) => rows[index]?.['state'] === state);
      // The focus goes to the next request only when this one has left the screen.
      await poll('the next request', () => panel.evaluate(`!document.body.innerText.includes('“Ask ${index}”')`));
    }
    const decided = await readTable(panel, 'requests');
    expect(decided.map(({ state }) => state)).toEqual(decisions.map(([state]) => state));
    expect(decided[7]?.['reply']).toContain(`we are going for “${objective}”`);
    expect(decided[8]?.['reply']).toBeNull();
    const entries = await readTable(panel, 'entries');
    for (let left = 9; left >= 0; left -= 1) {
      await panel.press('z');
      await poll(
        'one step back',
        async () => (await states()).filter((state) => state !== 'undecided').length === left,
      );
    }
    expect(await readTable(panel, 'weeklyPlans')).toEqual([]);
    for (let done = 1; done <= 10; done += 1) {
      await panel.press('z', ['Shift']);
      await poll(
        'one step again',
        async () => (await states()).filter((state) => state !== 'undecided').length === done,
      );
    }
    expect(await readTable(panel, 'requests')).toEqual(decided);
    expect(await readTable(panel, 'entries')).toEqual(entries);
    expect(await lodestar.browser.consoleProblems()).toEqual([]);
  });
});
