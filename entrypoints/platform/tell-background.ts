import { browser } from 'wxt/browser';
import type { Message } from '@/domain/model/message';

const dataChanged: Message = { kind: 'data-changed' };

/** Tells the background that the data changed, so that the badge is right even when its worker was asleep. */
export function tellBackground(): void {
  // Nobody listening is no fault: the background refreshes the badge on its own when it starts.
  browser.runtime.sendMessage(dataChanged).catch(() => null);
}
