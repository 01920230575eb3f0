import { refuseFile } from '@/domain/file-refusal';
import type { FileResult } from '@/domain/file-refusal';
import { fieldAhead, mostMinutesAhead } from '@/domain/hybrid-clock';
import type { Id, Instant } from '@/domain/model/base';
import type { ReadTeamFile } from '@/domain/model/team-file';
import { problem } from '@/domain/result';
import type { Problem } from '@/domain/result';
import type { Store } from '@/storage/store';
import { hangingTables, homeOf, referencesOf } from './references';
import type { HangingTable, PlainRecord } from './references';

/** A record that may be imported. */
export interface CheckedRecord {
  readonly table: HangingTable;
  readonly id: Id;
  readonly record: PlainRecord;
}

/** What is in the file, and what is stored here and whose: looked up once each. */
class Surroundings {
  private readonly inFile: ReadonlyMap<HangingTable, ReadonlySet<Id>>;
  private readonly homes = new Map<string, Promise<'person' | 'team' | null>>();
  private readonly store: Store;

  constructor(store: Store, file: ReadTeamFile) {
    this.store = store;
    this.inFile = new Map(hangingTables.map((table) => [table, new Set(file.records[table].map(({ id }) => id))]));
  }

  home(table: HangingTable, id: Id): Promise<'person' | 'team' | null> {
    const place = `${table}:${id}`;
    const known = this.homes.get(place) ?? homeOf(this.store, table, id);
    this.homes.set(place, known);
    return known;
  }

  async isTeams(table: HangingTable, id: Id): Promise<boolean> {
    return this.inFile.get(table)?.has(id) === true || (await this.home(table, id)) === 'team';
  }
}

type Standing = Problem | 'right' | 'held-back';

/**
 * A record that is a person's here is not changed by a file, whatever the file says it hangs on; and it hangs on what is
 * in the file or on a team's here. A link to an objective that nobody has here waits for the file that brings it.
 */
async function standingOf(
  { table, id, record }: CheckedRecord,
  place: string,
  around: Surroundings,
): Promise<Standing> {
  if ((await around.home(table, id)) === 'person') {
    return problem(`${place}.id`, 'belongs-to-person');
  }
  for (const reference of referencesOf(table, record)) {
    if (!(await around.isTeams(reference.table, reference.id))) {
      return reference.field === 'parentObjectiveId' && (await around.home(reference.table, reference.id)) === null
        ? 'held-back'
        : problem(`${place}.${reference.field}`, 'names-nothing');
    }
  }
  return 'right';
}

/** The first record of a table whose id was used before. */
function firstTwice(file: ReadTeamFile): Problem | undefined {
  for (const table of [...hangingTables, 'weeklyShares'] as const) {
    const ids = new Set<Id>();
    for (const [index, { id }] of file.records[table].entries()) {
      if (ids.has(id)) {
        return problem(`${table}.${index}.id`, 'twice-in-file');
      }
      ids.add(id);
    }
  }
  return undefined;
}

/** The first field that was stamped by a clock too far ahead of ours. */
function firstAhead(file: ReadTeamFile, now: Instant): Problem | undefined {
  for (const table of [...hangingTables, 'weeklyShares'] as const) {
    for (const [index, { stamps }] of file.records[table].entries()) {
      const field = fieldAhead(stamps, now);
      if (field !== null) {
        return problem(`${table}.${index}.stamps.${field}`, 'ahead-of-clock', { minutes: mostMinutesAhead });
      }
    }
  }
  return undefined;
}

/** Notes on a link that was held back wait with it. */
function isAboutHeldBack({ table, record }: CheckedRecord, heldBack: ReadonlySet<Id>): boolean {
  return table === 'notes' && heldBack.has(String(record['subjectId']));
}

/** The records of a file that may be imported here, or the first reason against the whole file. */
export async function checkedRecords(store: Store, file: ReadTeamFile): Promise<FileResult<readonly CheckedRecord[]>> {
  const wrong = firstTwice(file) ?? firstAhead(file, store.now().at);
  if (wrong !== undefined) {
    return refuseFile(null, wrong);
  }
  const around = new Surroundings(store, file);
  const checked: CheckedRecord[] = [];
  const heldBack = new Set<Id>();
  for (const table of hangingTables) {
    for (const [index, record] of file.records[table].entries()) {
      const one: CheckedRecord = { table, id: record.id, record };
      const standing = await standingOf(one, `${table}.${index}`, around);
      if (typeof standing === 'object') {
        return refuseFile(null, standing);
      }
      if (standing === 'held-back') {
        heldBack.add(record.id);
      } else if (!isAboutHeldBack(one, heldBack)) {
        checked.push(one);
      }
    }
  }
  return { ok: true, value: checked };
}
