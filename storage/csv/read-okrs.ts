import { readTable } from '@/domain/csv-table';
import { refuseFile } from '@/domain/file-refusal';
import type { FileResult } from '@/domain/file-refusal';
import type { Id } from '@/domain/model/base';
import type { Cycle } from '@/domain/model/cycle';
import { okrForm, readOkrRows } from '@/domain/okr-import';
import type { ImportedObjective } from '@/domain/okr-import';
import { problem } from '@/domain/result';
import { isWithinTeam } from '@/domain/team-tree';
import { alive } from '@/storage/shared-record';
import type { Store } from '@/storage/store';

/** A draft that OKRs can be added to. */
export interface DraftChoice {
  readonly id: Id;
  readonly name: string;
}

/** The objectives of a table, read for one of the drafts. Nothing is written. */
export interface ReadOkrs {
  readonly objectives: readonly ImportedObjective[];
  readonly cycleId: Id;
  readonly drafts: readonly DraftChoice[];
}

async function readDrafts({ database }: Store): Promise<Cycle[]> {
  const drafts = alive(await database.of('cycles').where('state').equals('draft').toArray());
  return drafts.toSorted((one, other) => (one.id < other.id ? 1 : -1));
}

/** A cycle is told from another of its name by whose it is. */
function choicesOf(drafts: readonly Cycle[], teams: ReadonlyMap<Id, string>): DraftChoice[] {
  return drafts.map(({ id, name, teamId }) => ({ id, name: `${name} · ${teams.get(teamId) ?? ''}` }));
}

/**
 * Reads a table of OKRs for a draft; without one named, for the newest. Refused where there is no draft at all.
 *
 * @param locale how numbers are written in a file that is separated by tabs
 */
export async function readOkrs(
  store: Store,
  text: string,
  cycleId: Id | null,
  locale: string,
): Promise<FileResult<ReadOkrs>> {
  const table = readTable(text, okrForm);
  if (!table.ok) {
    return table;
  }
  const drafts = await readDrafts(store);
  const cycle = drafts.find(({ id }) => id === cycleId) ?? drafts[0];
  if (cycle === undefined) {
    return refuseFile(null, problem('', 'no-draft'));
  }
  const teams = alive(await store.database.of('teams').toArray());
  const read = readOkrRows(table.value.rows, {
    cycleTeamId: cycle.teamId,
    teams: teams.filter(({ id }) => isWithinTeam(id, cycle.teamId, teams)),
    owners: teams,
    delimiter: table.value.delimiter,
    locale,
    newId: store.newId,
  });
  if (!read.ok) {
    return refuseFile({ line: read.line }, read.problem);
  }
  const there = alive(await store.database.of('objectives').where('cycleId').equals(cycle.id).toArray());
  const twice = read.value.find(({ teamId, title }) =>
    there.some((one) => one.teamId === teamId && one.title === title),
  );
  if (twice !== undefined) {
    return refuseFile(null, problem(twice.title, 'in-cycle-already'));
  }
  const names = new Map(teams.map(({ id, name }) => [id, name]));
  return {
    ok: true,
    value: { objectives: read.value, cycleId: cycle.id, drafts: choicesOf(drafts, names) },
  };
}
