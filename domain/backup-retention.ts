// Which automatic backups are kept, and which are let go to make room.

import type { Id, Instant } from './model/base';
import type { Backup, BackupOccasion } from './model/backup';

const dailiesKept = 14;
const othersKept = 3;
const millisecondsADay = 86_400_000;

/** All backups together; above it the oldest dailies go first. */
export const mostBackupBytes = 500 * 1024 * 1024;

type Kept = Pick<Backup, 'id' | 'madeAt' | 'occasion' | 'bytes'>;

/** Whether it says that it was made tomorrow or later: the clock stood wrong then, or stands wrong now. */
export function isOfTheFuture({ madeAt }: Pick<Backup, 'madeAt'>, now: Instant): boolean {
  return Date.parse(madeAt) > Date.parse(now) + millisecondsADay;
}

/** The newest first. Where the clock was put back, those that it now calls future are older than any made since. */
export function newestBackupsFirst<Told extends Pick<Backup, 'madeAt'>>(
  backups: readonly Told[],
  now: Instant,
): Told[] {
  const byTime = backups.toSorted((one, other) => (one.madeAt < other.madeAt ? 1 : -1));
  return [
    ...byTime.filter((backup) => !isOfTheFuture(backup, now)),
    ...byTime.filter((backup) => isOfTheFuture(backup, now)),
  ];
}

export interface BackupRetention {
  /** Beyond the number that is kept of their occasion. */
  readonly surplus: readonly Id[];
  /** Given up because all of them together took too much room: the screen says so. */
  readonly forSpace: readonly Id[];
}

/**
 * The backups to let go: all but the last 14 dailies, and all but the last 3 before an upgrade, an import and a reset
 * each; then, while the rest is above 500 MB, the oldest daily. The newest daily stays whatever its size, and so does each
 * that a step of the history names: without it neither that step nor any before it could be undone.
 */
export function backupRetention(backups: readonly Kept[], now: Instant, named: ReadonlySet<Id>): BackupRetention {
  const newestFirst = newestBackupsFirst(backups, now);
  const ofOccasion = (wanted: BackupOccasion): Kept[] => newestFirst.filter(({ occasion }) => occasion === wanted);
  const dailies = ofOccasion('daily');
  const others = (['upgrade', 'import', 'reset'] as const).map(ofOccasion);
  const surplus = [dailies.slice(dailiesKept), ...others.map((list) => list.slice(othersKept))]
    .flat()
    .filter(({ id }) => !named.has(id));
  let bytes = backups.filter((backup) => !surplus.includes(backup)).reduce((sum, backup) => sum + backup.bytes, 0);
  const forSpace: Id[] = [];
  for (const daily of dailies.slice(1, dailiesKept).toReversed()) {
    if (bytes <= mostBackupBytes) {
      break;
    }
    bytes -= daily.bytes;
    forSpace.push(daily.id);
  }
  return { surplus: surplus.map(({ id }) => id), forSpace };
}
