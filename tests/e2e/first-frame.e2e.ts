import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from './browsers/extension-browser';
import { poll } from './browsers/polling';
import { browserName, loadSample, readTable, startLodestar, waitForRows } from './lodestar';
import type { Lodestar } from './lodestar';

/** While what was painted is all there is, the root has the mark of what it is true for. */
const isPainted = "document.querySelector('#root[data-mark] .key-result-title') !== null";
const isLive = "document.querySelector('#root:not([data-mark]) .key-result-title') !== null";
const checked = "document.querySelectorAll('.priority input:checked').length";

/** How often anything moved; a browser that does not tell says never. */
const movesOf = `new Promise((resolve) => {
  const moves = [];
  new PerformanceObserver((list) => moves.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
  setTimeout(() => resolve(moves.length), 200);
})`;

/** Longer than a new tab takes to compare its mark and to load. */
const aWhile = 2500;

describe(`the first frame of a new tab, in ${browserName}`, () => {
  let lodestar: Lodestar;

  const still = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, aWhile));
  const until = (surface: Surface, what: string): Promise<unknown> =>
    poll(what, async () => surface.evaluate<boolean>(what));
  /** A new tab that is painted and left alone. */
  const aGlance = async (): Promise<Surface> => {
    const tab = await lodestar.browser.openExtensionPage('newtab.html');
    await until(tab, isPainted);
    await still();
    return tab;
  };

  beforeAll(async () => {
    lodestar = await startLodestar();
    const newTab = await lodestar.browser.openNewTab();
    await loadSample(newTab);
    await still();
    await newTab.close();
  });

  afterAll(async () => {
    await lodestar.dispose();
  });

  it('is all that is loaded while nobody touches it', async () => {
    const tab = await aGlance();
    expect(await tab.evaluate<boolean>(isPainted)).toBe(true);
    // Chromium does not list what an extension loads from its own package.
    const scripts = await tab.evaluate<string[]>(
      "performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname).filter((name) => name.endsWith('.js'))",
    );
    expect(scripts.filter((name) => name.startsWith('/chunks/'))).toEqual([]);
    // The browser may draw while the script is on its way, but nothing of ours before the content. Firefox names one paint.
    const paints = await tab.evaluate<number[]>(
      "performance.getEntriesByType('paint').map(({ startTime }) => startTime)",
    );
    expect(new Set(paints).size).toBe(1);
    await tab.close();
  });

  it('keeps the room of its second frame as it is in this window, and nothing moves when that comes', async () => {
    const room = "localStorage.getItem('second-frame:newtab')";
    await (await aGlance()).close();
    const tab = await aGlance();
    const kept = await tab.evaluate<string>(room);
    const lengths = await tab.evaluate<number[]>(
      "[...document.querySelectorAll('[data-second-frame]')].flatMap((place) => { const { width, height } = place.getBoundingClientRect(); return [width, height]; })",
    );
    expect(lengths.length).toBeGreaterThan(8);
    expect(JSON.parse(kept)).toEqual([expect.any(String), ...lengths]);
    expect(await tab.evaluate<number>(movesOf)).toBe(0);

    // With too little room kept for the first of them, everything below moves, once.
    const wrong = kept.replace(`${lengths[0]},${lengths[1]}`, `${lengths[0]},1`);
    await tab.evaluate<void, [string]>((value) => localStorage.setItem('second-frame:newtab', value), wrong);
    await tab.close();
    const moved = await aGlance();
    expect(await moved.evaluate<string>(room)).toBe(kept);
    if (browserName === 'chromium') expect(await moved.evaluate<number>(movesOf)).toBeGreaterThan(0);
    await moved.close();
  });

  it('acts once on a press, when the app is there', async () => {
    const tab = await aGlance();
    const before = await tab.evaluate<number>(checked);
    await tab.click('.priority input:not(:checked)');
    await until(tab, `${isLive} && ${checked} === ${before + 1}`);
    const stepsOf = (rows: Record<string, unknown>[]) => rows.filter(({ label }) => label !== 'sample-loaded');
    // The box is ticked by the browser; what counts is what is stored, and that a moment later it is still once.
    await waitForRows(tab, 'undoRecords', (rows) => stepsOf(rows).length > 0);
    await still();
    expect(stepsOf(await readTable(tab, 'undoRecords'))).toHaveLength(1);
    await tab.close();
  });

  it.each(['[data-action="open-sidebar"]', '[data-action="inbox"]'])(
    'opens the sidebar on a press of %s that comes before the app',
    async (button) => {
      const tab = await aGlance();
      const panel = await lodestar.browser.openSidebar(tab, button);
      await panel.waitFor('.side-panel');
      expect(await lodestar.browser.consoleProblems()).toEqual([]);
      await panel.close();
      await tab.close();
    },
  );

  it('follows a write of another page', async () => {
    const tab = await aGlance();
    const before = await tab.evaluate<number>(checked);
    const other = await lodestar.browser.openExtensionPage('newtab.html');
    await other.click('.priority input:checked');
    await until(other, `${isLive} && ${checked} === ${before - 1}`);
    await lodestar.browser.activate(tab);
    await until(tab, `${isLive} && ${checked} === ${before - 1}`);
    await other.close();
    await still();
    await tab.close();
  });

  it('corrects itself where what was kept is no longer true', async () => {
    const painted = await aGlance();
    const before = await painted.evaluate<number>(checked);
    const kept = await painted.evaluate<string>("localStorage.getItem('first-frame:newtab')");
    await painted.click('.priority input:not(:checked)');
    await waitForRows(painted, 'weeklyPlans', (plans) => plans.length > 0);
    await until(painted, `${isLive} && ${checked} === ${before + 1}`);
    await still();
    await painted.evaluate<void, [string]>((value) => localStorage.setItem('first-frame:newtab', value), kept);
    const tab = await lodestar.browser.openExtensionPage('newtab.html');
    await until(tab, `${isLive} && ${checked} === ${before + 1}`);
    expect(await lodestar.browser.consoleProblems()).toEqual([]);
    await tab.close();
    await painted.close();
  });
});
