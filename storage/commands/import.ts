import { refuseFile } from '@/domain/file-refusal';
import type { FileResult } from '@/domain/file-refusal';
import type { Backup, BackupOccasion } from '@/domain/model/backup';
import type { Id } from '@/domain/model/base';
import type { UndoRecord } from '@/domain/model/undo-record';
import { fail, problem, succeed } from '@/domain/result';
import type { Result } from '@/domain/result';
import { readBackup, removeBackup } from '@/storage/backups/backup-files';
import { backupText } from '@/storage/backups/backup-text';
import { contentMark } from '@/storage/backups/content-mark';
import { addBackup, letOlderBackupsGo } from '@/storage/backups/make-backup';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { isTableName, tables } from '@/storage/tables';
import { carryOutImport } from '@/storage/transfer/carry-out-import';
import type { ImportEnd, ImportMode } from '@/storage/transfer/carry-out-import';
import { fileTableNames } from '@/storage/transfer/file-tables';
import { stageText } from '@/storage/transfer/stage-file';
import type { StagedFile } from '@/storage/transfer/stage-file';
import { isStagedBy } from '@/storage/transfer/staged-records';
import { recordStep } from '@/storage/write';
import type { Step } from '@/storage/write';

async function recordBackedStep(store: Store, step: Step, backup: Backup): Promise<void> {
  await recordStep(store, store.now(), { ...step, changes: [], backupId: backup.id });
}

/** Somebody who tags while a large store is backed up is waited for, but not for ever. */
const mostBackups = 3;

/**
 * Makes a backup and does what needs one. Whatever is written between the two would be in neither, so then both are
 * done again. A backup that nothing came of is let go, and costs no older one its place.
 */
async function behindBackup(
  store: Store,
  occasion: BackupOccasion,
  work: (backup: Backup) => Promise<ImportEnd>,
): Promise<ImportEnd> {
  let end: ImportEnd = 'outdated';
  for (let made = 0; end === 'outdated' && made < mostBackups; made += 1) {
    const backup = await addBackup(store, occasion);
    end = await work(backup);
    if (end !== 'imported') {
      await removeBackup(store.backups, backup.id);
    }
  }
  if (end === 'imported') {
    await letOlderBackupsGo(store);
  }
  return end;
}

/** A file that was staged: what the history calls it, who staged it, and how many records it has. */
export interface ImportedFile extends Pick<StagedFile, 'owner' | 'records'> {
  readonly name: string;
}

/**
 * Imports what is staged, all or nothing, as one step of the history. A backup is made first; undoing the step restores
 * it. A file without records brings nothing new by merging, which is no step, and leaves nothing by replacing. Where
 * another window has read a file meanwhile, nothing is imported.
 */
export async function importStaged(
  store: Store,
  mode: ImportMode,
  { name, owner, records }: ImportedFile,
): Promise<Result<'imported' | 'nothing-new'>> {
  const changed = fail(problem('file', 'changed-meanwhile'));
  if (!(await isStagedBy(store, owner))) {
    return changed;
  }
  if (records === 0 && mode === 'merge') {
    return succeed('nothing-new');
  }
  const end = await behindBackup(store, 'import', (backup) =>
    carryOutImport(store, mode, {
      owner,
      contentMark: backup.contentMark,
      recordStep: async () => {
        await recordBackedStep(store, { label: 'imported', detail: name }, backup);
        return true;
      },
    }),
  );
  return end === 'imported' ? succeed(end) : changed;
}

async function stageBackup(store: Store, id: Id): Promise<FileResult<Backup & Pick<StagedFile, 'leftOut' | 'owner'>>> {
  const backup = await readBackup(store.backups, id);
  if (backup === null || backup.next !== null) {
    return refuseFile(null, problem('backup', 'not-found'));
  }
  const staged = await stageText(store, backupText(store.backups, backup), { staysHere: true });
  return staged.ok ? { ok: true, value: { ...backup, ...staged.value } } : staged;
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
  const { leftOut, madeAt, owner } = staged.value;
  const step = { label: 'restored', detail: store.localDateOf(madeAt) } as const;
  const end = await behindBackup(store, 'import', (before) =>
    carryOutImport(store, 'replace', {
      owner,
      contentMark: before.contentMark,
      recordStep: async () => {
        await recordBackedStep(store, step, before);
        return true;
      },
    }),
  );
  return end === 'imported'
    ? { ok: true, value: { leftOut } }
    : refuseFile(null, problem('backup', 'changed-meanwhile'));
}

/** All but the settings and me; in a transaction. */
async function clearEverything(store: Store): Promise<void> {
  const { database } = store;
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
}

/** Removes everything but the settings and the person that is me, as one step of the history. */
export async function resetEverything(store: Store): Promise<Result<void>> {
  const all = Object.keys(tables).filter(isTableName);
  const end = await behindBackup(store, 'reset', (backup) =>
    store.database.transaction('rw', all, async () => {
      if ((await contentMark(store)) !== backup.contentMark) {
        return 'outdated';
      }
      await clearEverything(store);
      await recordBackedStep(store, { label: 'reset', detail: '' }, backup);
      return 'imported';
    }),
  );
  return end === 'imported' ? succeed(undefined) : fail(problem('data', 'changed-meanwhile'));
}

/**
 * Undoes or redoes a step that names a backup: the present goes into a backup of its own, the other state comes back,
 * and the step names the new backup, so that it can be moved the other way again.
 *
 * @param isNext whether the step is still the one to move, as it was found
 */
export async function moveByBackup(
  store: Store,
  step: UndoRecord,
  to: UndoRecord['state'],
  isNext: () => Promise<boolean>,
): Promise<Result<UndoRecord>> {
  const name = { step: step.detail || step.label };
  const staged = step.backupId === null ? null : await stageBackup(store, step.backupId);
  if (staged?.ok !== true) {
    const isTakenOver = staged?.refusal.problem.rule === 'changed-meanwhile';
    return fail(problem('', isTakenOver ? 'changed-since' : 'backup-gone', name));
  }
  let moved = step;
  const end = await behindBackup(store, 'import', (present) =>
    carryOutImport(store, 'replace', {
      owner: staged.value.owner,
      contentMark: present.contentMark,
      recordStep: async () => {
        const isWanted = await isNext();
        if (isWanted) {
          moved = { ...step, state: to, backupId: present.id };
          await store.database.of('undoRecords').put(moved);
        }
        return isWanted;
      },
    }),
  );
  return end === 'imported' ? succeed(moved) : fail(problem('', 'changed-since', name));
}
