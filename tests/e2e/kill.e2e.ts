import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll } from './browsers/polling';
import { browserName, readTable, startLodestar } from './lodestar';
import type { Lodestar } from './lodestar';
import type { Surface } from './browsers/extension-browser';

/** Each kill costs a restart; LODESTAR_KILLS=20 is what a release is held to. */
const kills = Number(process.env['LODESTAR_KILLS'] ?? 3);

/** Types a verdict into the open side panel and answers as soon as the panel says that it is stored. */
async function tagAndAwaitTheWord(panel: Surface, title: string): Promise<void> {
  await panel.waitFor('[name="typedTitle"]');
  await panel.click('[name="typedTitle"]');
  await panel.type(title);
  await panel.click('[name="distraction"]');
  await panel.type('14');
  await panel.waitFor('[data-distraction="14"]');
  await panel.press('Enter');
  // The acknowledgement is watched from inside the page: asking over the wire would add its own delay.
  await panel.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const isAcknowledged = (): boolean =>
          [...document.querySelectorAll('[role="status"]')].some(({ textContent }) => textContent?.includes('Tagged'));
        const watcher = new MutationObserver(() => {
          if (isAcknowledged()) {
            watcher.disconnect();
            resolve();
          }
        });
        watcher.observe(document.body, { subtree: true, childList: true, characterData: true });
        if (isAcknowledged()) {
          watcher.disconnect();
          resolve();
        }
      }),
  );
}

/** What a machine that does other things as well keeps to nearly always. */
const promptMilliseconds = 50;

describe(`a browser killed right after an acknowledged tag, in ${browserName}`, () => {
  let lodestar: Lodestar;

  beforeAll(async () => {
    lodestar = await startLodestar();
  });

  afterAll(async () => {
    await lodestar.dispose();
  });

  it(`loses no entry in ${kills} kills`, { timeout: 60_000 + kills * 80_000 }, async () => {
    let prompt = 0;
    for (let count = 1; prompt < kills; count += 1) {
      const newTab = await lodestar.browser.openNewTab();
      await newTab.waitFor('[name="objective"]');
      const panel = await lodestar.browser.openExtensionPage('sidepanel.html');
      await tagAndAwaitTheWord(panel, `Ping ${count}`);
      const acknowledged = performance.now();
      const killed = lodestar.browser.kill();
      // The signal itself leaves within the same turn; a kill that a busy machine delayed proves less, and is done again.
      prompt += performance.now() - acknowledged < promptMilliseconds ? 1 : 0;
      expect(count).toBeLessThan(kills * 3 + 3);
      await killed;
      await lodestar.relaunch();
      const again = await lodestar.browser.openExtensionPage('sidepanel.html');
      await again.waitFor('.side-panel');
      const titles = await poll('the entries after the kill', async () =>
        (await readTable(again, 'entries')).map((entry) => entry['title']),
      );
      expect(titles.toSorted()).toEqual(Array.from({ length: count }, (_, index) => `Ping ${index + 1}`).toSorted());
    }
  });
});
