import type { ChildProcess } from 'node:child_process';
import { LineReader } from './line-reader.ts';
import { leavesTheMachine } from './request-filter.ts';

/** The watchers in the browser window say what they saw in lines like these. */
const WATCHED = /^LODESTAR (?<kind>PROBLEM|REQUEST) (?<text>".*")$/u;

/** Firefox itself prints console calls, of pages and of the background script alike. */
const CONSOLE_ERROR = /^console\.(?:error|assert): (?<text>.*)$/u;

/** Firefox's own modules print their name alone first; what pages say is quoted or a value. */
const BROWSER_MODULE = /^[\w. ]+:\s*$/u;

/** What the extension complained about and whom it called, read from Firefox's output. */
export class FirefoxRecords {
  readonly #problems = new Set<string>();
  readonly #requests = new Set<string>();

  constructor(child: ChildProcess) {
    if (!child.stdout || !child.stderr) throw new Error('Firefox was started without an output to read');
    for (const stream of [child.stdout, child.stderr]) new LineReader(stream).listen((line) => this.#take(line));
  }

  problems(): string[] {
    return [...this.#problems];
  }

  requests(): string[] {
    return [...this.#requests];
  }

  #take(line: string): void {
    const { kind, text } = WATCHED.exec(line)?.groups ?? {};
    if (kind !== undefined && text !== undefined) {
      const said = String(JSON.parse(text));
      if (kind === 'PROBLEM') this.#problems.add(said);
      else if (leavesTheMachine(said)) this.#requests.add(said);
      return;
    }
    const error = CONSOLE_ERROR.exec(line)?.groups?.['text'];
    if (error !== undefined && !BROWSER_MODULE.test(error)) this.#problems.add(`console.error: ${error}`);
  }
}
