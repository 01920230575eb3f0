import { browser } from 'wxt/browser';
import { runReported } from '@/entrypoints/platform/report-fault';
import { refreshBadge } from './badge';
import { afterwardsAlarm } from './confirm';

const hourly = 'hourly';
const minutesAnHour = 60;

async function ensureAlarm(): Promise<void> {
  // Firefox forgets alarms with the session, and Chromium may on an update: each start makes it anew.
  await browser.alarms.create(hourly, { periodInMinutes: minutesAnHour, delayInMinutes: 1 });
}

/** One alarm an hour: what is due changes with the date even when nobody opens a page. */
export function registerAlarms(): void {
  browser.runtime.onInstalled.addListener(() => {
    runReported('creating the alarm', ensureAlarm());
  });
  browser.runtime.onStartup.addListener(() => {
    runReported('creating the alarm', ensureAlarm());
  });
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === hourly || alarm.name === afterwardsAlarm) {
      runReported('refreshing the badge', refreshBadge());
    }
  });
}
