import { browser } from 'wxt/browser';
import { refreshBadge, showOnBadge } from './badge';
import { markConfirming, unmarkConfirming } from './confirmation-mark';

const confirmationMilliseconds = 2000;

/** Fires only when the worker ended before it had put the badge right again. Browsers allow half a minute at least. */
export const afterwardsAlarm = 'badge-afterwards';
const minutesUntilAfterwards = 0.5;

/** How a key, a menu item or the address bar ended: what badge and title say. */
export interface Outcome {
  readonly mark: '✓' | '–' | '!';
  readonly title: string;
}

/**
 * Does the work, says for a moment on badge and title how it ended, then lets them say again what waits. Should the
 * worker be killed anywhere in between, the alarm set before wakes a new one, which puts the badge right.
 */
export async function confirmOnBadge(work: () => Promise<Outcome>): Promise<void> {
  await browser.alarms.create(afterwardsAlarm, { delayInMinutes: minutesUntilAfterwards });
  const { mark, title } = await work();
  const until = new Date(Date.now() + confirmationMilliseconds).toISOString();
  await markConfirming(until);
  await showOnBadge(mark, title);
  await new Promise((resolve) => {
    setTimeout(resolve, confirmationMilliseconds);
  });
  if (await unmarkConfirming(until)) {
    await browser.alarms.clear(afterwardsAlarm);
    await refreshBadge();
  }
}
