import type { Id, Instant } from '@/domain/model/base';
import { listBackups } from './backup-files';
import type { BackupFolder } from './backup-folder';

/** What a page that finds nothing stored tells of the newest backup. */
interface BackupWithContent {
  readonly id: Id;
  readonly madeAt: Instant;
  readonly objectives: number;
  readonly entries: number;
}

/** The newest finished backup that holds an objective or an entry; null when there is none. */
export async function newestBackupWithContent(folder: BackupFolder): Promise<BackupWithContent | null> {
  const contents = (await listBackups(folder))
    .filter(({ next }) => next === null)
    .map(({ id, madeAt, counts }) => ({
      id,
      madeAt,
      objectives: counts['objectives'] ?? 0,
      entries: counts['entries'] ?? 0,
    }));
  return contents.find(({ objectives, entries }) => objectives + entries > 0) ?? null;
}
