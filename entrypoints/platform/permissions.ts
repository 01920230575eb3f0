import { browser } from 'wxt/browser';

/** Asks for the address of the active tab; must be called straight from the click. */
export async function requestTabs(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['tabs'] });
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
