import { backupRetention } from '@/domain/backup-retention';
import type { Backup, BackupOccasion } from '@/domain/model/backup';
import type { Store } from '@/storage/store';
import { backupPiece, countRecords, startOfFile } from '@/storage/transfer/write-backup-file';
import type { WritingPlace } from '@/storage/transfer/write-backup-file';
import { listBackups, pieceName, removeBackup, streamOf, sweepBackups, writeAbout } from './backup-files';
import type { BackupFolder } from './backup-folder';
import { contentMark } from './content-mark';

export interface MakingOptions {
  /** Told after each piece: records written so far, of how many. */
  readonly onProgress?: (written: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** Writes the next piece; answers with the backup that has it. */
async function writePiece(store: Store, backup: Backup, from: WritingPlace): Promise<Backup> {
  const { backups: folder } = store;
  const piece = await backupPiece(store, from);
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
async function finish(store: Store, begun: Backup, { onProgress, signal }: MakingOptions): Promise<Backup> {
  const total = Object.values(begun.counts).reduce((sum, count) => sum + count, 0);
  let backup = begun;
  while (backup.next !== null) {
    signal?.throwIfAborted();
    backup = await writePiece(store, backup, backup.next);
    onProgress?.(backup.records, total);
  }
  return backup;
}

async function begin(store: Store, occasion: BackupOccasion): Promise<Backup> {
  const backup: Backup = {
    id: store.newId(),
    madeAt: store.now().at,
    occasion,
    pieces: 0,
    bytes: 0,
    records: 0,
    counts: await countRecords(store),
    contentMark: await contentMark(store),
    next: startOfFile,
  };
  await writeAbout(store.backups, backup);
  return backup;
}

async function letGo(folder: BackupFolder): Promise<void> {
  const { surplus, forSpace } = backupRetention(await listBackups(folder));
  for (const id of [...surplus, ...forSpace]) {
    await removeBackup(folder, id);
  }
  await sweepBackups(folder);
}

/** Makes a whole backup before something that changes much at once, and lets older ones go. */
export async function makeBackup(store: Store, occasion: BackupOccasion, options: MakingOptions = {}): Promise<Backup> {
  const backup = await finish(store, await begin(store, occasion), options);
  await letGo(store.backups);
  return backup;
}

/**
 * The backup of the day: goes on with one that was left unfinished, makes one when the last is of another day and
 * something was written since, and otherwise does nothing. The worker may be stopped at any moment and asks again.
 */
export async function makeDailyBackup(store: Store): Promise<Backup | null> {
  const folder = store.backups;
  const backups = await listBackups(folder);
  const unfinished = backups.find(({ occasion, next }) => occasion === 'daily' && next !== null);
  if (unfinished !== undefined) {
    const backup = await finish(store, unfinished, {});
    await letGo(folder);
    return backup;
  }
  const last = backups.find(({ next }) => next === null);
  const isOfToday = last !== undefined && last.occasion === 'daily' && isSameDay(last.madeAt, store.now().at);
  return isOfToday || last?.contentMark === (await contentMark(store)) ? null : makeBackup(store, 'daily');
}

/** The same date in UTC: how often is enough, not which date the user calls it. */
function isSameDay(one: string, other: string): boolean {
  return one.slice(0, 10) === other.slice(0, 10);
}
