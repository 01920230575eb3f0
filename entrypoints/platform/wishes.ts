import { browser } from 'wxt/browser';

/**
 * What a menu item or a key wants of the page it opens. It waits in the session's storage because the page may
 * not be there yet, and the worker may be gone before it is.
 */
export type Wish = 'tag' | 'new-request';

const wishKey = 'wish';

export async function leaveWish(wish: Wish): Promise<void> {
  await browser.storage.session.set({ [wishKey]: wish });
}

/** Takes the waiting wish if it is the one that the page can fulfil. */
export async function takeWish(wish: Wish): Promise<boolean> {
  const stored = await browser.storage.session.get(wishKey);
  if (stored[wishKey] !== wish) {
    return false;
  }
  await browser.storage.session.remove(wishKey);
  return true;
}

/** Calls back when a wish is left while the page is open. */
export function onWish(left: () => void): void {
  browser.storage.session.onChanged.addListener((changes) => {
    if (changes[wishKey]?.newValue !== undefined) {
      left();
    }
  });
}
