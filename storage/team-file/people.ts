import type { Id } from '@/domain/model/base';
import type { Team } from '@/domain/model/team';
import type { TeamFile, TeamFilePerson } from '@/domain/model/team-file';

type Records = TeamFile['records'];

/** Everybody whom the records name: owners, authors, and me where my weeks are in. */
function namedIn(records: Records): ReadonlySet<Id> {
  const owned = [records.objectives, records.keyResults, records.projects, records.healthMetrics].flat();
  const written = [records.checkIns, records.notes, records.amendments].flat();
  const ids = [
    ...owned.map(({ ownerId }) => ownerId),
    ...written.map(({ authorId }) => authorId),
    ...records.weeklyShares.map(({ personId }) => personId),
  ];
  return new Set(ids.filter((id) => id !== null));
}

/** The people whom the records name, by name only; each stands with their own team, or with the chosen one. */
export function peopleOf(records: Records, teams: readonly Team[], rootId: Id): TeamFilePerson[] {
  const named = namedIn(records);
  const nodes = new Set<Id>(records.teams.map(({ id }) => id));
  return teams
    .filter(({ id, kind }) => kind === 'person' && named.has(id))
    .map(({ id, name, parentId }) => ({
      id,
      name,
      teamId: parentId !== null && nodes.has(parentId) ? parentId : rootId,
    }));
}
