import type { Settings, Weekday } from '@/domain/model/settings';
import { defaultSettings } from '@/domain/settings-choices';
import type { Store } from './store';
import { newSharedRecord } from './shared-record';

/** What only the entry point knows when the database is new. */
export interface InstallFacts {
  /** The name of the person node in the user's language. */
  readonly meName: string;
  readonly firstDayOfWeek: Weekday;
  /** 6 to 16 characters of a-z and 0-9, random. */
  readonly deviceId: string;
  /** At least 16 random characters. */
  readonly pageSalt: string;
}

function firstSettings(meId: string, facts: InstallFacts): Settings {
  return {
    id: 'settings',
    meId,
    shownTeamId: meId,
    deviceId: facts.deviceId,
    pageSalt: facts.pageSalt,
    ...defaultSettings(facts.firstDayOfWeek),
    neverRecordHosts: [],
    lastExportAt: null,
  };
}

/**
 * Makes sure that settings and the person node "Me" exist: two pages that open a new database at the same time
 * agree on one of each, because the check and the write share a transaction. It is not a step of the history.
 */
export async function ensureInstalled({ database, newId }: Store, facts: InstallFacts): Promise<void> {
  if ((await database.of('settings').get('settings')) !== undefined) {
    return;
  }
  await database.transaction('rw', ['settings', 'teams'], async () => {
    if ((await database.of('settings').get('settings')) !== undefined) {
      return;
    }
    const meId = newId();
    await database.of('teams').add(
      newSharedRecord(meId, {
        kind: 'person' as const,
        name: facts.meName,
        parentId: null,
        order: 0,
        allowedJargon: [],
      }),
    );
    await database.of('settings').add(firstSettings(meId, facts));
  });
}
