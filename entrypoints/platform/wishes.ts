import { signal } from '@preact/signals';
import type { Signal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { runReported } from './report-fault';

/**
 * What a menu item or a key wants of the page it opens. It waits in the session's storage because the page may
 * not be there yet, and the worker may be gone before it is.
 */
export type Wish = 'tag' | 'new-request';

const wishKey = 'wish';

export async function leaveWish(wish: Wish): Promise<void> {
  await browser.storage.session.set({ [wishKey]: wish });
}

async function takeWish(wish: Wish): Promise<boolean> {
  const stored = await browser.storage.session.get(wishKey);
  if (stored[wishKey] !== wish) {
    return false;
  }
  await browser.storage.session.remove(wishKey);
  return true;
}

/** Becomes true when the wish is there: left before the page opened, or while it is open. */
export async function followWish(wish: Wish): Promise<Signal<boolean>> {
  const isWished = signal(await takeWish(wish));
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[wishKey]?.newValue === wish) {
      isWished.value = true;
      runReported('taking a wish', takeWish(wish));
    }
  });
  return isWished;
}
