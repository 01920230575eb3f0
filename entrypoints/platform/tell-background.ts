import { browser } from 'wxt/browser';
import type { Message } from '@/domain/model/message';

const dataChanged: Message = { kind: 'data-changed' };

/**
 * Tells the background that the data changed, so that the badge is right even when its worker was asleep: a message
 * wakes it.
 *
 * @param onSilence called when nobody listens, because the background has not come up
 */
export function tellBackground(onSilence: () => void): void {
  browser.runtime.sendMessage(dataChanged).catch(onSilence);
}
