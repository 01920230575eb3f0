import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { BackupView, ImportEnd, RestoreEnd, TransferActions, TransferView } from '@/components/data/actions';
import type { Backup } from '@/domain/model/backup';
import type { Id } from '@/domain/model/base';
import { fail, problem } from '@/domain/result';
import { listBackups } from '@/storage/backups/backup-files';
import { readLetGoNote } from '@/storage/backups/let-go-note';
import { makeBackup } from '@/storage/backups/make-backup';
import { resetEverything, restoreBackup } from '@/storage/commands/import';
import { noteExport } from '@/storage/commands/settings';
import { readSettings } from '@/storage/settings';
import { sealing } from '@/storage/transfer/seal';
import { clearStaged } from '@/storage/transfer/staged-records';
import { backupFileStream } from '@/storage/transfer/write-backup-file';
import type { Page } from '@/entrypoints/platform/page';
import { runReported } from '@/entrypoints/platform/report-fault';
import { saveFile } from '@/entrypoints/platform/save-file';
import { openFile } from './open-file';
import type { OpenedFile, OpeningOptions } from './open-file';
import { createTeamFileState } from './team-file';
import { createWorkbench } from './workbench';
import type { Workbench } from './workbench';

const millisecondsADay = 86_400_000;

interface TransferState {
  readonly view: ReadonlySignal<TransferView>;
  readonly actions: TransferActions;
}

function backupView({ id, madeAt, occasion, bytes, counts }: Backup): BackupView {
  return { id, madeAt, occasion, bytes, objectives: counts['objectives'] ?? 0, entries: counts['entries'] ?? 0 };
}

async function readDaysAgo({ store }: Page): Promise<number | null> {
  const { lastExportAt } = await readSettings(store);
  return lastExportAt === null
    ? null
    : Math.floor((Date.parse(store.now().at) - Date.parse(lastExportAt)) / millisecondsADay);
}

/** Told for a month; later it helps nobody. */
const daysTold = 30;

async function readLetGo({ store }: Page): Promise<TransferView['letGo']> {
  const note = await readLetGoNote(store.backups);
  const limit = Date.parse(store.now().at) - daysTold * millisecondsADay;
  return note === null || Date.parse(note.at) < limit ? null : note;
}

/** What the sections show beside the work under way. */
function createShown(page: Page) {
  const opened = signal<OpenedFile | null>(null);
  const needsPassphrase = signal(false);
  const backups = signal<readonly BackupView[]>([]);
  const letGo = signal<TransferView['letGo']>(null);
  const exportedDaysAgo = signal<number | null>(null);
  const refresh = async (): Promise<void> => {
    const all = await listBackups(page.store.backups);
    backups.value = all.filter(({ next }) => next === null).map(backupView);
    letGo.value = await readLetGo(page);
    exportedDaysAgo.value = await readDaysAgo(page);
  };
  return { opened, needsPassphrase, backups, letGo, exportedDaysAgo, refresh };
}

/** What every piece of work here needs. */
interface Desk {
  readonly page: Page;
  readonly shown: ReturnType<typeof createShown>;
  readonly bench: Workbench;
  readonly teamFile: ReturnType<typeof createTeamFileState>;
}

async function exportEverything(
  { page, bench }: Desk,
  passphrase: string,
  signalOfWork: AbortSignal,
): Promise<boolean> {
  const { store } = page;
  const text = backupFileStream(store, { staysHere: false, onProgress: bench.progress, signal: signalOfWork });
  const packed = text.pipeThrough(new CompressionStream('gzip'));
  const isPlain = passphrase === '';
  const name = `lodestar-${store.now().today}${isPlain ? '.jsonl.gz' : '.lodestar'}`;
  await saveFile(name, isPlain ? packed : packed.pipeThrough(await sealing(passphrase)));
  await noteExport(store);
  return true;
}

interface Reading {
  readonly file: File;
  readonly options: OpeningOptions;
}

