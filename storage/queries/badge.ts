import type { Language } from '@/domain/model/settings';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { readRunningObjectives } from './running-okrs';
import { readTeamPath } from './team-path';

/** What waits for the user, counted for the button. */
export interface BadgeFacts {
  readonly inbox: number;
  readonly dueCheckIns: number;
  readonly language: Language | null;
}

/** Requests that nobody has decided about. */
export function countInbox(store: Store): Promise<number> {
  return store.database.of('requests').where('[state+at]').between(['undecided', ''], ['undecided', '\uffff']).count();
}

/** Counts the inbox by its index and the due check-ins of my own key results, as the check-in screen lists them. */
export async function readBadge(store: Store): Promise<BadgeFacts> {
  const { meId, language } = await readSettings(store);
  const [me] = await readTeamPath(store, meId);
  const views = me === undefined ? [] : await readRunningObjectives(store, me);
  const due = views.flatMap(({ keyResults }) => keyResults).filter(({ isCheckInWanted }) => isCheckInWanted);
  return { inbox: await countInbox(store), dueCheckIns: due.length, language };
}
