import { setTimeout as sleep } from 'node:timers/promises';

/** How long a wait lasts unless told otherwise: two busy cores need patience. */
export const DEFAULT_TIMEOUT_MS = 15_000;

const POLL_MS = 40;

/**
 * Asks until the answer is neither false nor null nor undefined. Errors count
 * as "not yet", because documents are replaced while a page loads; the last
 * one is told when the time is up.
 */
export async function poll<T>(
  what: string,
  ask: () => Promise<T | null | undefined | false> | T | null | undefined | false,
  timeoutMs: number = DEFAULT_TIMEOUT_MS,
): Promise<T> {
  const end = Date.now() + timeoutMs;
  let lastError: unknown;
  for (;;) {
    try {
      const answer = await ask();
      if (answer !== null && answer !== undefined && answer !== false) return answer;
      lastError = undefined;
    } catch (error) {
      lastError = error;
    }
    if (Date.now() > end) {
      const reason = lastError instanceof Error ? `; last error: ${lastError.message}` : '';
      throw new Error(`Waited ${timeoutMs} ms for ${what}${reason}`, { cause: lastError });
    }
    await sleep(POLL_MS);
  }
}

/** A promise that is given up after a time, so no verb can hang a test for ever. */
export async function within<T>(what: string, promise: Promise<T>, timeoutMs: number = DEFAULT_TIMEOUT_MS): Promise<T> {
  const stop = new AbortController();
  const late = sleep(timeoutMs, undefined, { signal: stop.signal }).then(() => {
    throw new Error(`${what} took longer than ${timeoutMs} ms`);
  });
  // The loser of the race is aborted below: its rejection is expected.
  late.catch(() => undefined);
  try {
    return await Promise.race([promise, late]);
  } finally {
    stop.abort();
  }
}
