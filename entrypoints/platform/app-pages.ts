import { browser } from 'wxt/browser';
import type { AppRoute } from '@/components/new-tab/actions';
import { runReported } from './report-fault';

/** Opens a room of the full app in a tab. */
export function openApp(route: AppRoute): void {
  const url = `${browser.runtime.getURL('/options.html')}#/${route}`;
  runReported('opening the app', browser.tabs.create({ url }));
}
