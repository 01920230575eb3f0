import { addDailySums, addToDailySum, dailySumOf } from '@/domain/daily-sum';
import { cappedStamp } from '@/domain/hybrid-clock';
import { mergeRecords } from '@/domain/merge';
import type { Id, Stamp } from '@/domain/model/base';
import type { DailySum } from '@/domain/model/entry';
import { entrySchema } from '@/domain/model/entry';
import type { Team } from '@/domain/model/team';
import { contentMark } from '@/storage/backups/content-mark';
import { isShared } from '@/storage/shared-record';
import type { PlainRecord } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { isSharedTable, isTableName, tables } from '@/storage/tables';
import type { FileTableName } from './file-tables';
import { fileTableNames } from './file-tables';
import { withInstall } from './install-fields';
import { stagedPieces } from './staged-pieces';
import type { StagedPiece } from './staged-pieces';
import { clearStaged, isStagedBy } from './staged-records';

/** `merge` adds what is new and merges what is on both sides; `replace` leaves exactly what the file holds. */
export type ImportMode = 'merge' | 'replace';

function imported(
  mode: ImportMode,
  table: FileTableName,
  there: PlainRecord,
  here: PlainRecord | undefined,
): PlainRecord | null {
  if (mode === 'replace' || here === undefined) {
    return withInstall(table, there, here);
  }
  // Nobody knows which copy of a private record is newer: the stored one stays.
  return isSharedTable(table) && isShared(here) && isShared(there) ? mergeRecords(here, there) : null;
}

/** The sums of the days, counted while entries pass by: what is counted here is written once at the end. */
class PassingSums {
  private readonly sums = new Map<string, DailySum>();

  add(record: PlainRecord): void {
    const entry = entrySchema.parse(record);
    const sum = this.sums.get(entry.date) ?? dailySumOf(entry.date, []);
    this.sums.set(entry.date, addToDailySum(sum, entry, 1));
  }

  /** Writes the sums, on top of the stored ones where those stay. */
  async save({ database }: Store, mode: ImportMode): Promise<void> {
    const stored = mode === 'replace' ? [] : await database.of('dailySums').bulkGet([...this.sums.keys()]);
    const sums = [...this.sums.values()].map((sum, index) => {
      const before = stored[index];
      return before === undefined ? sum : addDailySums(before, sum);
    });
    await database.of('dailySums').bulkPut(sums);
  }
}

function latestStamp(record: PlainRecord): Stamp {
  return isShared(record) ? Object.values(record.stamps).reduce((one, other) => (one > other ? one : other), '') : '';
}

/**
 * Clocks of other devices advance ours, so that what is edited here next counts as later; but no further than a clock
 * may run ahead, also where a backup of ours is of the days in which this one stood wrong.
 */
async function advanceClock({ database, now }: Store, latest: Stamp): Promise<void> {
  const clock = await database.of('syncState').get('clock');
  const lastStamp = clock?.lastStamp ?? null;
  const seen = cappedStamp(latest, now().at);
  if (seen !== '' && (lastStamp === null || seen > lastStamp)) {
    await database.of('syncState').put({ id: 'clock', lastStamp: seen });
  }
}

/** Carries out one piece; answers with the latest stamp among its records. */
async function importPiece(
  store: Store,
  mode: ImportMode,
  { table, staged }: StagedPiece,
  sums: PassingSums,
): Promise<Stamp> {
  const stored = store.database.table<PlainRecord, string | number>(table);
  // What is replaced has been cleared already, all but the settings.
  const isCleared = mode === 'replace' && table !== 'settings';
  const here = isCleared ? [] : await stored.bulkGet(staged.map(({ key }) => key));
  const written = staged
    .map(({ record }, index) => imported(mode, table, record, here[index]))
    .filter((record) => record !== null);
  await stored.bulkPut(written);
  if (table === 'entries') {
    for (const record of written) {
      sums.add(record);
    }
  }
  return written.map(latestStamp).reduce((one, other) => (one > other ? one : other), '');
}

/** Whatever a file leaves out, this install keeps its person and shows a team that is there. */
async function keepMe({ database }: Store, meBefore: Team | undefined): Promise<void> {
  const settings = await database.of('settings').get('settings');
  if (settings === undefined) {
    return;
  }
  if ((await database.of('teams').get(settings.meId)) === undefined && meBefore !== undefined) {
    await database.of('teams').put({ ...meBefore, parentId: null });
    await database.of('settings').put({ ...settings, meId: meBefore.id, shownTeamId: meBefore.id });
  } else if ((await database.of('teams').get(settings.shownTeamId)) === undefined) {
    await database.of('settings').put({ ...settings, shownTeamId: settings.meId });
  }
}

async function readMe({ database }: Store): Promise<Team | undefined> {
  const settings = await database.of('settings').get('settings');
  return settings === undefined ? undefined : database.of('teams').get(settings.meId);
}

/** All but the settings, whose place may not be empty for a moment: they are written over. */
async function clearStored({ database }: Store): Promise<void> {
  for (const table of [...fileTableNames, 'dailySums'] as const) {
    if (table !== 'settings') {
      await database.table(table).clear();
    }
  }
}

async function importAll(store: Store, mode: ImportMode): Promise<void> {
  const meBefore = await readMe(store);
  if (mode === 'replace') {
    await clearStored(store);
  }
  const sums = new PassingSums();
  let seen: Stamp = '';
  for await (const piece of stagedPieces(store)) {
    const stamp = await importPiece(store, mode, piece, sums);
    seen = stamp > seen ? stamp : seen;
  }
  await keepMe(store, meBefore);
  await sums.save(store, mode);
  await advanceClock(store, seen);
  await clearStaged(store);
}

/** What must still be so when an import is carried out: making the backup before it takes a while. */
export interface ImportTerms {
  /** Who staged what is to be imported. */
  readonly owner: Id;
  /** The mark of what is stored, as the backup holds it. */
  readonly contentMark: string;
  /** Writes the step of the history, in the same transaction; false, before it has written, calls all of it off. */
  recordStep(): Promise<boolean>;
}

/**
 * How an import ended: `outdated` when something was written since the backup, `called-off` when somebody else's records
 * wait or the step is no longer wanted. Nothing is written then.
 */
export type ImportEnd = 'imported' | 'outdated' | 'called-off';

/**
 * Makes the staged records the stored ones, in one transaction: afterwards, also after a kill half-way, either all of
 * it is there or nothing has changed.
 */
export async function carryOutImport(store: Store, mode: ImportMode, terms: ImportTerms): Promise<ImportEnd> {
  const all = Object.keys(tables).filter(isTableName);
  return store.database.transaction('rw', all, async () => {
    if (!(await isStagedBy(store, terms.owner))) {
      return 'called-off';
    }
    if ((await contentMark(store)) !== terms.contentMark) {
      return 'outdated';
    }
    if (!(await terms.recordStep())) {
      return 'called-off';
    }
    await importAll(store, mode);
    return 'imported';
  });
}
