import type { ExtensionBrowser, Surface } from '../../tests/e2e/browsers/extension-browser.ts';
import type { Camera } from './camera.ts';

const WIDE = { width: 1280, height: 800 };
const NARROW = { width: 360, height: 800 };

/**
 * The dialog for a new cycle and the editor in it. Both come last, because an
 * objective can be written in a draft only, and the sample is in mid-quarter.
 */
export async function pictureEditor(browser: ExtensionBrowser, camera: Camera): Promise<void> {
  const tab = await browser.openExtensionPage('options.html#/okrs');
  await tab.waitFor('#main h1');
  if (!(await has(tab, '[data-action="new-objective"]'))) await pictureNewCycle(tab, camera);
  await tab.click('[data-action="new-objective"]');
  await tab.waitFor('[data-action="save-objective"]');
  await camera.wholePage(tab, 'app-objective-editor-1280', WIDE);
  await camera.wholePage(tab, 'app-objective-editor-360', NARROW);
  await tab.close();
}

async function pictureNewCycle(tab: Surface, camera: Camera): Promise<void> {
  await tab.click('[data-action="new-cycle"]');
  await tab.waitFor('[data-action="create-cycle"]');
  await camera.inWindow(tab, 'app-new-cycle-1280', WIDE);
  await camera.inWindow(tab, 'app-new-cycle-360', NARROW);
  await tab.click('[data-action="create-cycle"]');
  await tab.waitFor('[data-action="new-objective"]');
}

function has(tab: Surface, selector: string): Promise<boolean> {
  return tab.evaluate<boolean>(`document.querySelector(${JSON.stringify(selector)}) !== null`);
}
