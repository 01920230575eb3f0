import firefox from 'webextension-polyfill';
import { browser } from 'wxt/browser';
import { runReported } from './report-fault';

/**
 * Opens the side panel (Chromium) or the sidebar (Firefox), which share no interface. Both browsers allow it only
 * straight from a user's action: nothing may be awaited between the click or key and this call.
 *
 * @param windowId where; the window of the caller's page unless a command or menu names another
 */
export function openSidebar(windowId: number = browser.windows.WINDOW_ID_CURRENT): void {
  const opened =
    typeof chrome === 'object' && 'sidePanel' in chrome
      ? chrome.sidePanel.open({ windowId })
      : firefox.sidebarAction.open();
  runReported('opening the sidebar', opened);
}