async function readFile({ page, shown, bench }: Desk, { file, options }: Reading): Promise<boolean> {
  shown.opened.value = null;
  const opened = await openFile(page, file, { onProgress: bench.progress, ...options });
  if (!opened.ok) {
    const { rule } = opened.refusal.problem;
    shown.needsPassphrase.value = rule === 'needs-passphrase' || rule === 'wrong-passphrase';
    bench.refuse(opened.refusal);
    return false;
  }
  shown.opened.value = opened.value;
  return true;
}

async function importFile({ shown, bench }: Desk, mode: 'merge' | 'replace'): Promise<ImportEnd> {
  const imported = (await shown.opened.peek()?.importIt(mode)) ?? fail(problem('file', 'not-found'));
  shown.opened.value = null;
  if (imported.ok) {
    return imported.value;
  }
  bench.refuse({ place: null, table: null, problem: imported.problems[0] ?? problem('file', 'not-understood') });
  return 'refused';
}

/** Imports the file that waits; whatever stops it leaves everything as it was. */
async function runImport(desk: Desk, mode: 'merge' | 'replace'): Promise<ImportEnd> {
  let end: ImportEnd = 'refused';
  await desk.bench.run('importing', false, async () => {
    end = await importFile(desk, mode);
    return end !== 'refused';
  });
  return end;
}

async function restore({ page, bench }: Desk, id: Id): Promise<RestoreEnd> {
  let end: RestoreEnd = 'refused';
  await bench.run('restoring', false, async () => {
    const restored = await restoreBackup(page.store, id);
    if (restored.ok) {
      end = restored.value.leftOut === 0 ? 'restored' : 'restored-in-part';
    } else {
      bench.refuse(restored.refusal);
    }
    return restored.ok;
  });
  return end;
}

async function reset({ page, bench }: Desk): Promise<boolean> {
  return bench.run('resetting', false, async () => {
    const done = await resetEverything(page.store);
    if (!done.ok) {
      bench.refuse({ place: null, table: null, problem: done.problems[0] ?? problem('', 'not-understood') });
    }
    return done.ok;
  });
}

function createActions(desk: Desk): TransferActions {
  const { page, shown, bench, teamFile } = desk;
  const { store } = page;
  let lastRead: File | null = null;
  const read = (file: File, options: OpeningOptions): Promise<boolean> =>
    bench.run('reading', true, (stop) => readFile(desk, { file, options: { ...options, signal: stop } }));
  return {
    exportEverything: async (passphrase) => {
      await bench.run('exporting', true, (stop) => exportEverything(desk, passphrase, stop));
    },
    readFile: async (file, passphrase) => {
      lastRead = file;
      await read(file, { passphrase, draftId: null });
    },
    chooseDraft: async (draftId) => {
      if (lastRead !== null) {
        await read(lastRead, { draftId });
      }
    },
    chooseTeam: async (teamId, sharesWeeks) => {
      await bench.run('composing', false, () => teamFile.chooseTeam(teamId, sharesWeeks));
    },
    saveTeamFile: () => bench.run('composing', false, () => teamFile.save()),
    importFile: (mode) => runImport(desk, mode),
    cancel: () => {
      if (bench.work.peek() !== null) {
        bench.cancel();
      } else {
        shown.opened.value = null;
        runReported('letting go of a file', clearStaged(store));
      }
    },
    backUpNow: () =>
      bench.run('backing-up', true, async (stop) => {
        await makeBackup(store, 'daily', { onProgress: bench.progress, signal: stop });
        return true;
      }),
    restore: (id) => restore(desk, id),
    reset: () => reset(desk),
  };
}

export async function createTransferState(page: Page): Promise<TransferState> {
  const shown = createShown(page);
  const bench: Workbench = createWorkbench(page, async () => {
    await shown.refresh();
    await teamFile.refresh();
  });
  const teamFile = createTeamFileState(page, bench);
  await shown.refresh();
  await teamFile.refresh();
  const view = computed<TransferView>(() => ({
    work: bench.work.value,
    refusal: bench.refusal.value,
    preview: shown.opened.value?.preview ?? null,
    needsPassphrase: shown.needsPassphrase.value,
    backups: shown.backups.value,
    letGo: shown.letGo.value,
    exportedDaysAgo: shown.exportedDaysAgo.value,
    teamFile: teamFile.view.value,
  }));
  return { view, actions: createActions({ page, shown, bench, teamFile }) };
}
