import type { FileResult } from '@/domain/file-refusal';
import type { Id, Instant } from '@/domain/model/base';
import type { StagedRecord } from '@/domain/model/staged-record';
import type { ReadTeamFile, TeamFilePerson } from '@/domain/model/team-file';
import type { MovedGoalpost } from '@/domain/moved-goalpost';
import { readSettings } from '@/storage/settings';
import { newSharedRecord } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { beginStaging, clearStaged } from '@/storage/transfer/staged-records';
import { checkedRecords } from './check-team-file';
import { movedGoalposts } from './goalposts';
import { parseTeamFile, wholeText } from './read-team-file';

/** A team file that was found right, whose records wait in `stagedRecords`. */
export interface StagedTeamFile {
  readonly owner: Id;
  readonly exportedAt: Instant;
  /** The name of the team that was chosen when it was written. */
  readonly teamName: string;
  readonly records: number;
  readonly goalposts: readonly MovedGoalpost[];
}

/** Without stamps, so that whatever is known of the person elsewhere counts as later. */
function personRecord({ id, name, teamId }: TeamFilePerson): StagedRecord {
  const node = newSharedRecord(id, { kind: 'person', name, parentId: teamId, order: 0, allowedJargon: [] });
  return { table: 'teams', key: id, record: { ...node } };
}

/** People whom nobody knows here yet; of those who are known the file says nothing new. */
async function newPeople({ database }: Store, { people, records }: ReadTeamFile): Promise<StagedRecord[]> {
  const nodes = new Set(records.teams.map(({ id }) => id));
  const once = [...new Map(people.map((person) => [person.id, person])).values()];
  const stored = await database.of('teams').bulkGet(once.map(({ id }) => id));
  return once
    .filter(({ id, teamId }, index) => stored[index] === undefined && !nodes.has(id) && nodes.has(teamId))
    .map(personRecord);
}

/** Sums of weeks of people whom the file names; mine are counted here and nowhere else. */
async function weeksOf(store: Store, { people, records }: ReadTeamFile): Promise<StagedRecord[]> {
  const { meId } = await readSettings(store);
  const named = new Set(people.map(({ id }) => id));
  const stored = await store.database.of('weeklyShares').bulkGet(records.weeklyShares.map(({ id }) => id));
  return records.weeklyShares
    .filter(({ personId }, index) => {
      const here = stored[index];
      return personId !== meId && named.has(personId) && (here === undefined || here.personId === personId);
    })
    .map((record) => ({ table: 'weeklyShares', key: record.id, record }));
}

async function stageRecords(
  store: Store,
  file: ReadTeamFile,
): Promise<FileResult<Pick<StagedTeamFile, 'owner' | 'records'>>> {
  const checked = await checkedRecords(store, file);
  if (!checked.ok) {
    return checked;
  }
  const staged: StagedRecord[] = [
    ...checked.value.map(({ table, id, record }) => ({ table, key: id, record: { ...record } })),
    ...(await newPeople(store, file)),
    ...(await weeksOf(store, file)),
  ];
  return { ok: true, value: { owner: await beginStaging(store, staged), records: staged.length } };
}

/**
 * Reads a team file, checks every record, and lays them aside to be merged. Nothing that is stored changes, and a file
 * that is refused leaves nothing behind.
 */
export async function stageTeamFile(store: Store, blob: Blob): Promise<FileResult<StagedTeamFile>> {
  await clearStaged(store);
  const text = await wholeText(blob);
  const file = text.ok ? parseTeamFile(text.value) : text;
  if (!file.ok) {
    return file;
  }
  const staged = await stageRecords(store, file.value);
  if (!staged.ok) {
    return staged;
  }
  const { exportedAt, teamId, records } = file.value;
  const teamName = records.teams.find(({ id }) => id === teamId)?.name ?? '';
  const goalposts = await movedGoalposts(store, file.value);
  return { ok: true, value: { ...staged.value, exportedAt, teamName, goalposts } };
}
