import { backupFormat } from '@/domain/model/backup-file';
import type { Backup } from '@/domain/model/backup';
import { pieceName, streamOf } from './backup-files';
import type { BackupFolder } from './backup-folder';

type Bytes = Uint8Array<ArrayBuffer>;

async function pieceStream(folder: BackupFolder, backup: Backup, piece: number): Promise<ReadableStream<Bytes>> {
  const file = await folder.read(pieceName(backup.id, piece));
  if (file === null) {
    throw new Error(`piece ${piece} of a backup is missing`);
  }
  return file.stream().pipeThrough(new DecompressionStream('gzip'));
}

async function* parts(folder: BackupFolder, backup: Backup): AsyncGenerator<ReadableStream<Bytes>> {
  const { madeAt: exportedAt, version, counts, records } = backup;
  yield streamOf(`${JSON.stringify({ format: backupFormat, version, exportedAt, counts })}\n`);
  for (let piece = 1; piece <= backup.pieces; piece += 1) {
    yield pieceStream(folder, backup, piece);
  }
  yield streamOf(`${JSON.stringify({ end: true, records })}\n`);
}

/** A backup as the text of a backup file: header, the pieces one after the other, end. A missing piece makes it fail. */
export function backupText(folder: BackupFolder, backup: Backup): ReadableStream<Bytes> {
  const { readable, writable } = new TransformStream<Bytes, Bytes>();
  const pipe = async (): Promise<void> => {
    try {
      for await (const part of parts(folder, backup)) {
        await part.pipeTo(writable, { preventClose: true, preventAbort: true });
      }
      await writable.close();
    } catch (error) {
      // Whoever reads learns of it: as a stream that failed.
      await writable.abort(error).catch(() => null);
    }
  };
  void pipe();
  return readable;
}
