import { weekViewOf } from '@/domain/calendar';
import { byTrouble, movementOf } from '@/domain/meeting';
import type { MeetingItem, MeetingView } from '@/domain/meeting';
import type { Id } from '@/domain/model/base';
import type { Settings } from '@/domain/model/settings';
import { comingUp } from '@/domain/new-tab-view';
import type { KeyResultView, ObjectiveView } from '@/domain/okr-view';
import { readSettings } from '@/storage/settings';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { readDueTasks, readHealthMetrics, readOwnActiveCycles } from './new-tab';
import { readLatestCheckIns } from './objective-views';
import { readRunningObjectives } from './running-objectives';
import { readTeamNames } from './team-names';
import { readShownPath, readTeamPath } from './team-path';

const notesShown = 3;
const comingUpShown = 8;

async function readNotes(store: Store, keyResultId: Id): Promise<MeetingItem['notes']> {
  // Ids sort by time, and an index gives records of one value in the order of their ids.
  const notes = store.database.of('notes').where('subjectId').equals(keyResultId).reverse().limit(notesShown);
  return alive(await notes.toArray()).map(({ id, text, writtenAt }) => ({
    id,
    text,
    on: store.localDateOf(writtenAt),
  }));
}

async function readItem(
  store: Store,
  keyResult: KeyResultView,
  objective: ObjectiveView,
  { checkInWeekday }: Settings,
): Promise<MeetingItem> {
  const { today } = store.now();
  const checkIns = await readLatestCheckIns(store, keyResult.id, today);
  const movement = movementOf(keyResult, checkIns, today, checkInWeekday);
  return { keyResult, objective, movement, notes: await readNotes(store, keyResult.id) };
}

/** The chosen team's key results and one's own, each with its latest check-ins and notes; and the four-square of the week. */
export async function readMeeting(store: Store): Promise<MeetingView> {
  const settings = await readSettings(store);
  const { today } = store.now();
  const path = await readShownPath(store);
  const [team] = path;
  const { teams, team: named } = await readTeamNames(store);
  const [me] = await readTeamPath(store, settings.meId);
  const present = [team, me?.id === team?.id ? undefined : me].filter((one) => one !== undefined);
  const objectives = (await Promise.all(present.map((one) => readRunningObjectives(store, one)))).flat();
  const items = await Promise.all(
    objectives.flatMap((objective) =>
      objective.keyResults.map((keyResult) => readItem(store, keyResult, objective, settings)),
    ),
  );
  const week = weekViewOf(today, settings.firstDayOfWeek);
  const plan = await store.database.of('weeklyPlans').get(week.startsOn);
  const due = comingUp(await readDueTasks(store, today), await readOwnActiveCycles(store, path), today);
  return {
    ...{ today, team: named, teams, week, items: byTrouble(items) },
    priorities: plan?.priorities ?? [],
    comingUp: due.slice(0, comingUpShown),
    healthMetrics: await readHealthMetrics(store, path),
    hasLetterKeys: settings.hasLetterKeys,
  };
}
