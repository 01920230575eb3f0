import { setTimeout as sleep } from 'node:timers/promises';
import type { ExtensionBrowser, Surface } from '../../tests/e2e/browsers/extension-browser.ts';
import { poll } from '../../tests/e2e/browsers/polling.ts';
import { startSite } from '../../tests/e2e/site/server.ts';
import { installProbe } from './latency-probe.ts';
import type { LatencyReading } from './latency-probe.ts';

/** Presses before the ones that count: what a browser keeps warm is warm then. */
const warmUps = 5;

/** Milliseconds from a key press in the open panel. */
export interface Latency {
  readonly committed: number;
  readonly painted: number;
}

/** What followed the digits, and what followed the Z that took each of them back. */
export interface Latencies {
  readonly verdicts: Latency[];
  readonly undos: Latency[];
}

/**
 * Between the presses: from one that meets all that the last one has set going to one that meets a calm panel (0.2 to 2.5
 * seconds), in the same order each time.
 */
function rest(run: number): Promise<void> {
  return sleep(200 + (((run + warmUps) * 617) % 2300));
}

/** Opens the real panel beside a web page and lets it see the page. */
async function openPanel(browser: ExtensionBrowser, address: string): Promise<{ panel: Surface; page: Surface }> {
  const newTab = await browser.openNewTab();
  await newTab.waitFor('.new-tab');
  const panel = await browser.openSidebar(newTab);
  await panel.waitFor('.target-row');
  const page = await browser.openWebPage(address);
  await poll('the panel with or without the page', () =>
    panel.evaluate<boolean>(
      "document.querySelector('[data-action=\"follow-tabs\"]') !== null || document.body.innerText.includes('skiers')",
    ),
  );
  if (await panel.evaluate<boolean>('document.querySelector(\'[data-action="follow-tabs"]\') !== null')) {
    await panel.click('[data-action="follow-tabs"]');
    await browser.allowPermission();
  }
  return { panel, page };
}

/** Another address each time, without loading anything: each press writes a new entry. */
async function moveOn(page: Surface, panel: Surface, run: number): Promise<void> {
  const title = `Run ${run} of the bench`;
  await page.evaluate(
    (shown: string, at: number) => {
      history.pushState(null, '', `/run-${at}-${Date.now()}`);
      document.title = shown;
    },
    title,
    run,
  );
  await poll(`the panel at ${title}`, () => panel.evaluate<boolean>(`document.body.innerText.includes('${title}')`));
}

async function pressOnce(panel: Surface, key: string): Promise<Latency> {
  await panel.press(key);
  const read = 'window.lodestarLatency';
  await poll('the repainted panel', () => panel.evaluate<boolean>(`${read}.painted > 0 && ${read}.committed > 0`));
  const { pressed, committed, painted } = await panel.evaluate<LatencyReading>(`({ ...${read} })`);
  return { committed: committed - pressed, painted: painted - pressed };
}

/**
 * Tags one page after another by its digit, in turn two key results, so that each press has something new to say; then
 * takes them back one by one, which leaves the profile as it was.
 */
export async function measureLatency(browser: ExtensionBrowser, runs: number): Promise<Latencies> {
  const site = await startSite();
  try {
    const { panel, page } = await openPanel(browser, site.url('forum.localhost'));
    await panel.evaluate(installProbe);
    const verdicts: Latency[] = [];
    for (let run = -warmUps; run < runs; run += 1) {
      await moveOn(page, panel, run);
      await rest(run);
      const latency = await pressOnce(panel, run % 2 === 0 ? '1' : '2');
      if (run >= 0) verdicts.push(latency);
    }
    const undos: Latency[] = [];
    for (let run = -warmUps; run < runs; run += 1) {
      await rest(run);
      const latency = await pressOnce(panel, 'z');
      if (run >= 0) undos.push(latency);
    }
    return { verdicts, undos };
  } finally {
    await site.close();
  }
}
