import type { Id } from '@/domain/model/base';
import type { Weekday } from '@/domain/model/settings';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { defaultSettings } from '@/domain/settings-choices';
import type { ChosenSettings } from '@/domain/settings-choices';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';

/** Chooses whose OKRs are shown: me, my team or the company. Looking elsewhere is not a step of the history. */
export async function showTeam(store: Store, teamId: Id): Promise<Result<void>> {
  return write(store, { tables: ['settings', 'teams'], step: null }, async (writing) => {
    const team = await writing.get('teams', teamId);
    if (team === undefined || team.deletedAt !== null) {
      return fail(problem('team', 'not-found'));
    }
    await writing.put('settings', { ...(await readSettings(store)), shownTeamId: teamId });
    return succeed(undefined);
  });
}

/** Changes some settings; undo takes back exactly these. Quiet hours have both ends or none. */
export async function saveSettings(store: Store, change: Partial<ChosenSettings>): Promise<Result<void>> {
  return write(store, { tables: ['settings'], step: { label: 'settings-saved', detail: '' } }, async (writing) => {
    const settings = { ...(await readSettings(store)), ...change };
    if ((settings.quietFromHour === null) !== (settings.quietToHour === null)) {
      return fail(problem(settings.quietFromHour === null ? 'quietFromHour' : 'quietToHour', 'missing'));
    }
    await writing.put('settings', settings);
    return succeed(undefined);
  });
}

/** Puts every choice back to what a fresh install has. Records, and the never-record list, stay. */
export async function resetSettings(store: Store, firstDayOfWeek: Weekday): Promise<Result<void>> {
  return write(store, { tables: ['settings'], step: { label: 'settings-reset', detail: '' } }, async (writing) => {
    await writing.put('settings', { ...(await readSettings(store)), ...defaultSettings(firstDayOfWeek) });
    return succeed(undefined);
  });
}

/** Remembers that a copy of everything was saved just now. Nobody would undo that, so it is no step of the history. */
export async function noteExport(store: Store): Promise<Result<void>> {
  return write(store, { tables: ['settings'], step: null }, async (writing) => {
    await writing.put('settings', { ...(await readSettings(store)), lastExportAt: writing.moment.at });
    return succeed(undefined);
  });
}
