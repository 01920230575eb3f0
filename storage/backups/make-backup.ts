import { backupRetention, isOfTheFuture } from '@/domain/backup-retention';
import type { Id, Instant } from '@/domain/model/base';
import type { Backup, BackupOccasion } from '@/domain/model/backup';
import { backupFileVersion } from '@/domain/model/backup-file';
import type { Store } from '@/storage/store';
import { backupPiece, countRecords, recordSourceOf, startOfFile } from '@/storage/transfer/write-backup-file';
import type { RecordSource, WritingPlace } from '@/storage/transfer/write-backup-file';
import { listBackups, pieceName, removeBackup, streamOf, sweepBackups, writeAbout } from './backup-files';
import type { BackupFolder } from './backup-folder';
import { contentMark } from './content-mark';
import { noteLetGo } from './let-go-note';

export interface MakingOptions {
  /** Told after each piece: records written so far, of how many. */
  readonly onProgress?: (written: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** What a backup is made of, and where it lies. */
export interface BackupWork extends Pick<Store, 'backups' | 'now' | 'newId'> {
  readonly source: RecordSource;
}

function workOf(store: Store): BackupWork {
  return { ...store, source: recordSourceOf(store) };
}

/** Writes the next piece; answers with the backup that has it. */
async function writePiece(
  { source, backups: folder }: BackupWork,
  backup: Backup,
  from: WritingPlace,
): Promise<Backup> {
  const piece = await backupPiece(source, from);
  const name = pieceName(backup.id, backup.pieces + 1);
  await folder.write(name, streamOf(piece.text).pipeThrough(new CompressionStream('gzip')));
  const longer: Backup = {
    ...backup,
    pieces: backup.pieces + 1,
    bytes: backup.bytes + ((await folder.read(name))?.size ?? 0),
    records: backup.records + piece.records,
    next: piece.next,
  };
  await writeAbout(folder, longer);
  return longer;
}

/** Writes the pieces that an unfinished backup still lacks. */
export async function finishBackup(
  work: BackupWork,
  begun: Backup,
  { onProgress, signal }: MakingOptions = {},
): Promise<Backup> {
  const total = Object.values(begun.counts).reduce((sum, count) => sum + count, 0);
  let backup = begun;
  while (backup.next !== null) {
    signal?.throwIfAborted();
    backup = await writePiece(work, backup, backup.next);
    onProgress?.(backup.records, total);
  }
  return backup;
}

/** Lays down a backup without pieces. */
export async function beginBackup(
  work: BackupWork,
  about: Pick<Backup, 'occasion' | 'version' | 'contentMark'>,
): Promise<Backup> {
  const backup: Backup = {
    ...about,
    id: work.newId(),
    madeAt: work.now().at,
    pieces: 0,
    bytes: 0,
    records: 0,
    counts: await countRecords(work.source),
    next: startOfFile,
  };
  await writeAbout(work.backups, backup);
  return backup;
}

/**
 * Lets surplus backups go, and pieces that belong to none. What goes for want of room is noted, so that it can be told.
 *
 * @param named those that the history still needs
 */
export async function letBackupsGo(folder: BackupFolder, now: Instant, named: ReadonlySet<Id>): Promise<void> {
  const { surplus, forSpace } = backupRetention(await listBackups(folder), now, named);
  for (const id of [...surplus, ...forSpace]) {
    await removeBackup(folder, id);
  }
  if (forSpace.length > 0) {
    await noteLetGo(folder, now, forSpace.length);
  }
  await sweepBackups(folder);
}

/** The backups by which steps of the history are undone or done again. */
async function backupsNamed({ database }: Store): Promise<ReadonlySet<Id>> {
  const backed = database.of('undoRecords').filter(({ backupId }) => backupId !== null);
  return new Set((await backed.toArray()).map(({ backupId }) => backupId).filter((id) => id !== null));
}

/** Makes a whole backup beside the older ones. */
export async function addBackup(store: Store, occasion: BackupOccasion, options: MakingOptions = {}): Promise<Backup> {
  const work = workOf(store);
  const about = { occasion, version: backupFileVersion, contentMark: await contentMark(store) };
  return finishBackup(work, await beginBackup(work, about), options);
}

/** Lets go of the backups that are no longer kept. */
export async function letOlderBackupsGo(store: Store): Promise<void> {
  await letBackupsGo(store.backups, store.now().at, await backupsNamed(store));
}

/** Makes a whole backup and lets older ones go. */
export async function makeBackup(store: Store, occasion: BackupOccasion, options: MakingOptions = {}): Promise<Backup> {
  const backup = await addBackup(store, occasion, options);
  await letOlderBackupsGo(store);
  return backup;
}

/**
 * The backup of the day: goes on with one that was left unfinished, makes one when the last is of another day and
 * something was written since, and otherwise does nothing. The worker may be stopped at any moment and asks again.
 */
export async function makeDailyBackup(store: Store): Promise<Backup | null> {
  const folder = store.backups;
  const backups = await listBackups(folder);
  const unfinished = backups.find(
    ({ occasion, next, version }) => occasion === 'daily' && next !== null && version === backupFileVersion,
  );
  if (unfinished !== undefined) {
    const backup = await finishBackup(workOf(store), unfinished);
    await letOlderBackupsGo(store);
    return backup;
  }
  const { at } = store.now();
  // One of the future tells nothing of today: the clock was put back since, and goes on from here.
  const last = backups.find((backup) => backup.next === null && !isOfTheFuture(backup, at));
  const isOfToday = last !== undefined && last.occasion === 'daily' && isSameDay(last.madeAt, at);
  return isOfToday || last?.contentMark === (await contentMark(store)) ? null : makeBackup(store, 'daily');
}

/** The same date in UTC: how often is enough, not which date the user calls it. */
function isSameDay(one: string, other: string): boolean {
  return one.slice(0, 10) === other.slice(0, 10);
}
