import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SIGNALS = { SIGINT: 130, SIGTERM: 143, SIGHUP: 129 } as const;

/** A browser that has just ended may hold some files for a moment longer. */
const REMOVE = { recursive: true, force: true, maxRetries: 20, retryDelay: 100 } as const;

/** Does some work with a new, empty profile and removes it whatever happens, Ctrl+C included. */
export async function inFreshProfile(work: (directory: string) => Promise<void>): Promise<void> {
  const directory = mkdtempSync(path.join(tmpdir(), 'lodestar-profile-'));
  for (const [signal, code] of Object.entries(SIGNALS)) process.once(signal, () => end(directory, code));
  try {
    await work(directory);
  } finally {
    rmSync(directory, REMOVE);
  }
}

/** Registered only now, so that it runs after the harness has ended its browser: listeners run in order. */
function end(directory: string, code: number): void {
  process.once('exit', () => rmSync(directory, REMOVE));
  process.exit(code);
}
