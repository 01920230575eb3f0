import { refuseFile } from '@/domain/file-refusal';
import type { FileResult } from '@/domain/file-refusal';
import type { Backup, BackupOccasion } from '@/domain/model/backup';
import type { Id } from '@/domain/model/base';
import type { UndoRecord } from '@/domain/model/undo-record';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { readBackup } from '@/storage/backups/backup-files';
import { backupText } from '@/storage/backups/backup-text';
import { makeBackup } from '@/storage/backups/make-backup';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { isTableName, tables } from '@/storage/tables';
import { carryOutImport } from '@/storage/transfer/carry-out-import';
import type { ImportMode } from '@/storage/transfer/carry-out-import';
import { fileTableNames } from '@/storage/transfer/file-tables';
import { stageText } from '@/storage/transfer/stage-file';
import type { StagedFile } from '@/storage/transfer/stage-file';
import { recordStep } from '@/storage/write';
import type { Step } from '@/storage/write';

async function recordBackedStep(store: Store, step: Step, backup: Backup): Promise<void> {
  await recordStep(store, store.now(), { ...step, changes: [], backupId: backup.id });
}

/** A file that was staged: what the history calls it, and how many records it has. */
export interface ImportedFile {
  readonly name: string;
  readonly records: number;
}

/**
 * Imports what is staged, all or nothing, as one step of the history. A backup is made first; undoing the step restores
 * it. A file without records brings nothing new by merging, which is no step, and leaves nothing by replacing. Where
 * other records wait than the file had, another window has read a file meanwhile, and nothing is imported.
 */
export async function importStaged(
  store: Store,
  mode: ImportMode,
  { name, records }: ImportedFile,
): Promise<Result<'imported' | 'nothing-new'>> {
  if ((await store.database.of('stagedRecords').count()) !== records) {
    return fail(problem('file', 'changed-meanwhile'));
  }
  if (records === 0 && mode === 'merge') {
    return succeed('nothing-new');
  }
  const backup = await makeBackup(store, 'import');
  await carryOutImport(store, mode, () => recordBackedStep(store, { label: 'imported', detail: name }, backup));
  return succeed('imported');
}

async function stageBackup(store: Store, id: Id): Promise<FileResult<Backup & Pick<StagedFile, 'leftOut'>>> {
  const backup = await readBackup(store.backups, id);
  if (backup === null || backup.next !== null) {
    return refuseFile(null, problem('backup', 'not-found'));
  }
  const staged = await stageText(store, backupText(store.backups, backup), { staysHere: true });
  return staged.ok ? { ok: true, value: { ...backup, leftOut: staged.value.leftOut } } : staged;
}

/**
 * Makes everything as it was when a backup was made, as one step of the history. What in it cannot be read stays there.
 *
 * @returns how many records that were
 */
export async function restoreBackup(store: Store, id: Id): Promise<FileResult<Pick<StagedFile, 'leftOut'>>> {
  const staged = await stageBackup(store, id);
  if (!staged.ok) {
    return staged;
  }
  const before = await makeBackup(store, 'import');
  const step = { label: 'restored', detail: staged.value.madeAt.slice(0, 10) } as const;
  await carryOutImport(store, 'replace', () => recordBackedStep(store, step, before));
  return { ok: true, value: { leftOut: staged.value.leftOut } };
}

/** Removes everything but the settings and the person that is me, as one step of the history. */
export async function resetEverything(store: Store): Promise<Result<void>> {
  const backup = await makeBackup(store, 'reset' satisfies BackupOccasion);
  const { database } = store;
  await database.transaction('rw', Object.keys(tables).filter(isTableName), async () => {
    const settings = await readSettings(store);
    const me = await database.of('teams').get(settings.meId);
    for (const name of [...fileTableNames, 'dailySums', 'drafts'] as const) {
      if (name !== 'settings') {
        await database.table(name).clear();
      }
    }
    if (me !== undefined) {
      await database.of('teams').put({ ...me, parentId: null });
      await database.of('settings').put({ ...settings, shownTeamId: settings.meId });
    }
    await recordBackedStep(store, { label: 'reset', detail: '' }, backup);
  });
  return succeed(undefined);
}

/**
 * Undoes or redoes a step that names a backup: the present goes into a backup of its own, the other state comes back,
 * and the step names the new backup, so that it can be moved the other way again.
 */
export async function moveByBackup(
  store: Store,
  step: UndoRecord,
  to: UndoRecord['state'],
): Promise<Result<UndoRecord>> {
  const staged = step.backupId === null ? null : await stageBackup(store, step.backupId);
  if (staged?.ok !== true) {
    return fail(problem('', 'backup-gone', { step: step.detail || step.label }));
  }
  const present = await makeBackup(store, 'import');
  const moved: UndoRecord = { ...step, state: to, backupId: present.id };
  await carryOutImport(store, 'replace', async () => {
    await store.database.of('undoRecords').put(moved);
  });
  return succeed(moved);
}
