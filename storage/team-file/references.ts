// What each record of a team hangs on. The first reference leads home: record by record up to the team or the person
// whose it is. Sums of weeks hang on a person and on nothing else, so they have no place here.

import type { Id } from '@/domain/model/base';
import { teamFileSchemas } from '@/domain/model/team-file';
import type { TeamFileTable } from '@/domain/model/team-file';
import type { Store } from '@/storage/store';

export type PlainRecord = Readonly<Record<string, unknown>>;

/** A table whose records hang on a team. */
export type HangingTable = Exclude<TeamFileTable, 'weeklyShares'>;

/** A named record: the field that names it, its table, and its id. */
export interface Reference {
  readonly field: string;
  readonly table: HangingTable;
  readonly id: Id;
}

type Named = readonly [field: string, table: HangingTable];

const ofTeam: readonly Named[] = [['teamId', 'teams']];
const ofKeyResult: readonly Named[] = [['keyResultId', 'keyResults']];

const named: Readonly<Record<Exclude<HangingTable, 'notes' | 'amendments'>, readonly Named[]>> = {
  teams: [['parentId', 'teams']],
  missions: ofTeam,
  goals: ofTeam,
  pillars: ofTeam,
  cycles: ofTeam,
  healthMetrics: ofTeam,
  objectives: [...ofTeam, ['cycleId', 'cycles']],
  keyResults: [['objectiveId', 'objectives']],
  checkIns: ofKeyResult,
  projects: ofKeyResult,
  tasks: [['projectId', 'projects']],
  readings: [['healthMetricId', 'healthMetrics']],
  alignments: [
    ['childObjectiveId', 'objectives'],
    ['parentObjectiveId', 'objectives'],
  ],
  lessons: [
    ['objectiveId', 'objectives'],
    ['cycleId', 'cycles'],
  ],
  grades: [...ofKeyResult, ['cycleId', 'cycles']],
};

/** Notes and amendments say themselves what kind of record they are about. */
const subjectTables: Readonly<Record<string, HangingTable>> = {
  objective: 'objectives',
  'key-result': 'keyResults',
  alignment: 'alignments',
};

function namedIn(table: HangingTable, record: PlainRecord): readonly Named[] {
  if (table !== 'notes' && table !== 'amendments') {
    return named[table];
  }
  const subject = subjectTables[String(record['subjectKind'])];
  return subject === undefined ? [] : [['subjectId', subject]];
}

/** Everything that a record names; a field that is null names nothing. */
export function referencesOf(table: HangingTable, record: PlainRecord): readonly Reference[] {
  return namedIn(table, record).flatMap(([field, target]) => {
    const id = record[field];
    return typeof id === 'string' ? [{ field, table: target, id }] : [];
  });
}

function isHanging(table: string): table is HangingTable {
  return table in teamFileSchemas && table !== 'weeklyShares';
}

/** The tables of a file in their order, each before those that name its records. */
export const hangingTables: readonly HangingTable[] = Object.keys(teamFileSchemas).filter(isHanging);

/** No record is further from its team: a task, its project, key result and objective. */
const longestWay = 6;

/**
 * Whose a stored record is: a person's, a team's, or nobody's, because it is not stored or what it hangs on is gone. A
 * node is its own home.
 */
export async function homeOf({ database }: Store, table: HangingTable, id: Id): Promise<'person' | 'team' | null> {
  let next: Pick<Reference, 'table' | 'id'> | undefined = { table, id };
  for (let step = 0; next !== undefined && step < longestWay; step += 1) {
    const record: PlainRecord | undefined = await database.table<PlainRecord, string>(next.table).get(next.id);
    if (record === undefined || next.table === 'teams') {
      const kind = record?.['kind'];
      return kind === 'person' ? 'person' : kind === undefined ? null : 'team';
    }
    [next] = referencesOf(next.table, record);
  }
  return null;
}
