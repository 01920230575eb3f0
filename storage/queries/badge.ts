import { weekViewOf } from '@/domain/calendar';
import type { WeekView } from '@/domain/new-tab-view';
import { dueView } from '@/domain/new-tab-view';
import type { Settings } from '@/domain/model/settings';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { readActiveCycles, readNearestOkrs } from './active-okrs';
import { readRunningObjectives } from './running-objectives';
import { readTeamPath } from './team-path';

/** What waits for the user, counted for the button. */
export interface BadgeFacts {
  readonly inbox: number;
  readonly dueCheckIns: number;
  readonly isPlanDue: boolean;
  readonly areWinsDue: boolean;
  readonly language: Settings['language'];
}

/** What the reminders need to know beside what waits. */
export interface ReminderFacts extends BadgeFacts {
  readonly settings: Settings;
  readonly week: WeekView;
}

/** Requests that nobody has decided about. */
export function countInbox(store: Store): Promise<number> {
  return store.database.of('requests').where('[state+at]').between(['undecided', ''], ['undecided', '\uffff']).count();
}

/** The due check-ins of my own key results, as the check-in screen lists them. */
export async function countDueCheckIns(store: Store): Promise<number> {
  const { meId } = await readSettings(store);
  const [me] = await readTeamPath(store, meId);
  const views = me === undefined ? [] : await readRunningObjectives(store, me);
  return views.flatMap(({ keyResults }) => keyResults).filter(({ isCheckInWanted }) => isCheckInWanted).length;
}

/** What is due this week, as the new tab tells it: reads one plan, counts wins and inbox by their index. */
async function readDue(store: Store, { settings, week }: Pick<ReminderFacts, 'settings' | 'week'>) {
  const { today } = store.now();
  const path = await readTeamPath(store, settings.meId);
  return dueView({
    ...{ today, week, cycles: [] },
    away: await store.database.of('away').where('endsOn').aboveOrEqual(today).toArray(),
    hasActiveCycle: (await readNearestOkrs(store, path, await readActiveCycles(store, today))) !== null,
    checkIns: await countDueCheckIns(store),
    plan: (await store.database.of('weeklyPlans').get(week.startsOn)) ?? null,
    winCount: await store.database.of('wins').where('weekStartsOn').equals(week.startsOn).count(),
    inbox: await countInbox(store),
  });
}

/** What waits, with the settings and the week that decide whether to say so aloud. */
export async function readReminderFacts(store: Store): Promise<ReminderFacts> {
  const settings = await readSettings(store);
  const week = weekViewOf(store.now().today, settings.firstDayOfWeek);
  const due = await readDue(store, { settings, week });
  return {
    ...{ settings, week, language: settings.language },
    ...{ inbox: due.inbox, dueCheckIns: due.checkIns, isPlanDue: due.plan, areWinsDue: due.wins },
  };
}

/** What waits for the user: requests in the inbox, due check-ins, the week's plan, its wins. */
export async function readBadge(store: Store): Promise<BadgeFacts> {
  const { inbox, dueCheckIns, isPlanDue, areWinsDue, language } = await readReminderFacts(store);
  return { inbox, dueCheckIns, isPlanDue, areWinsDue, language };
}
