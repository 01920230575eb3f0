import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routeGroups } from '@/entrypoints/options/router';
import type { Surface } from './browsers/extension-browser';
import { browserName, loadSample, startLodestar } from './lodestar';
import type { Lodestar } from './lodestar';
import { startSite } from './site/server';
import type { Site } from './site/server';

const axeFile = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Violation {
  readonly id: string;
  readonly nodes: readonly string[];
}

/** Every violation on the surface, each with the elements that show it. */
async function violationsOn(surface: Surface, axe: string): Promise<Violation[]> {
  return surface.evaluate<Violation[]>(`(async () => {
    const module = { exports: {} };
    (function (module, exports) { ${axe} }).call(window, module, module.exports);
    const axe = module.exports.run ? module.exports : window.axe;
    const { violations } = await axe.run(document);
    return violations.map(({ id, nodes }) => ({
      id,
      nodes: nodes.map(({ html, failureSummary }) => html.slice(0, 200) + ' ' + failureSummary),
    }));
  })()`);
}

describe(`accessibility in ${browserName}`, () => {
  let lodestar: Lodestar;
  let site: Site;
  let axe: string;

  beforeAll(async () => {
    axe = await readFile(axeFile, 'utf8');
    site = await startSite();
    lodestar = await startLodestar();
  });

  afterAll(async () => {
    await lodestar.dispose();
    await site.close();
  });

  async function check(surface: Surface, schemes: readonly ('light' | 'dark')[] = ['light', 'dark']): Promise<void> {
    for (const scheme of schemes) {
      await lodestar.browser.emulateColorScheme(surface, scheme);
      // Colours half-way from one scheme to the other are nobody's choice.
      await surface.waitFor(() => document.getAnimations().length === 0);
      expect(await violationsOn(surface, axe), scheme).toEqual([]);
    }
  }

  const appPages = routeGroups.flatMap(({ routes }) => routes.map((route) => `options.html#/${route}`));

  async function checkAll(schemes?: readonly ('light' | 'dark')[]): Promise<void> {
    for (const page of ['sidepanel.html', 'popup.html', ...appPages]) {
      const surface = await lodestar.browser.openExtensionPage(page);
      await surface.waitFor('h1');
      await check(surface, schemes);
      await surface.close();
    }
  }

  it('has no violation on any surface while nothing is entered', async () => {
    const newTab = await lodestar.browser.openNewTab();
    await newTab.waitFor('[name="objective"]');
    await check(newTab);
    // The colours are those of the sample, which is looked at in both schemes.
    await checkAll(['light']);
  });

  it('has no violation on any surface with the sample', async () => {
    const newTab = await lodestar.browser.openNewTab();
    await loadSample(newTab);
    await check(newTab);
    await checkAll();
  });

  it('has no violation in the history of an OKR with its chart and table', async () => {
    const app = await lodestar.browser.openExtensionPage('options.html#/okrs');
    await app.click('[data-action="open-history"]');
    await app.waitFor('.history-table');
    await check(app);
    await app.close();
  });

  it('has no violation in the real popup over a page, report and tag control', async () => {
    await lodestar.browser.openWebPage(site.url('forum.localhost'));
    const popup = await lodestar.browser.openPopup();
    await popup.waitFor('[data-action="tag-page"]');
    await check(popup);
    await popup.press('t');
    await popup.waitFor('[name="distraction"]');
    await check(popup);
    await popup.close();
  });

  it('has no violation in the form for an objective', async () => {
    const app = await lodestar.browser.openExtensionPage('options.html#/okrs');
    await app.click('[data-action="new-cycle"]');
    await app.waitFor('dialog[open]');
    await check(app, ['light']);
    await app.click('[data-action="create-cycle"]');
    await app.waitFor('[data-action="new-objective"]');
    await app.click('[data-action="new-objective"]');
    await app.waitFor('[name="title"]');
    await app.click('[data-action="save-objective"]');
    await app.waitFor('[aria-invalid="true"]');
    await check(app);
  });

  it('has no violation where a running cycle is amended and closed', async () => {
    const app = await lodestar.browser.openExtensionPage('options.html#/okrs');
    await app.click('[data-action="amend"]');
    await app.waitFor('dialog[open]');
    await app.click('[data-action="confirm-amend"]');
    await app.waitFor('[aria-invalid="true"]');
    await check(app);
    await app.press('Escape');
    await app.waitFor(() => document.querySelector('dialog') === null);
    await app.click('[data-action="open-history"]');
    await app.waitFor('.history-list');
    await check(app);
    await app.click('[data-action="close-cycle"]');
    await app.waitFor('[name="isGraded"]');
    await app.click('[name="isGraded"]');
    await app.waitFor('.grade-field');
    await check(app);
    await app.close();
  });

  it('says nothing on the console and asks for nothing on the network', async () => {
    expect(await lodestar.browser.consoleProblems()).toEqual([]);
    expect(await lodestar.browser.networkRequests()).toEqual([]);
  });
});
