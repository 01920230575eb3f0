import { routeGroups } from '../../entrypoints/options/router.ts';
import type { ExtensionBrowser } from '../../tests/e2e/browsers/extension-browser.ts';
import type { Camera } from './camera.ts';

const SCREENS = routeGroups.flatMap(({ routes }) => routes);

const SIZES = [
  { width: 1280, height: 800 },
  { width: 360, height: 800 },
] as const;

/** Every room of the app, each in a tab of its own, as a link leads to them. */
export async function pictureApp(browser: ExtensionBrowser, camera: Camera, state: string): Promise<void> {
  for (const screen of SCREENS) {
    const tab = await browser.openExtensionPage(`options.html#/${screen}`);
    await tab.waitFor('#main h1');
    for (const size of SIZES) await camera.wholePage(tab, `app-${screen}-${state}-${size.width}`, size);
    await tab.close();
  }
}
