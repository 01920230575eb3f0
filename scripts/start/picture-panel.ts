import type { ExtensionBrowser } from '../../tests/e2e/browsers/extension-browser.ts';
import type { Camera } from './camera.ts';

/** The narrowest that Firefox allows, and what Chromium opens it with. */
const WIDTHS = [280, 360] as const;

/**
 * The side panel's page in a tab: Chromium makes no real panel narrower than
 * about 360 px, and neither browser lets a program set the width of its panel.
 * The real one is in the pictures of tagging.
 */
export async function picturePanel(browser: ExtensionBrowser, camera: Camera, state: string): Promise<void> {
  const panel = await browser.openExtensionPage('sidepanel.html');
  await panel.waitFor('.side-panel');
  for (const width of WIDTHS) await camera.wholePage(panel, `panel-${state}-${width}`, { width, height: 900 });
  await panel.close();
}
