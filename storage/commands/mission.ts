import type { Id } from '@/domain/model/base';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { alive, newSharedRecord } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';

/** Sets why a team exists; an empty text takes the mission away. */
export async function saveMission(store: Store, teamId: Id, text: string): Promise<Result<void>> {
  const step = { label: 'mission-saved', detail: '' } as const;
  return write(store, { tables: ['missions', 'teams'], step }, async (writing) => {
    if ((await writing.get('teams', teamId)) === undefined) {
      return fail(problem('team', 'not-found'));
    }
    const [mission] = alive(await store.database.of('missions').where('teamId').equals(teamId).toArray());
    if (text.trim() !== '') {
      await writing.put('missions', { ...(mission ?? newSharedRecord(writing.newId(), {})), teamId, text });
    } else if (mission !== undefined) {
      await writing.remove('missions', mission.id);
    }
    return succeed(undefined);
  });
}
