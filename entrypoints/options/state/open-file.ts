import type { FirstRowView, ImportKind, ImportPreviewView } from '@/components/data/transfer-views';
import { headingsOf } from '@/domain/csv-table';
import type { FileResult } from '@/domain/file-refusal';
import type { Id } from '@/domain/model/base';
import { teamFileFormat } from '@/domain/model/team-file';
import type { ImportedObjective } from '@/domain/okr-import';
import type { Result } from '@/domain/result';
import { importStaged } from '@/storage/commands/import';
import { importOkrs } from '@/storage/commands/import-okrs';
import { readOkrs } from '@/storage/csv/read-okrs';
import { stageEntries } from '@/storage/csv/stage-entries';
import { wholeText } from '@/storage/team-file/read-team-file';
import { stageTeamFile } from '@/storage/team-file/stage-team-file';
import { previewImport } from '@/storage/transfer/import-preview';
import type { ImportPreview } from '@/storage/transfer/import-preview';
import { stageFile } from '@/storage/transfer/stage-file';
import type { StagingOptions } from '@/storage/transfer/stage-file';
import type { Page } from '@/entrypoints/platform/page';
import { goalpostViews } from './goalpost-views';
import { shownValue } from './shown-value';

/** A file that was read: what it would change, and how it is imported. */
export interface OpenedFile {
  readonly preview: ImportPreviewView;
  importIt(mode: 'merge' | 'replace'): Promise<Result<'imported' | 'nothing-new'>>;
}

export interface OpeningOptions extends Pick<StagingOptions, 'passphrase' | 'signal' | 'onProgress'> {
  /** The draft that objectives are read for; null for the newest. */
  readonly draftId: Id | null;
}

const bytesLookedAt = 65_536;
const teamFileMark = new RegExp(`"format"\\s*:\\s*"${teamFileFormat}"`, 'u');
const firstShown = 5;

/** Told by the beginning of the content; the name decides only what a table without known headings was meant to be. */
async function kindOf(file: File): Promise<ImportKind> {
  const start = await file.slice(0, bytesLookedAt).text();
  if (teamFileMark.test(start)) {
    return 'team';
  }
  const headings = headingsOf(start);
  if (headings.includes('verdict')) {
    return 'entries';
  }
  return headings.includes('keyresult') || /\.(?:csv|tsv)$/iu.test(file.name) ? 'okrs' : 'backup';
}

const nothing = {
  exportedAt: null,
  teamName: '',
  goalposts: [],
  firstRows: [],
  neverRecorded: 0,
  drafts: [],
  draftId: null,
};

function previewOf(
  preview: ImportPreview,
  rest: Pick<ImportPreviewView, 'kind' | 'fileName' | 'records'> & Partial<ImportPreviewView>,
): ImportPreviewView {
  const differences = preview.differences.map(({ table, name, field, here, there }) => ({
    table,
    name,
    field,
    here: shownValue(here),
    there: shownValue(there),
  }));
  return { ...nothing, counts: preview.total, differences, ...rest };
}

async function openBackup({ store }: Page, file: File, options: OpeningOptions): Promise<FileResult<OpenedFile>> {
  const staged = await stageFile(store, file, { staysHere: false, ...options });
  if (!staged.ok) {
    return staged;
  }
  const { header, owner, records } = staged.value;
  const { name } = file;
  const preview = previewOf(await previewImport(store), {
    kind: 'backup',
    fileName: name,
    records,
    exportedAt: header.exportedAt,
  });
  return { ok: true, value: { preview, importIt: (mode) => importStaged(store, mode, { name, owner, records }) } };
}

async function openTeamFile(page: Page, file: File): Promise<FileResult<OpenedFile>> {
  const { store } = page;
  const staged = await stageTeamFile(store, file);
  if (!staged.ok) {
    return staged;
  }
  const { owner, exportedAt, teamName, records, goalposts } = staged.value;
  const { name } = file;
  const preview = previewOf(await previewImport(store), {
    ...{ kind: 'team', fileName: name, records, exportedAt, teamName },
    goalposts: await goalpostViews(page, goalposts),
  });
  return { ok: true, value: { preview, importIt: () => importStaged(store, 'merge', { name, owner, records }) } };
}

async function openEntries({ store, text }: Page, file: File): Promise<FileResult<OpenedFile>> {
  const content = await wholeText(file);
  const staged = content.ok ? await stageEntries(store, content.value) : content;
  if (!staged.ok) {
    return staged;
  }
  const { owner, records, neverRecorded, first } = staged.value;
  const { name } = file;
  const days = new Intl.DateTimeFormat(text.language, { dateStyle: 'medium', timeZone: 'UTC' });
  const firstRows = first.map(({ id, title, date, verdict }) => ({
    key: id,
    name: title,
    detail: `${days.format(new Date(`${date}T12:00:00Z`))} · ${text(`verdict.${verdict}`)}`,
  }));
  const table = { kind: 'entries', fileName: name, records, neverRecorded, firstRows } as const;
  const preview = previewOf(await previewImport(store), table);
  return { ok: true, value: { preview, importIt: () => importStaged(store, 'merge', { name, owner, records }) } };
}

function okrRow({ text }: Page, { title, keyResults }: ImportedObjective, index: number): FirstRowView {
  const count = text('data.import.keyResults', { count: keyResults.length });
  const titles = keyResults.map((keyResult) => keyResult.title).join('; ');
  return { key: String(index), name: title, detail: titles === '' ? count : `${count}: ${titles}` };
}

async function openOkrs(page: Page, file: File, { draftId }: OpeningOptions): Promise<FileResult<OpenedFile>> {
  const { store, text } = page;
  const content = await wholeText(file);
  const read = content.ok ? await readOkrs(store, content.value, draftId, text.language) : content;
  if (!read.ok) {
    return read;
  }
  const { objectives, cycleId, drafts } = read.value;
  const fresh = objectives.reduce((sum, { keyResults }) => sum + 1 + keyResults.length, 0);
  const preview: ImportPreviewView = {
    ...nothing,
    ...{ kind: 'okrs', fileName: file.name, records: objectives.length, differences: [] },
    counts: { fresh, changed: 0, conflicting: 0, unchanged: 0, onlyHere: 0 },
    firstRows: objectives.slice(0, firstShown).map((objective, index) => okrRow(page, objective, index)),
    ...{ drafts, draftId: cycleId },
  };
  return { ok: true, value: { preview, importIt: () => importOkrs(store, cycleId, objectives, file.name) } };
}

/** Reads a file of any kind that can be imported. Nothing that is stored changes. */
export async function openFile(page: Page, file: File, options: OpeningOptions): Promise<FileResult<OpenedFile>> {
  switch (await kindOf(file)) {
    case 'backup':
      return openBackup(page, file, options);
    case 'team':
      return openTeamFile(page, file);
    case 'entries':
      return openEntries(page, file);
    case 'okrs':
      return openOkrs(page, file, options);
  }
}
