import { browser } from 'wxt/browser';
import { messageSchema } from '@/domain/model/message';
import { parse } from '@/storage/boundary';
import { runReported } from '@/entrypoints/platform/report-fault';
import { refreshBadge } from './badge';

/** Listens to our own pages only; anything else, and anything that is not a message of ours, is left alone. */
export function registerMessages(): void {
  browser.runtime.onMessage.addListener((message: unknown, sender) => {
    if (sender.id !== browser.runtime.id || !parse(messageSchema, message).ok) {
      return;
    }
    runReported('refreshing the badge after a change', refreshBadge());
  });
}
