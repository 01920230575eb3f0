import { browser } from 'wxt/browser';

const permission = { permissions: ['notifications' as const] };

/** One notification at a time: the next one takes the place of the last. */
const theNotification = 'lodestar-reminder';

/** Whether the browser lets us notify; the user can take it back in the browser's own settings at any time. */
export async function canNotify(): Promise<boolean> {
  return browser.permissions.contains(permission);
}

/** Shows a notification of the system, where that is allowed. Firefox knows neither buttons nor lasting ones. */
export async function notify(title: string, message: string): Promise<void> {
  if (await canNotify()) {
    const iconUrl = browser.runtime.getURL('/icon/128.png');
    await browser.notifications.create(theNotification, { type: 'basic', iconUrl, title, message });
  }
}

/**
 * Calls back when our notification is clicked. Browsers have no such event until the permission is there, so it is
 * listened for as soon as it is granted, and from the start when it was before.
 */
export function onNotificationClick(clicked: () => void): void {
  const listener = (id: string): void => {
    if (id === theNotification) {
      void browser.notifications.clear(id);
      clicked();
    }
  };
  const listen = (): void => {
    // Missing without the permission, whatever the types say.
    const notifications: typeof browser.notifications | undefined = browser.notifications;
    if (notifications !== undefined && !notifications.onClicked.hasListener(listener)) {
      notifications.onClicked.addListener(listener);
    }
  };
  listen();
  browser.permissions.onAdded.addListener(listen);
}
