import type { Id } from '@/domain/model/base';
import type { Team } from '@/domain/model/team';
import { orderAtEnd } from '@/domain/move-among';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { deletionProblems, parentProblems, teamProblems } from '@/domain/team-tree';
import type { TeamDraft } from '@/domain/team-tree';
import { readTeamHoldings, tablesOfHoldings } from '@/storage/queries/team-holdings';
import { readSettings } from '@/storage/settings';
import { alive, newSharedRecord } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { write } from '@/storage/write';

async function readTeams(store: Store): Promise<Team[]> {
  return alive(await store.database.of('teams').toArray());
}

/** The place after the last of the nodes that stand below the same one. */
function lastPlace(parentId: Id | null, teams: readonly Team[]): number {
  const siblings = teams.filter((team) => team.parentId === parentId);
  return orderAtEnd(siblings);
}

/** Creates a team, company or person, or renames one: its kind and its place stay as they are stored. */
export async function saveTeam(store: Store, draft: TeamDraft): Promise<Result<Team>> {
  const step = { label: 'team-saved', detail: draft.name.trim() } as const;
  return write(store, { tables: ['teams'], step }, async (writing) => {
    const teams = await readTeams(store);
    const stored = teams.find(({ id }) => id === draft.id);
    if (draft.id !== null && stored === undefined) {
      return fail(problem('name', 'not-found'));
    }
    const problems = teamProblems(stored === undefined ? draft : { ...stored, name: draft.name }, teams);
    if (problems.length > 0) {
      return fail(...problems);
    }
    const { kind, parentId } = draft;
    const place = { kind, parentId, order: lastPlace(parentId, teams), allowedJargon: [] };
    const team: Team = { ...(stored ?? newSharedRecord(writing.newId(), place)), name: draft.name.trim() };
    await writing.put('teams', team);
    return succeed(team);
  });
}

/** Puts a node below another one, as the last there, or on its own; joining a team is moving "Me". */
export async function moveTeam(store: Store, teamId: Id, parentId: Id | null): Promise<Result<Team>> {
  const name = (await store.database.of('teams').get(teamId))?.name ?? '';
  return write(store, { tables: ['teams'], step: { label: 'team-moved', detail: name } }, async (writing) => {
    const teams = await readTeams(store);
    const team = teams.find(({ id }) => id === teamId);
    if (team === undefined) {
      return fail(problem('team', 'not-found'));
    }
    const problems = parentProblems({ ...team, parentId }, teams);
    if (problems.length > 0) {
      return fail(...problems);
    }
    const moved: Team = team.parentId === parentId ? team : { ...team, parentId, order: lastPlace(parentId, teams) };
    await writing.put('teams', moved);
    return succeed(moved);
  });
}

/**
 * Deletes a node on which nothing hangs; its mission goes with it. What still hangs on it is named with its count, and
 * "Me" stays. Screens that showed the node show "Me" from then on.
 */
export async function deleteTeam(store: Store, teamId: Id): Promise<Result<void>> {
  const name = (await store.database.of('teams').get(teamId))?.name ?? '';
  const step = { label: 'team-deleted', detail: name } as const;
  return write(store, { tables: [...tablesOfHoldings, 'missions'], step }, async (writing) => {
    const team = await writing.get('teams', teamId);
    const settings = await readSettings(store);
    if (team === undefined || team.deletedAt !== null) {
      return fail(problem('team', 'not-found'));
    }
    if (teamId === settings.meId) {
      return fail(problem('team', 'is-me'));
    }
    const problems = deletionProblems(await readTeamHoldings(store, teamId));
    if (problems.length > 0) {
      return fail(...problems);
    }
    for (const mission of alive(await store.database.of('missions').where('teamId').equals(teamId).toArray())) {
      await writing.remove('missions', mission.id);
    }
    await writing.remove('teams', teamId);
    if (settings.shownTeamId === teamId) {
      await writing.put('settings', { ...settings, shownTeamId: settings.meId });
    }
    return succeed(undefined);
  });
}
