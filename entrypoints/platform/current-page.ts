import { browser } from 'wxt/browser';
import type { PageFacts } from '@/domain/page-facts';
import { hostOf, isNeverRecorded, taggability } from '@/domain/page-url';

/** The parts of a browser tab that we read; the address is there only when the browser grants it. */
export interface TabFacts {
  readonly url?: string | undefined;
  readonly title?: string | undefined;
  readonly incognito?: boolean | undefined;
}

/** What is known of a tab: the page, why it cannot be tagged, or that the browser hides it from us. */
export function pageFactsOf(tab: TabFacts | undefined, neverRecordHosts: readonly string[]): PageFacts {
  if (tab === undefined) {
    return { kind: 'untaggable', reason: 'no-tab' };
  }
  if (tab.incognito === true) {
    return { kind: 'untaggable', reason: 'private' };
  }
  if (tab.url === undefined || tab.url === '') {
    return { kind: 'hidden' };
  }
  const reason = taggability(tab.url, location.origin);
  if (reason !== 'taggable') {
    return { kind: 'untaggable', reason };
  }
  if (isNeverRecorded(tab.url, neverRecordHosts)) {
    return { kind: 'untaggable', reason: 'never-recorded' };
  }
  return { kind: 'page', url: tab.url, title: tab.title ?? '', host: hostOf(tab.url) };
}

/** The active tab of the window that the caller belongs to. */
export async function readCurrentPage(neverRecordHosts: readonly string[]): Promise<PageFacts> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return pageFactsOf(tab, neverRecordHosts);
}

/** Calls back when another tab, or another page in it, comes to the front. Without `tabs` it tells only that, not what. */
export function onPageChange(changed: () => void): void {
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(changed);
  browser.windows.onFocusChanged.addListener(changed);
}
