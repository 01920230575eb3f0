import { existsSync, readFileSync } from 'node:fs';
import type { Page } from 'puppeteer-core';
import { leavesTheMachine } from './request-filter.ts';

const CONSOLE_LINE = /INFO:CONSOLE[^\]]*\] "(?<text>[^]*)", source: (?<source>\S*) \(\d+\)$/u;
const ALWAYS_A_PROBLEM = /^Uncaught|Content Security Policy|Failed to load resource|Unchecked runtime\.lastError/u;

/**
 * What the extension complained about and whom it called. Both come from
 * Chromium's own logs, not from the debugger: a debugger attached to the
 * worker would keep it alive, and would miss what happened before.
 */
export class ChromiumRecords {
  readonly #origin: string;
  readonly #workerUrl: string;
  readonly #netLog: string;
  readonly #problems = new Set<string>();
  #message = '';

  constructor(origin: string, workerPath: string, netLog: string) {
    this.#origin = origin;
    this.#workerUrl = `${origin}/${workerPath.replace(/^\//u, '')}`;
    this.#netLog = netLog;
  }

  /** Reads a line that Chromium wrote to its error output. */
  readConsole(line: string): void {
    // A message with line breaks goes on until the line that names its source.
    if (line.includes('INFO:CONSOLE')) this.#message = line;
    else if (this.#message !== '') this.#message += `\n${line}`;
    const { text, source } = CONSOLE_LINE.exec(this.#message)?.groups ?? {};
    if (source !== undefined) this.#message = '';
    if (text === undefined || source === undefined || !source.startsWith(this.#origin)) return;
    // The log has no level. The worker has nothing to say in a good run, so
    // each of its lines counts; for pages the debugger tells the level.
    if (source === this.#workerUrl || ALWAYS_A_PROBLEM.test(text)) this.#problems.add(`${text} (${source})`);
  }

  /** Hears the page's errors and exceptions. Earlier messages are replayed on attaching. */
  watchPage(page: Page): void {
    const ours = () => page.url().startsWith(this.#origin) || page.url().startsWith('chrome://newtab');
    page.on('pageerror', (error) => {
      if (ours()) this.#problems.add(`Uncaught ${String(error)} (${page.url()})`);
    });
    page.on('console', (message) => {
      const source = message.location().url ?? page.url();
      if (!ours() || (message.type() !== 'error' && message.type() !== 'assert')) return;
      if (source.startsWith('chrome://')) return;
      this.#problems.add(`${message.text()} (${source})`);
    });
  }

  problems(): string[] {
    return [...this.#problems];
  }

  /** Reads the network log, which names the origin that caused each request. */
  requests(): string[] {
    if (!existsSync(this.#netLog)) return [];
    const found = new Set<string>();
    for (const line of readFileSync(this.#netLog, 'utf8').split('\n')) {
      if (!line.includes(this.#origin) || !line.includes('"initiator"')) continue;
      const url = /"url":"(?<url>(?:[^"\\]|\\.)*)"/u.exec(line)?.groups?.['url'];
      if (url !== undefined && leavesTheMachine(url)) found.add(url);
    }
    return [...found];
  }
}
