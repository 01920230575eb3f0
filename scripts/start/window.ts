import type { LaunchOptions } from '../../tests/e2e/browsers/extension-browser.ts';
import type { BrowserName } from '../browsers/find-browser.ts';
import { openChromium } from './open-chromium.ts';
import { openFirefox } from './open-firefox.ts';

/** What a window needs: the program is known by now. */
export type WindowOptions = Pick<LaunchOptions, 'extensionDirectory' | 'profileDirectory'> & {
  readonly executablePath: string;
};

const OPENERS = { chromium: openChromium, firefox: openFirefox } as const;

/**
 * Shows the new tab with the sample in a window and waits until the browser
 * was closed. The launchers of the tests are not used here: on Linux they give
 * each browser a display of its own, which nobody sees.
 */
export async function showWindow(name: BrowserName, options: WindowOptions): Promise<void> {
  console.log(`Opening ${options.executablePath} …`);
  const closed = await OPENERS[name](options);
  // On a Mac a program goes on when its window is closed.
  const how = process.platform === 'darwin' ? 'Quit the browser (⌘Q)' : 'Close the window';
  console.log(`Lodestar is in the new tab, with the sample company. ${how} or press Ctrl+C to end.`);
  await closed();
}
