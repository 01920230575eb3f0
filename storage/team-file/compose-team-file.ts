import type { Id } from '@/domain/model/base';
import { teamFileFormat, teamFileVersion } from '@/domain/model/team-file';
import type { TeamFile } from '@/domain/model/team-file';
import type { WeeklyShare } from '@/domain/model/weekly-share';
import { myShares, teamNodes } from '@/domain/of-team';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { teamAndAbove } from '@/domain/team-path';
import { isWithinTeam } from '@/domain/team-tree';
import { keyResultHash, objectiveHash } from '@/storage/locked-hash';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { peopleOf } from './people';
import { readTeamRecords } from './read-records';

/** The hash of every locked goalpost as it stands now. */
async function goalpostsOf({ objectives, keyResults }: TeamFile['records']): Promise<Record<Id, string>> {
  const hashes: Record<Id, string> = {};
  for (const objective of objectives.filter(({ lockedHash }) => lockedHash !== null)) {
    hashes[objective.id] = await objectiveHash(objective);
  }
  for (const keyResult of keyResults.filter(({ lockedHash }) => lockedHash !== null)) {
    hashes[keyResult.id] = await keyResultHash(keyResult);
  }
  return hashes;
}

/**
 * What a team and those below it share, as it is stored now. The teams above come along as nodes, and people as names.
 *
 * @param shares the weeks of mine that I have ticked; none unless I did
 */
export async function composeTeamFile(
  store: Store,
  teamId: Id,
  shares: readonly WeeklyShare[],
): Promise<Result<TeamFile>> {
  const { meId } = await readSettings(store);
  const teams = await store.database.of('teams').toArray();
  const nodes = teamNodes(teams);
  const root = nodes.find(({ id }) => id === teamId);
  if (root === undefined || root.deletedAt !== null) {
    return fail(problem('team', 'not-found'));
  }
  const above = teamAndAbove(teamId, nodes);
  const below = nodes.filter(({ id }) => isWithinTeam(id, teamId, nodes));
  const all = nodes.filter(({ id }) => above.has(id) || below.some((node) => node.id === id));
  const records = { ...(await readTeamRecords(store, below, all)), weeklyShares: myShares(shares, meId) };
  return succeed({
    format: teamFileFormat,
    version: teamFileVersion,
    exportedAt: store.now().at,
    teamId,
    people: peopleOf(records, teams, teamId),
    goalposts: await goalpostsOf(records),
    records,
  });
}

/** The file as text: one JSON document. */
export function teamFileText(file: TeamFile): string {
  return `${JSON.stringify(file, null, 1)}\n`;
}
