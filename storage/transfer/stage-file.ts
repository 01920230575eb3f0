import Dexie from 'dexie';
import { refuseFile } from '@/domain/file-refusal';
import type { FileRefusal, FileResult } from '@/domain/file-refusal';
import type { BackupHeader } from '@/domain/model/backup-file';
import { fieldAhead, mostMinutesAhead } from '@/domain/hybrid-clock';
import type { Id } from '@/domain/model/base';
import type { StagedRecord } from '@/domain/model/staged-record';
import { problem } from '@/domain/result';
import { isShared } from '@/storage/shared-record';
import type { Store } from '@/storage/store';
import { fileLines } from './file-lines';
import type { FileLine } from './file-lines';
import { readHeader, readLine } from './read-backup-file';
import { isFirstExport, linesOfFirstExport, readFirstExport } from './first-export';
import type { FileRecord } from './read-backup-file';
import { addStaged, beginStaging, clearStaged, dropStaged } from './staged-records';
import { unpackedStream } from './unpack';

/** So many records are checked and staged at a time: each time waits for the disk, and all of them are in memory. */
const recordsAPiece = 4000;

export interface StagingOptions {
  /** The file was written for this install alone: the hashes of addresses in it are ours and are kept. */
  readonly staysHere: boolean;
  /** Empty for a file that is not sealed. */
  readonly passphrase?: string;
  /** Told how many bytes of the file were read so far, of how many. */
  readonly onProgress?: (read: number, total: number) => void;
  readonly signal?: AbortSignal;
}

/** A file that was read to its end and found right in all its records, which now wait in `stagedRecords`. */
export interface StagedFile {
  readonly header: BackupHeader;
  /** Who staged them, so that nothing else is imported in their place. */
  readonly owner: Id;
  readonly records: number;
  /** Records of a backup of ours that their schemas refuse. They are left in it. */
  readonly leftOut: number;
}

const taken: FileResult<null> = { ok: true, value: null };

/** Whether a line was refused for the record in it: only then the table is known. */
function isOfRecord({ table }: FileRefusal): boolean {
  return table !== null;
}

/** Which record of a piece was refused because its key is taken; -1 when the reason is another. */
function firstTwice(error: unknown): number {
  const failures = error instanceof Dexie.BulkError ? Object.entries(error.failuresByPos) : [];
  const twice = failures.filter(([, { name }]) => name === 'ConstraintError').map(([place]) => Number(place));
  return twice.length === 0 ? -1 : Math.min(...twice);
}

/** One reading of one file. */
interface Staging extends Pick<StagingOptions, 'staysHere'> {
  readonly store: Store;
  readonly owner: Id;
}

/** Takes the lines below the header one by one; the records among them are staged a piece at a time. */
class Stager {
  private pending: FileRecord[] = [];
  private records = 0;
  private leftOut = 0;
  private end: number | null = null;
  private lastLine = 1;
  private readonly staging: Staging;
  private readonly version: number;

  constructor(staging: Staging, version: number) {
    this.staging = staging;
    this.version = version;
  }

  async take(line: FileLine): Promise<FileResult<null>> {
    this.lastLine = line.line;
    if (this.end !== null) {
      return refuseFile({ line: line.line }, problem('', 'after-end'));
    }
    const read = readLine(line, this.version);
    if (!read.ok) {
      return this.staging.staysHere && isOfRecord(read.refusal) ? this.leaveOut() : read;
    }
    if ('end' in read.value) {
      this.end = read.value.end;
      return taken;
    }
    const ahead = this.aheadIn(read.value);
    if (ahead !== null) {
      const refused = problem(`stamps.${ahead}`, 'ahead-of-clock', { minutes: mostMinutesAhead });
      return refuseFile({ line: line.line }, refused, read.value.table);
    }
    this.records += 1;
    this.pending.push(read.value);
    return this.pending.length < recordsAPiece ? taken : this.stage();
  }

