import { signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { browser } from 'wxt/browser';
import { runReported } from './report-fault';

/** Asks for the address of the active tab; must be called straight from the click. */
export async function requestTabs(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['tabs'] });
}

/** Gives the address of the active tab back to the browser. */
export async function removeTabs(): Promise<boolean> {
  return browser.permissions.remove({ permissions: ['tabs'] });
}

async function followPermission(name: 'tabs' | 'notifications'): Promise<ReadonlySignal<boolean>> {
  const ask = (): Promise<boolean> => browser.permissions.contains({ permissions: [name] });
  const isGranted = signal(await ask());
  onPermissionChange(() => {
    runReported(
      'looking at the permissions',
      ask().then((can) => {
        isGranted.value = can;
      }),
    );
  });
  return isGranted;
}

/** Whether the active tab can be seen, followed while that changes, here or in the browser's own settings. */
export function followTabsPermission(): Promise<ReadonlySignal<boolean>> {
  return followPermission('tabs');
}

/** Whether the system may notify, followed in the same way. */
export function followNotificationsPermission(): Promise<ReadonlySignal<boolean>> {
  return followPermission('notifications');
}

/** Asks whether notifications may be shown; must be called straight from the click. */
export async function requestNotifications(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] });
}

/** Calls back when the user grants or takes back a permission, here or in the browser's own settings. */
export function onPermissionChange(changed: () => void): void {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
}
