import { connect, type Socket } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

/** The answer to one command: an error or a value. */
interface Waiting {
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
}

/**
 * The wire of Marionette, Firefox's own automation socket: every message is
 * its length in bytes, a colon, and JSON. It alone reaches the browser's own
 * windows (menus, toolbar, sidebar), so all of Firefox is driven by it.
 */
export class MarionetteClient {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, Waiting>();
  #buffer = Buffer.alloc(0);
  #lastId = 0;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (chunk) => this.#read(chunk));
    socket.on('error', () => this.#end());
    socket.on('close', () => this.#end());
  }

  /** Connects as soon as Firefox listens; gives up when it has ended or the time is up. */
  static async connect(port: number, isAlive: () => boolean, timeoutMs: number): Promise<MarionetteClient> {
    const end = Date.now() + timeoutMs;
    for (;;) {
      const socket = await tryConnect(port);
      if (socket) return new MarionetteClient(socket);
      if (!isAlive()) throw new Error('Firefox ended before it listened to Marionette');
      if (Date.now() > end) throw new Error(`Firefox did not listen to Marionette within ${timeoutMs} ms`);
      await sleep(60);
    }
  }

  send(command: string, parameters: object = {}): Promise<unknown> {
    this.#lastId += 1;
    const id = this.#lastId;
    const message = Buffer.from(JSON.stringify([0, id, command, parameters]));
    return new Promise((resolve, reject) => {
      if (this.#socket.destroyed) {
        reject(new Error('Firefox is gone'));
        return;
      }
      this.#waiting.set(id, { resolve, reject });
      this.#socket.write(Buffer.concat([Buffer.from(`${message.length}:`), message]));
    });
  }

  disconnect(): void {
    this.#socket.destroy();
  }

  #read(chunk: Buffer): void {
    this.#buffer = Buffer.concat([this.#buffer, chunk]);
    for (;;) {
      const colon = this.#buffer.indexOf(':');
      if (colon === -1) return;
      const end = colon + 1 + Number(this.#buffer.toString('utf8', 0, colon));
      if (this.#buffer.length < end) return;
      this.#take(JSON.parse(this.#buffer.toString('utf8', colon + 1, end)));
      this.#buffer = this.#buffer.subarray(end);
    }
  }

  #take(message: unknown): void {
    // The first message is a greeting; only answers are lists.
    if (!Array.isArray(message)) return;
    const [, id, error, value]: unknown[] = message;
    if (typeof id !== 'number') return;
    const waiting = this.#waiting.get(id);
    this.#waiting.delete(id);
    if (error === null) waiting?.resolve(value);
    else waiting?.reject(new Error(describe(error)));
  }

  #end(): void {
    for (const { reject } of this.#waiting.values()) reject(new Error('Firefox is gone'));
    this.#waiting.clear();
  }
}

function tryConnect(port: number): Promise<Socket | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port });
    socket.once('connect', () => {
      socket.removeAllListeners('error');
      resolve(socket);
    });
    socket.once('error', () => resolve(undefined));
  });
}

function describe(error: unknown): string {
  if (typeof error !== 'object' || error === null) return String(error);
  const kind = 'error' in error ? String(error.error) : 'error';
  return `Firefox: ${kind}: ${'message' in error ? String(error.message) : ''}`;
}
