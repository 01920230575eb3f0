import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { promisify } from 'node:util';
import { within } from './polling.ts';
import { atExit } from './process-tree.ts';

const run = promisify(execFile);

/**
 * A screen of its own for one browser. Every browser gets one, so two of them
 * cannot take the keyboard from each other, nor from the person at the desk.
 */
export class VirtualDisplay {
  readonly name: string;
  readonly #server: ChildProcess;

  private constructor(name: string, server: ChildProcess) {
    this.name = name;
    this.#server = server;
  }

  static async start(): Promise<VirtualDisplay> {
    // With -displayfd the server itself picks a free number: no guessing, no race.
    const server = spawn('Xvfb', ['-displayfd', '3', '-screen', '0', '1440x1000x24', '-nolisten', 'tcp'], {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    atExit(server);
    const failed = once(server, 'error').then(([error]: unknown[]) => {
      throw new Error('Xvfb is missing. Run: npx node scripts/browsers/ensure-browsers.ts', { cause: error });
    });
    failed.catch(() => undefined);
    const pipe = server.stdio[3];
    if (!pipe || !('setEncoding' in pipe)) throw new Error('Xvfb gave no pipe to read its display from');
    const [answer] = await within('Starting Xvfb', Promise.race([once(pipe, 'data'), failed]));
    const display = new VirtualDisplay(`:${String(answer).trim()}`, server);
    return display;
  }

  /** Presses keys as the keyboard would, such as 'alt+shift+k' or 'Return'. */
  async pressKeys(...keys: readonly string[]): Promise<void> {
    await this.#xdotool('key', '--clearmodifiers', '--delay', '60', ...keys);
  }

  /** Gives the keyboard to the window whose title matches: no window manager does it here. */
  async focusWindow(windowClass: string): Promise<void> {
    const found = await this.#xdotool('search', '--onlyvisible', '--class', windowClass);
    const id = found.split('\n')[0];
    if (!id) throw new Error(`No window of class ${windowClass} on display ${this.name}`);
    await this.#xdotool('windowfocus', id);
  }

  stop(): void {
    this.#server.kill('SIGKILL');
  }

  async #xdotool(...args: readonly string[]): Promise<string> {
    const { stdout } = await run('xdotool', args, { env: { ...process.env, DISPLAY: this.name } });
    return stdout.trim();
  }
}
