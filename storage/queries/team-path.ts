import type { Id } from '@/domain/model/base';
import type { Team } from '@/domain/model/team';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';

/** A merge can leave a loop behind; nobody nests teams this deep. */
const deepestTree = 32;

/** A team and the teams above it, from itself upwards. */
export async function readTeamPath(store: Store, teamId: Id): Promise<Team[]> {
  const path: Team[] = [];
  let next: Id | null = teamId;
  while (next !== null && path.length < deepestTree) {
    const team: Team | undefined = await store.database.of('teams').get(next);
    if (team === undefined || team.deletedAt !== null || path.some(({ id }) => id === team.id)) {
      break;
    }
    path.push(team);
    next = team.parentId;
  }
  return path;
}

/** The path of the team that screens show; where it was deleted, by a merge or an undo, that of "Me". */
export async function readShownPath(store: Store): Promise<Team[]> {
  const { meId, shownTeamId } = await readSettings(store);
  const path = await readTeamPath(store, shownTeamId);
  return path.length > 0 ? path : readTeamPath(store, meId);
}
