import { browser } from 'wxt/browser';
import type { AppRoute } from '@/components/new-tab/actions';
import { runReported } from './report-fault';

/** Opens a room of the full app in a tab; `part` is what it shows, the date of a week, say. */
export function openApp(route: AppRoute, part = ''): void {
  const address = part === '' ? route : `${route}/${part}`;
  const url = `${browser.runtime.getURL('/options.html')}#/${address}`;
  runReported('opening the app', browser.tabs.create({ url }));
}
