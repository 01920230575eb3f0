import type { Id, Instant, LocalDate } from '@/domain/model/base';
import type { Moment } from '@/domain/moment';
import type { BackupFolder } from './backups/backup-folder';
import type { LodestarDatabase } from './database';

/** What every command and query works on. Clock and ids come from the entry point, so that tests can hold them still. */
export interface Store {
  readonly database: LodestarDatabase;
  /** Where automatic backups lie: beside the database, so that they survive it. */
  readonly backups: BackupFolder;
  readonly now: () => Moment;
  /** The date that the clock on the user's wall showed at that moment. */
  readonly localDateOf: (at: Instant) => LocalDate;
  readonly newId: () => Id;
}
