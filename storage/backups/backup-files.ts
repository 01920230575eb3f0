import { backupSchema } from '@/domain/model/backup';
import type { Backup } from '@/domain/model/backup';
import type { Id } from '@/domain/model/base';
import { parse } from '@/storage/boundary';
import type { BackupFolder } from './backup-folder';

/** The files of a backup: what is known of it, and its pieces. */
function aboutName(id: Id): string {
  return `${id}.json`;
}

export function pieceName(id: Id, piece: number): string {
  return `${id}.${String(piece).padStart(5, '0')}.gz`;
}

export function streamOf(text: string): ReadableStream<Uint8Array<ArrayBuffer>> {
  const bytes = new TextEncoder().encode(text);
  return new ReadableStream({
    start: (controller) => {
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

async function readAbout(folder: BackupFolder, name: string): Promise<Backup | null> {
  const file = await folder.read(name);
  const text = file === null ? '' : await file.text();
  try {
    const parsed = parse(backupSchema, JSON.parse(text));
    return parsed.ok ? parsed.value : null;
  } catch {
    // No JSON: a description that is damaged names no backup; its pieces are swept away with the next one.
    return null;
  }
}

/** All backups that can be told of, the newest first; unfinished ones among them. */
export async function listBackups(folder: BackupFolder): Promise<Backup[]> {
  const names = (await folder.list()).filter((name) => name.endsWith('.json'));
  const backups = await Promise.all(names.map((name) => readAbout(folder, name)));
  return backups.filter((backup) => backup !== null).toSorted((one, other) => (one.madeAt < other.madeAt ? 1 : -1));
}

export async function readBackup(folder: BackupFolder, id: Id): Promise<Backup | null> {
  return readAbout(folder, aboutName(id));
}

export async function writeAbout(folder: BackupFolder, backup: Backup): Promise<void> {
  await folder.write(aboutName(backup.id), streamOf(JSON.stringify(backup)));
}

/** Removes a backup: its description first, so that a kill half-way leaves no backup that looks whole. */
export async function removeBackup(folder: BackupFolder, id: Id): Promise<void> {
  await folder.remove(aboutName(id));
  const pieces = (await folder.list()).filter((name) => name.startsWith(`${id}.`));
  await Promise.all(pieces.map((name) => folder.remove(name)));
}

/** Removes pieces that no description names, which a kill may have left. */
export async function sweepBackups(folder: BackupFolder): Promise<void> {
  const names = await folder.list();
  const known = new Set((await listBackups(folder)).map(({ id }) => id));
  const loose = names.filter((name) => /^[0-9a-f-]{36}\./.test(name) && !known.has(name.slice(0, 36)));
  await Promise.all(loose.map((name) => folder.remove(name)));
}
