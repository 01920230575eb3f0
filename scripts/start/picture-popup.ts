import type { ExtensionBrowser, Surface } from '../../tests/e2e/browsers/extension-browser.ts';
import type { Camera, Size } from './camera.ts';

/** The popup over a real web page: the report, and the tag control opened in its place. */
export async function picturePopup(
  browser: ExtensionBrowser,
  camera: Camera,
  url: string,
  state: string,
): Promise<void> {
  const page = await browser.openWebPage(url);
  const popup = await openWholePopup(browser);
  await camera.asItIs(popup, `popup-report-${state}`);
  // On the first day of a week this week's report is empty; the one before shows what a report is.
  if (state === 'sample') await pictureWeekBefore(popup, camera);
  await popup.click('[data-action="tag-page"]');
  await popup.waitFor('[data-action="close-tag"]');
  await camera.asItIs(popup, `popup-tag-${state}`);
  await popup.close();
  await page.close();
}

/**
 * A browser makes a popup as large as its content. Chromium without any
 * display does not, and cuts it off: there its page in a tab stands for it.
 */
async function openWholePopup(browser: ExtensionBrowser): Promise<Surface> {
  const popup = await browser.openPopup();
  await popup.waitFor('.popup-report');
  const { width, height } = await popup.evaluate<Size>(
    'document.querySelector(".popup").getBoundingClientRect().toJSON()',
  );
  if (await popup.evaluate<boolean>(`innerWidth === ${width} && innerHeight === ${height}`)) return popup;
  await popup.close();
  const tab = await browser.openExtensionPage('popup.html');
  await tab.waitFor('.popup-report');
  await browser.setViewport(tab, width, height);
  return tab;
}

async function pictureWeekBefore(popup: Surface, camera: Camera): Promise<void> {
  await popup.click('.week-switch button');
  await popup.waitFor('.week-switch button:last-of-type:enabled');
  await camera.asItIs(popup, 'popup-week-before-sample');
  await popup.evaluate('document.querySelector(".popup-report").scrollTo({ top: 1e6, behavior: "instant" })');
  await camera.asItIs(popup, 'popup-week-before-sample-end');
}
