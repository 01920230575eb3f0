import { mkdirSync } from 'node:fs';
import path from 'node:path';
import {
  launchChromium,
  launchFirefox,
  type ExtensionBrowser,
  type LaunchOptions,
} from '../../tests/e2e/browsers/extension-browser.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { Camera } from './camera.ts';
import { startExamplePage } from './example-page.ts';
import { pictureApp } from './picture-app.ts';
import { pictureEditor } from './picture-editor.ts';
import { pictureNewTab } from './picture-new-tab.ts';
import { picturePanel } from './picture-panel.ts';
import { picturePopup } from './picture-popup.ts';
import { pictureTagging } from './picture-tagging.ts';
import { hasVirtualDisplay } from './surroundings.ts';

/**
 * Writes a PNG of every surface, light and dark: first as on the first day,
 * then with the sample company. Chromium draws its popup in the right size on
 * a display only, so it gets a virtual one, which nobody sees, where there is one.
 */
export async function takePictures(name: BrowserName, options: LaunchOptions, folder: string): Promise<void> {
  const directory = path.resolve(folder);
  mkdirSync(directory, { recursive: true });
  console.log(`Taking pictures in ${name}, without a window …`);
  const launch = name === 'firefox' ? launchFirefox : launchChromium;
  const browser = await launch({ ...options, headless: name === 'firefox' || !hasVirtualDisplay() });
  const example = await startExamplePage();
  try {
    const camera = new Camera(browser, directory);
    await pictureEverything(browser, camera, example.url, 'empty');
    await loadSample(browser);
    await pictureEverything(browser, camera, example.url, 'sample');
    await pictureTagging(browser, camera, example.url);
    await pictureEditor(browser, camera);
    await tellProblems(browser);
  } finally {
    example.close();
    await browser.close().catch(() => browser.kill());
  }
}

async function pictureEverything(
  browser: ExtensionBrowser,
  camera: Camera,
  url: string,
  state: 'empty' | 'sample',
): Promise<void> {
  await pictureNewTab(browser, camera, state);
  await picturePanel(browser, camera, state);
  await pictureApp(browser, camera, state);
  await picturePopup(browser, camera, url, state);
}

/** As a person would do it: by the button on the new tab of a first run. */
export async function loadSample(browser: ExtensionBrowser): Promise<void> {
  const newTab = await browser.openNewTab();
  await newTab.click('[data-action="load-sample"]');
  await newTab.waitFor('.new-tab', 60_000);
  await newTab.close();
}

/** A picture can look right while the console says otherwise. */
async function tellProblems(browser: ExtensionBrowser): Promise<void> {
  const problems = await browser.consoleProblems();
  if (problems.length === 0) return;
  throw new Error(`The pictures are written, but the extension complained:\n${problems.join('\n')}`);
}
