import type { ExtensionBrowser } from '../../tests/e2e/browsers/extension-browser.ts';
import type { Camera } from './camera.ts';

/** A small laptop and a large desktop: the two ends the new tab is drawn for. */
const SIZES = [
  { width: 1280, height: 720 },
  { width: 2560, height: 1440 },
] as const;

/** The browser's own new tab: the first run, or the objective. */
export async function pictureNewTab(
  browser: ExtensionBrowser,
  camera: Camera,
  state: 'empty' | 'sample',
): Promise<void> {
  const tab = await browser.openNewTab();
  await tab.waitFor(state === 'empty' ? '[data-action="load-sample"]' : '.new-tab');
  for (const size of SIZES) await camera.windowAndWhole(tab, `newtab-${state}-${size.width}x${size.height}`, size);
  await tab.close();
}
