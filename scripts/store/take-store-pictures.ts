import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  launchChromium,
  type ExtensionBrowser,
  type LaunchOptions,
  type Surface,
} from '../../tests/e2e/browsers/extension-browser.ts';
import { Camera } from '../start/camera.ts';
import { startExamplePage } from '../start/example-page.ts';
import { picturePopup } from '../start/picture-popup.ts';
import { hasVirtualDisplay } from '../start/surroundings.ts';
import { loadSample } from '../start/take-pictures.ts';

/** What both stores ask for. */
const STORE = { width: 1280, height: 800 } as const;
const PANEL_WIDTH = 360;

const SCHEMES = ['light', 'dark'] as const;

/** A picture of a part, as the stage page names it: written by the camera just before. */
function image(name: string, scheme: string, style: string): string {
  return `<img src="${name}-${scheme}.png" alt="" style="position: absolute; ${style}">`;
}

/** Lays parts out as they stand in the browser's window, which no page can photograph with its panel and popup. */
async function stage(browser: ExtensionBrowser, parts: string, folder: string, file: string): Promise<void> {
  const page = path.join(folder, 'stage.html');
  writeFileSync(page, `<!doctype html><meta charset="utf-8"><body style="margin: 0; overflow: hidden">${parts}</body>`);
  const tab = await browser.openWebPage(pathToFileURL(page).href);
  await browser.setViewport(tab, STORE.width, STORE.height);
  await tab.waitFor(() => [...document.images].every((one) => one.complete && one.naturalWidth > 0));
  await tab.screenshot(file);
  console.log(path.relative(process.cwd(), file));
  await tab.close();
}

/** A scroll bar says nothing in a picture of the listing. */
async function withoutScrollBar(surface: Surface): Promise<void> {
  await surface.evaluate("document.documentElement.style.setProperty('scrollbar-width', 'none')");
}

async function picturePages(browser: ExtensionBrowser, whole: Camera, parts: Camera): Promise<void> {
  const newTab = await browser.openNewTab();
  await newTab.waitFor('.new-tab');
  await withoutScrollBar(newTab);
  await whole.inWindow(newTab, '1-new-tab', STORE);
  await parts.inWindow(newTab, 'new-tab', STORE);
  await parts.inWindow(newTab, 'beside-panel', { width: STORE.width - PANEL_WIDTH, height: STORE.height });
  await newTab.close();
  const report = await browser.openExtensionPage('options.html#/report');
  await report.waitFor('#main h1');
  await report.waitFor('svg');
  await withoutScrollBar(report);
  await whole.inWindow(report, '4-report', STORE);
  await report.close();
  const panel = await browser.openExtensionPage('sidepanel.html');
  await panel.waitFor('.side-panel');
  await withoutScrollBar(panel);
  await parts.inWindow(panel, 'panel', { width: PANEL_WIDTH, height: STORE.height });
  await panel.close();
}

/** The pictures of the listing, 1280 by 800, light and dark: new tab, panel, popup and report of the sample company. */
export async function takeStorePictures(options: LaunchOptions, folder: string): Promise<void> {
  const directory = path.resolve(folder);
  mkdirSync(directory, { recursive: true });
  const parts = mkdtempSync(path.join(tmpdir(), 'lodestar-store-'));
  const browser = await launchChromium({ ...options, headless: !hasVirtualDisplay() });
  const example = await startExamplePage();
  try {
    await loadSample(browser);
    await picturePages(browser, new Camera(browser, directory), new Camera(browser, parts));
    await picturePopup(browser, new Camera(browser, parts), example.url, 'sample');
    for (const scheme of SCHEMES) {
      const panel =
        image('beside-panel', scheme, 'inset: 0 auto auto 0') + image('panel', scheme, 'inset: 0 0 auto auto');
      await stage(browser, panel, parts, path.join(directory, `2-panel-${scheme}.png`));
      const popup = image(
        'popup-report-sample',
        scheme,
        'inset: 8px 16px auto auto; border-radius: 8px; box-shadow: 0 8px 40px #0006',
      );
      await stage(
        browser,
        image('new-tab', scheme, 'inset: 0') + popup,
        parts,
        path.join(directory, `3-popup-${scheme}.png`),
      );
    }
  } finally {
    example.close();
    await browser.close().catch(() => browser.kill());
    rmSync(parts, { recursive: true, force: true });
  }
}
