import type { Modifier, Source, Surface } from './browser-contract.ts';
import { DEFAULT_TIMEOUT_MS, poll } from './polling.ts';

/** The verbs that are the same in every browser, built on `evaluate`. */
export abstract class BaseSurface implements Surface {
  /** Runs one JavaScript expression in the document and awaits it. */
  protected abstract run(expression: string): Promise<unknown>;

  abstract click(selector: string): Promise<void>;
  abstract press(key: string, modifiers?: readonly Modifier[]): Promise<void>;
  abstract type(text: string): Promise<void>;
  abstract screenshot(file: string): Promise<void>;
  abstract close(): Promise<void>;

  async evaluate<T, A extends readonly unknown[] = readonly unknown[]>(source: Source<T, A>, ...args: A): Promise<T> {
    // The caller names the type of what the page answers; nothing can check it here.
    return (await this.run(toExpression(source, args))) as T;
  }

  async waitFor(condition: string | (() => unknown), timeoutMs: number = DEFAULT_TIMEOUT_MS): Promise<void> {
    const expression =
      typeof condition === 'string'
        ? `document.querySelector(${JSON.stringify(condition)}) !== null`
        : `Promise.resolve((${condition.toString()})()).then(Boolean)`;
    await poll(`${String(condition)} in the page`, async () => (await this.run(expression)) === true, timeoutMs);
  }

  async text(selector = 'body'): Promise<string> {
    await this.waitFor(selector);
    return await this.evaluate(
      (match: string) => document.querySelector<HTMLElement>(match)?.innerText ?? '',
      selector,
    );
  }

  async isOpen(): Promise<boolean> {
    try {
      return (await this.run('true')) === true;
    } catch {
      return false;
    }
  }
}

function toExpression(source: string | ((...args: never) => unknown), args: readonly unknown[]): string {
  if (typeof source === 'string') return `(${source})`;
  // JSON drops `undefined` in lists to null; that is good enough for arguments.
  return `(${source.toString()})(...${JSON.stringify(args)})`;
}
