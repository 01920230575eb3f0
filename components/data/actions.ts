import type { BackupOccasion } from '@/domain/model/backup';
import type { Id, Instant } from '@/domain/model/base';
import type { ImportPreviewView, TeamFileView } from './transfer-views';

/** What takes a while, with how far it is. */
export interface Work {
  readonly kind: 'composing' | 'exporting' | 'reading' | 'importing' | 'backing-up' | 'restoring' | 'resetting';
  /** From 0 to 1; null while nobody can tell. */
  readonly share: number | null;
  readonly canCancel: boolean;
}

/** How an import ended; why it was refused stands at the file's field. */
export type ImportEnd = 'imported' | 'nothing-new' | 'refused';

/** How restoring a backup ended; in part, when some of its records cannot be read. */
export type RestoreEnd = 'restored' | 'restored-in-part' | 'refused';

export interface BackupView {
  readonly id: Id;
  readonly madeAt: Instant;
  readonly occasion: BackupOccasion;
  readonly bytes: number;
  readonly objectives: number;
  readonly entries: number;
}

export interface TransferView {
  readonly work: Work | null;
  readonly preview: ImportPreviewView | null;
  /** Why the last thing was not done, as a sentence. */
  readonly refusal: string | null;
  readonly needsPassphrase: boolean;
  /** The newest first, finished ones only. */
  readonly backups: readonly BackupView[];
  /** When dailies were last given up because all backups took too much room, and how many; null when none were of late. */
  readonly letGo: { readonly at: Instant; readonly count: number } | null;
  /** Whole days since the last export; null before the first. */
  readonly exportedDaysAgo: number | null;
  readonly teamFile: TeamFileView;
}

export interface TransferActions {
  /** Saves everything as one file; sealed when a passphrase is given. */
  exportEverything(passphrase: string): Promise<void>;
  /** Reads a file and shows what it would change; nothing is written. */
  readFile(file: File, passphrase: string): Promise<void>;
  /** Reads the file of objectives again, for another draft. */
  chooseDraft(draftId: Id): Promise<void>;
  importFile(mode: 'merge' | 'replace'): Promise<ImportEnd>;
  /** Shows what a team's file would hold. */
  chooseTeam(teamId: Id, sharesWeeks: boolean): Promise<void>;
  /** Saves the file of the chosen team. */
  saveTeamFile(): Promise<boolean>;
  /** Stops what is under way, or lets go of a file that waits. */
  cancel(): void;
  backUpNow(): Promise<boolean>;
  restore(id: Id): Promise<RestoreEnd>;
  reset(): Promise<boolean>;
}
