import type { Id } from './model/base';
import type { Team } from './model/team';

/** A node with all that stand above it, nearest first; a loop that a merge left behind ends the way up. */
export function teamAndAbove(teamId: Id, teams: readonly Pick<Team, 'id' | 'parentId'>[]): ReadonlySet<Id> {
  const parents = new Map(teams.map(({ id, parentId }) => [id, parentId]));
  const path = new Set<Id>();
  for (let id: Id | null = teamId; id !== null && !path.has(id); id = parents.get(id) ?? null) {
    path.add(id);
  }
  return path;
}
