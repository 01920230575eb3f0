import { problem } from '@/domain/result';
import { refuseFile } from '@/domain/file-refusal';
import type { FileResult } from '@/domain/file-refusal';

/** A record of ours stays far below; what is longer is no record but an attempt to fill the memory. */
const longestLineInBytes = 4 * 1024 * 1024;

const lineFeed = 0x0a;

export interface FileLine {
  /** Counted from 1. */
  readonly line: number;
  readonly text: string;
}

/** Cuts bytes into lines; what is left over after a piece waits for the next one. */
class LineCutter {
  private pending: Uint8Array[] = [];
  private pendingLength = 0;

  /** The lines that a piece of the file completes. */
  cut(piece: Uint8Array): Uint8Array[] {
    const lines: Uint8Array[] = [];
    let start = 0;
    for (let end = piece.indexOf(lineFeed); end !== -1; end = piece.indexOf(lineFeed, start)) {
      lines.push(this.take(piece.subarray(start, end)));
      start = end + 1;
    }
    // The stream may use the memory of a piece again, so what waits is copied.
    this.pending.push(piece.slice(start));
    this.pendingLength += piece.length - start;
    return lines;
  }

  /** Whether the line that waits for its end has grown longer than any line may be. */
  get isTooLong(): boolean {
    return this.pendingLength > longestLineInBytes;
  }

  /** What stands behind the last line feed; nothing when the file ends with one. */
  rest(): Uint8Array[] {
    return [this.take(new Uint8Array())].filter(({ length }) => length > 0);
  }

  /** The waiting bytes with these behind them; nothing waits afterwards. */
  private take(rest: Uint8Array): Uint8Array {
    if (this.pendingLength === 0) {
      return rest;
    }
    const whole = new Uint8Array(this.pendingLength + rest.length);
    let offset = 0;
    for (const part of [...this.pending, rest]) {
      whole.set(part, offset);
      offset += part.length;
    }
    this.pending = [];
    this.pendingLength = 0;
    return whole;
  }
}

function decoded(bytes: Uint8Array, decoder: TextDecoder): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    // The decoder throws for what is no UTF-8; the caller says so with the line.
    return null;
  }
}

type BytesRead = FileResult<readonly Uint8Array[]>;

/** The lines that are whole so far, each time a piece of the file was read; ends after the first refusal. */
async function* wholeLines(
  reader: ReadableStreamDefaultReader<Uint8Array>,
  lineReached: () => number,
): AsyncGenerator<BytesRead> {
  const cutter = new LineCutter();
  for (;;) {
    const read = await reader.read().catch(() => null);
    if (read === null) {
      yield refuseFile({ line: lineReached() }, problem('', 'damaged-file'));
      return;
    }
    const lines = read.done ? cutter.rest() : cutter.cut(read.value);
    yield { ok: true, value: lines };
    if (cutter.isTooLong) {
      yield lineTooLong(lineReached());
    }
    if (cutter.isTooLong || read.done) {
      return;
    }
  }
}

function lineTooLong(line: number): ReturnType<typeof refuseFile> {
  return refuseFile({ line }, problem('', 'line-too-long', { limit: longestLineInBytes }));
}

/**
 * The lines of a file, read piece by piece so that its size does not matter. Ends after the first refusal: bytes that
 * are no UTF-8, a line that is too long, or bytes that could not be unpacked (`damaged-file`, at the line reached).
 *
 * @throws the signal's reason when it is cancelled
 */
export async function* fileLines(
  stream: ReadableStream<Uint8Array>,
  signal?: AbortSignal,
): AsyncGenerator<FileResult<FileLine>> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const reader = stream.getReader();
  let line = 0;
  const read = (bytes: Uint8Array): FileResult<FileLine> => {
    line += 1;
    if (bytes.length > longestLineInBytes) {
      return lineTooLong(line);
    }
    const text = decoded(bytes, decoder);
    return text === null ? refuseFile({ line }, problem('', 'not-text')) : { ok: true, value: { line, text } };
  };
  try {
    for await (const lines of wholeLines(reader, () => line + 1)) {
      signal?.throwIfAborted();
      // A refusal is the last that comes: whoever reads stops there.
      yield* lines.ok ? lines.value.map(read) : [lines];
    }
  } finally {
    // Whoever stops reading early lets go of the file; a stream that failed has nothing to cancel.
    await reader.cancel().catch(() => null);
  }
}
