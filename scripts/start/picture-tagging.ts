import type { ExtensionBrowser, Surface } from '../../tests/e2e/browsers/extension-browser.ts';
import type { Camera } from './camera.ts';

/**
 * The real panel beside a real page, and what both say once the page is
 * tagged. The popup is opened first, because that click of the browser's own
 * is what lets the panel see the page.
 */
export async function pictureTagging(browser: ExtensionBrowser, camera: Camera, url: string): Promise<void> {
  const newTab = await browser.openNewTab();
  const panel = await browser.openSidebar(newTab);
  const page = await browser.openWebPage(url);
  const popup = await browser.openPopup();
  await popup.click('[data-action="tag-page"]');
  await popup.waitFor('[data-target]');
  await camera.asItIs(panel, 'panel-real-on-a-page');
  await popup.press('1');
  await popup.waitFor(() => document.body.innerText.includes('Tagged'));
  await camera.asItIs(popup, 'popup-tagged');
  await popup.close();
  await pictureEntries(panel, camera);
  for (const surface of [panel, page, newTab]) await surface.close();
}

async function pictureEntries(panel: Surface, camera: Camera): Promise<void> {
  await panel.click('.today-entries summary');
  await panel.click('[data-action="new-request"]');
  await panel.evaluate(
    "document.querySelector('.today-entries').scrollIntoView({ block: 'end', behavior: 'instant' })",
  );
  await camera.asItIs(panel, 'panel-real-request-and-entries');
}
