import { refuseFile } from '@/domain/file-refusal';
import type { FileResult } from '@/domain/file-refusal';
import { problem } from '@/domain/result';
import { isSealed, unsealed } from './seal';

type Bytes = Uint8Array<ArrayBuffer>;

const gzipStart = [0x1f, 0x8b] as const;

/** Looks at the first bytes of a stream without taking them. */
async function peek(stream: ReadableStream<Bytes>): Promise<{ start: Bytes; whole: ReadableStream<Bytes> }> {
  const reader = stream.getReader();
  const first = await reader.read();
  const start = first.value ?? new Uint8Array();
  const whole = new ReadableStream<Bytes>({
    start: (controller) => controller.enqueue(start),
    pull: async (controller) => {
      const { done, value } = await reader.read();
      if (done) {
        controller.close();
      } else {
        controller.enqueue(value);
      }
    },
    cancel: async (reason) => {
      await reader.cancel(reason);
    },
  });
  return { start, whole };
}

/** Counts what passes by. */
function counting(onRead: (bytes: number) => void): TransformStream<Bytes, Bytes> {
  let read = 0;
  return new TransformStream({
    transform: (piece, controller) => {
      read += piece.length;
      onRead(read);
      controller.enqueue(piece);
    },
  });
}

async function openedStream(file: Blob, passphrase: string): Promise<FileResult<ReadableStream<Bytes>>> {
  if (!(await isSealed(file))) {
    return { ok: true, value: file.stream() };
  }
  return passphrase === '' ? refuseFile(null, problem('passphrase', 'needs-passphrase')) : unsealed(file, passphrase);
}

/**
 * The text of a file as bytes: unsealed with the passphrase and unpacked by what its bytes say, not by its name.
 * `onRead` is told how many bytes of the file were taken so far.
 */
export async function unpackedStream(
  file: Blob,
  passphrase: string,
  onRead: (bytes: number) => void,
): Promise<FileResult<ReadableStream<Bytes>>> {
  const opened = await openedStream(file, passphrase);
  if (!opened.ok) {
    return opened;
  }
  const { start, whole } = await peek(opened.value);
  const isGzip = gzipStart.every((byte, index) => start[index] === byte);
  const counted = whole.pipeThrough(counting(onRead));
  return { ok: true, value: isGzip ? counted.pipeThrough(new DecompressionStream('gzip')) : counted };
}
