import { browser } from 'wxt/browser';
import type { AppRoute } from '@/components/new-tab/actions';
import { reminderMarkSchema } from '@/domain/model/reminder-mark';
import { decideReminder } from '@/domain/reminders';
import type { Reminder, ReminderMark } from '@/domain/reminders';
import { parse } from '@/storage/boundary';
import { readReminderFacts } from '@/storage/queries/badge';
import type { ReminderFacts } from '@/storage/queries/badge';
import { openApp } from '@/entrypoints/platform/app-pages';
import { readMoment } from '@/entrypoints/platform/clock';
import { notify, onNotificationClick } from '@/entrypoints/platform/notifications';
import { runReported } from '@/entrypoints/platform/report-fault';
import { withStore } from './background-store';
import { backgroundTextFor, dueWords } from './waiting-words';

/*
 * Badge and new tab tell what is due from the date alone, so nothing can be missed there. What is said aloud needs a
 * memory: the last run is kept beside the data, and an old one, or none that can be read, leads to one reminder.
 */
const markKey = 'reminders';

async function readMark(): Promise<ReminderMark | null> {
  const stored = parse(reminderMarkSchema, (await browser.storage.local.get(markKey))[markKey]);
  return stored.ok ? stored.value : null;
}

/** "After 3 weeks away: 2 key results wait for their check-in; this week has no plan yet" */
function reminderText({ weeksMissed }: Reminder, facts: ReminderFacts): string {
  const text = backgroundTextFor(facts.language);
  const what = dueWords(facts, text).join('; ');
  const words = weeksMissed === 0 ? what : text('waits.missed', { count: weeksMissed, what });
  return words.charAt(0).toLocaleUpperCase(text.language) + words.slice(1);
}

/** Reminds of what is due, if it has not been said in its week and the time is not quiet. */
export async function remind(): Promise<void> {
  const facts = await withStore(readReminderFacts);
  const { today, hour } = readMoment();
  const { mark, reminder } = decideReminder({
    ...{ today, hour, weekStartsOn: facts.week.startsOn, mark: await readMark() },
    ...{ checkInWeekday: facts.settings.checkInWeekday, quiet: facts.settings },
    due: { checkIns: facts.dueCheckIns, plan: facts.isPlanDue, wins: facts.areWinsDue },
  });
  // First the mark: a worker that dies in between says too little rather than the same again every hour.
  if (mark !== null) {
    await browser.storage.local.set({ [markKey]: mark });
  }
  if (reminder !== null && facts.settings.hasNotifications) {
    await notify('Lodestar', reminderText(reminder, facts));
  }
}

/** The room in which the first of what is due is done. */
async function dueRoom(): Promise<AppRoute> {
  const { dueCheckIns, isPlanDue } = await withStore(readReminderFacts);
  return dueCheckIns > 0 && !isPlanDue ? 'check-in' : 'week';
}

/** A click on the reminder leads to where it is done. */
export function registerReminders(): void {
  onNotificationClick(() => {
    runReported('opening the room of a reminder', dueRoom().then(openApp));
  });
}
