import { browser } from 'wxt/browser';
import { runReported } from '@/entrypoints/platform/report-fault';
import { makeDailyBackup } from '@/storage/backups/make-backup';
import { withStore } from './background-store';
import { refreshBadge } from './badge';
import { afterwardsAlarm } from './confirm';
import { remind } from './reminders';

const hourly = 'hourly';
const minutesAnHour = 60;

async function createAlarm(): Promise<void> {
  // Firefox forgets alarms with the session, and Chromium may on an update: each start makes it anew.
  await browser.alarms.create(hourly, { periodInMinutes: minutesAnHour, delayInMinutes: 1 });
}

/** Firefox tells of no start when a disabled extension is enabled again. A standing alarm keeps its time. */
async function createMissingAlarm(): Promise<void> {
  if ((await browser.alarms.get(hourly)) === undefined) {
    await createAlarm();
  }
}

/** What was missed while the browser was closed is caught up on at once, by its date. */
function start(): void {
  runReported('creating the alarm', createAlarm());
  runReported('reminding', remind());
}

/** One alarm an hour: what is due changes with the date even when nobody opens a page. */
export function registerAlarms(): void {
  browser.runtime.onInstalled.addListener(start);
  browser.runtime.onStartup.addListener(start);
  browser.alarms.onAlarm.addListener((alarm) => {
    if (alarm.name === hourly || alarm.name === afterwardsAlarm) {
      runReported('refreshing the badge', refreshBadge());
    }
    if (alarm.name === hourly) {
      runReported('reminding', remind());
      runReported('making the backup of the day', withStore(makeDailyBackup));
    }
  });
  runReported('creating the missing alarm', createMissingAlarm());
}
