import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from './browsers/extension-browser';
import { poll } from './browsers/polling';
import { browserName, loadSample, readTable, startLodestar, waitForRows, waitForText } from './lodestar';
import type { Lodestar } from './lodestar';

/** The rooms where attention is looked back on: log, rules, distractions, privacy. */
describe(`looking back, in ${browserName}`, () => {
  let lodestar: Lodestar;

  beforeAll(async () => {
    lodestar = await startLodestar();
    const newTab = await lodestar.browser.openNewTab();
    await loadSample(newTab);
    await newTab.close();
  });

  afterAll(async () => {
    await lodestar.dispose();
  });

  const room = async (address: string): Promise<Surface> => {
    const surface = await lodestar.browser.openExtensionPage(`options.html#/${address}`);
    await surface.waitFor('#main h1');
    return surface;
  };
  const shown = (surface: Surface, selector: string): Promise<number> =>
    surface.evaluate<number>(`document.querySelectorAll('${selector}').length`);

  it('opens the log narrowed by its address, deletes an entry, and takes it back', async () => {
    const log = await room('log/verdict=distraction');
    const rows = await shown(log, '.log-item');
    expect(rows).toBeGreaterThan(5);
    expect(await shown(log, '.log-item > .verdict-mark-distraction')).toBe(rows);
    const before = (await readTable(log, 'entries')).length;
    await log.click('[data-action="delete-entry"]');
    await waitForRows(log, 'entries', (entries) => entries.length === before - 1);
    await log.click('.toast-action');
    await waitForRows(log, 'entries', (entries) => entries.length === before);
    await log.close();
  });

  it('searches words, and follows the address when it is narrowed by hand', async () => {
    const log = await room('log');
    await log.click('[name="text"]');
    await log.type('socks');
    await log.press('Enter');
    await log.waitFor(() => location.hash === '#/log/text=socks');
    await poll('titles with the word alone', async () =>
      log.evaluate<boolean>(
        `[...document.querySelectorAll('.log-item')].every((row) => /sock/i.test(row.textContent))`,
      ),
    );
    await log.close();
  });

  it('makes a rule from an offer, and the never-record list beats it', async () => {
    const rules = await room('rules');
    await rules.click('[data-action="accept-rule"]');
    const [rule] = await waitForRows(rules, 'tagRules', (stored) => stored.length === 1);
    await rules.close();
    const privacy = await room('privacy');
    await privacy.click('[name="host"]');
    await privacy.type(String(rule?.['host']));
    await privacy.press('Enter');
    await waitForRows(privacy, 'settings', ([settings]) => String(settings?.['neverRecordHosts']) !== '');
    await privacy.close();
    const again = await room('rules');
    await waitForText(again, 'on the never-record list, so without effect');
    await again.close();
  });

  it('hides a distraction and leads from its count to the entries, which keep its name', async () => {
    const catalogue = await room('distractions');
    const name = await catalogue.text('.catalogue-row:has(.catalogue-times) .catalogue-name');
    await catalogue.click('.catalogue-row:has(.catalogue-times) [data-action="hide-distraction"]');
    await waitForRows(catalogue, 'distractionOverrides', ([override]) => override?.['isHidden'] === true);
    await catalogue.click('[name="has-hidden"]');
    await catalogue.click('.catalogue-row-hidden .catalogue-times');
    await catalogue.waitFor('.log-item');
    expect(await catalogue.text('.log-target')).toContain(name);
    await catalogue.close();
  });

  it('deletes dates after a look at how much that is, and takes it back', async () => {
    const privacy = await room('privacy');
    const before = (await readTable(privacy, 'entries')).length;
    const sums = await readTable(privacy, 'dailySums');
    await privacy.click('[data-action="look-at-range"]');
    await privacy.click('[data-action="confirm-removal"]');
    await waitForRows(privacy, 'entries', (entries) => entries.length < before);
    await privacy.click('.toast-action');
    await waitForRows(privacy, 'entries', (entries) => entries.length === before);
    expect(await readTable(privacy, 'dailySums')).toEqual(sums);
    expect(await lodestar.browser.consoleProblems()).toEqual([]);
    await privacy.close();
  });
});
