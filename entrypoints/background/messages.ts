import { browser } from 'wxt/browser';
import type { Browser } from 'wxt/browser';
import { messageSchema } from '@/domain/model/message';
import { parse } from '@/storage/boundary';
import { runReported } from '@/entrypoints/platform/report-fault';
import { refreshBadge } from './badge';

/**
 * Whether a page of ours speaks. The id alone would be that of a content script as well, if there ever was one, and
 * that runs inside of a web page.
 */
function isOwnPage({ id, url }: Browser.runtime.MessageSender): boolean {
  return id === browser.runtime.id && (url ?? '').startsWith(`${location.origin}/`);
}

/**
 * Listens to our own pages only; anything else, and anything that is not a message of ours, is left alone. Messages
 * of web pages and other extensions come by another event, for which nothing of ours listens.
 */
export function registerMessages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (!isOwnPage(sender) || !parse(messageSchema, message).ok) {
      return;
    }
    runReported('refreshing the badge after a change', refreshBadge());
  });
}
