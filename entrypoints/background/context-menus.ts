import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { channelOfAddress } from '@/domain/request-capture';
import { runReported } from '@/entrypoints/platform/report-fault';
import { leaveWish } from '@/entrypoints/platform/wishes';
import { fileRequest } from './file-request';

const items = [
  { id: 'tag-page', context: 'page', message: 'menuTagPage' },
  { id: 'request-from-page', context: 'page', message: 'menuRequestFromPage' },
  { id: 'request-from-link', context: 'link', message: 'menuRequestFromLink' },
  { id: 'request-from-selection', context: 'selection', message: 'menuRequestFromSelection' },
] as const;

async function createItems(): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, context, message } of items) {
    browser.contextMenus.create({
      id,
      contexts: [context],
      title: browser.i18n.getMessage(message),
      documentUrlPatterns: ['http://*/*', 'https://*/*'],
    });
  }
}

type Click = Browser.contextMenus.OnClickData;

/** What was asked, and the address that goes with it, from where the menu was opened. */
export function requestOfClick(
  click: Pick<Click, 'menuItemId' | 'selectionText' | 'linkUrl' | 'pageUrl'>,
  tabTitle: string,
): { text: string; link: string } | null {
  const pageUrl = click.pageUrl ?? '';
  switch (click.menuItemId) {
    case 'request-from-selection':
      return { text: click.selectionText ?? '', link: pageUrl };
    case 'request-from-link':
      return { text: click.selectionText ?? click.linkUrl ?? '', link: click.linkUrl ?? '' };
    case 'request-from-page':
      return { text: tabTitle || pageUrl, link: pageUrl };
    default:
      return null;
  }
}

function onClick(click: Click, tabTitle: string): void {
  if (click.menuItemId === 'tag-page') {
    // The popup knows the page: the menu's click has granted it. It must open before anything is awaited.
    runReported('opening the popup', browser.action.openPopup());
    runReported('asking the popup to tag', leaveWish('tag'));
    return;
  }
  const request = requestOfClick(click, tabTitle);
  if (request !== null) {
    // A link in a chat was asked through the chat, wherever it leads.
    const channel = channelOfAddress(click.pageUrl ?? '');
    runReported('filing a request from the menu', fileRequest({ ...request, channel }));
  }
}

/** Files a page, a link or selected text as a request; tags a page. Items are made once, at install. */
export function registerContextMenus(): void {
  browser.runtime.onInstalled.addListener(() => {
    runReported('creating the menus', createItems());
  });
  browser.contextMenus.onClicked.addListener((click, tab) => {
    onClick(click, tab?.title ?? '');
  });
}