  /** Stages what is left. A file whose end is missing, or counts other records than there are, was cut short. */
  async finish(): Promise<FileResult<Pick<StagedFile, 'records' | 'leftOut'>>> {
    const staged = await this.stage();
    if (!staged.ok) {
      return staged;
    }
    const { records, leftOut } = this;
    return this.end === records + leftOut
      ? { ok: true, value: { records, leftOut } }
      : refuseFile({ line: this.lastLine }, problem('', 'cut-short'));
  }

  /** A field that was stamped too far ahead. Our own backups come back also after our clock was put back. */
  private aheadIn({ record }: FileRecord): string | null {
    const { staysHere, store } = this.staging;
    return staysHere || !isShared(record) ? null : fieldAhead(record.stamps, store.now().at);
  }

  /** Our own backups hold what was stored as it was, and one record that cannot be read must not cost all others. */
  private leaveOut(): FileResult<null> {
    this.leftOut += 1;
    return taken;
  }

  /**
   * Each key is added, never put: the database itself notices one that the file has used before, in this piece or in an
   * earlier one, and nothing has to be looked up for it.
   */
  private async stage(): Promise<FileResult<null>> {
    const records = this.pending;
    this.pending = [];
    try {
      const { store, owner } = this.staging;
      const isStaged = await addStaged(
        store,
        owner,
        records.map((record) => this.stagedOf(record)),
      );
      return isStaged ? taken : refuseFile(null, problem('file', 'changed-meanwhile'));
    } catch (error) {
      const twice = records[firstTwice(error)];
      if (twice === undefined) {
        throw error;
      }
      return refuseFile({ line: twice.line }, problem('id', 'twice-in-file'), twice.table);
    }
  }

  private stagedOf({ table, key, record }: FileRecord): StagedRecord {
    return {
      table,
      key,
      record: table === 'entries' && !this.staging.staysHere ? { ...record, pageHash: null } : record,
    };
  }
}

async function stageRecords(
  staging: Staging,
  header: BackupHeader,
  lines: AsyncGenerator<FileResult<FileLine>>,
): Promise<FileResult<StagedFile>> {
  const stager = new Stager(staging, header.version);
  for await (const line of lines) {
    const step = line.ok ? await stager.take(line.value) : line;
    if (!step.ok) {
      return step;
    }
  }
  const staged = await stager.finish();
  return staged.ok ? { ok: true, value: { header, owner: staging.owner, ...staged.value } } : staged;
}

async function stageLines(
  staging: Staging,
  lines: AsyncGenerator<FileResult<FileLine>>,
): Promise<FileResult<StagedFile>> {
  const first = await lines.next();
  if (first.done === true) {
    return refuseFile({ line: 1 }, problem('', 'not-a-backup'));
  }
  if (!first.value.ok) {
    return first.value;
  }
  if (isFirstExport(first.value.value)) {
    const document = await readFirstExport(first.value.value, lines);
    return document.ok ? stageLines(staging, linesOfFirstExport(document.value)) : document;
  }
  const header = readHeader(first.value.value);
  return header.ok ? stageRecords(staging, header.value, lines) : header;
}

/**
 * Reads the text of a backup, checks every record, and lays them aside. Nothing that is stored changes; a text that is
 * refused, or cancelled, leaves nothing behind.
 *
 * @throws the signal's reason when it is cancelled
 */
export async function stageText(
  store: Store,
  text: ReadableStream<Uint8Array>,
  { staysHere, signal }: Pick<StagingOptions, 'staysHere' | 'signal'>,
): Promise<FileResult<StagedFile>> {
  const owner = await beginStaging(store, []);
  let isStaged = false;
  const lines = fileLines(text, signal);
  try {
    const staged = await stageLines({ store, owner, staysHere }, lines);
    isStaged = staged.ok;
    return staged;
  } finally {
    await lines.return(undefined);
    if (!isStaged) {
      await dropStaged(store, owner);
    }
  }
}

/** The same for a file as it came: sealed or not, packed or not. */
export async function stageFile(store: Store, file: Blob, options: StagingOptions): Promise<FileResult<StagedFile>> {
  await clearStaged(store);
  const opened = await unpackedStream(file, options.passphrase ?? '', (read) => options.onProgress?.(read, file.size));
  return opened.ok ? stageText(store, opened.value, options) : opened;
}
