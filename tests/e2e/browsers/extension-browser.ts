/**
 * The one entry of the browser harness: tests are written against
 * `ExtensionBrowser` and run unchanged in both browsers.
 */
export type { ExtensionBrowser, LaunchOptions, Surface } from './browser-contract.ts';
export { launchChromium } from './chromium-browser.ts';
export { launchFirefox } from './firefox-browser.ts';
