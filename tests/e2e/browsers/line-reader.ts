import type { Readable } from 'node:stream';

/** Collects a stream's lines, and hands each one on once somebody listens. */
export class LineReader {
  readonly #kept: string[] = [];
  #listener: ((line: string) => void) | undefined;
  #rest = '';

  constructor(stream: Readable) {
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => {
      const lines = (this.#rest + chunk).split('\n');
      this.#rest = lines.pop() ?? '';
      for (const line of lines) this.#take(line);
    });
  }

  /** Lines that came before are handed over first. */
  listen(listener: (line: string) => void): void {
    this.#listener = listener;
    for (const line of this.#kept.splice(0)) listener(line);
  }

  #take(line: string): void {
    if (this.#listener) this.#listener(line);
    else this.#kept.push(line);
  }
}
