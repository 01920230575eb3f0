import type { Id } from '@/domain/model/base';
import type { TeamHoldings } from '@/domain/team-tree';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import type { TableName } from '@/storage/tables';

type OwnedTable = 'objectives' | 'keyResults' | 'projects' | 'healthMetrics';
type TeamTable = 'cycles' | 'goals' | 'pillars' | 'healthMetrics';

const ownedTables: readonly OwnedTable[] = ['objectives', 'keyResults', 'projects', 'healthMetrics'];

/** Everything that `readTeamHoldings` looks into. */
export const tablesOfHoldings: readonly TableName[] = ['teams', 'cycles', 'goals', 'pillars', ...ownedTables];

/** Owners have no index: this reads through, which is done only when someone is about to be deleted. */
async function countOwned(store: Store, table: OwnedTable, teamId: Id): Promise<number> {
  const owned = store.database.of(table).filter(({ ownerId, deletedAt }) => ownerId === teamId && deletedAt === null);
  return owned.count();
}

async function countOfTeam(store: Store, table: TeamTable, teamId: Id): Promise<number> {
  return alive(await store.database.of(table).where('teamId').equals(teamId).toArray()).length;
}

/** What hangs on a node: those below it, its OKRs and figures, and what it owns. */
export async function readTeamHoldings(store: Store, teamId: Id): Promise<TeamHoldings> {
  const { database } = store;
  const members = alive(await database.of('teams').where('parentId').equals(teamId).toArray());
  const pairs = database.of('objectives').where('[teamId+cycleId]');
  const objectives = alive(await pairs.between([teamId, ''], [teamId, '\uffff']).toArray());
  let owned = 0;
  for (const table of ownedTables) {
    owned += await countOwned(store, table, teamId);
  }
  return {
    members: members.length,
    objectives: objectives.length,
    cycles: await countOfTeam(store, 'cycles', teamId),
    goals: await countOfTeam(store, 'goals', teamId),
    pillars: await countOfTeam(store, 'pillars', teamId),
    healthMetrics: await countOfTeam(store, 'healthMetrics', teamId),
    owned,
  };
}
