import type { Id } from '@/domain/model/base';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
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
