import { execFile, type ChildProcess } from 'node:child_process';
import { promisify } from 'node:util';
import { poll } from './polling.ts';

const REAP_MS = 5000;

const leftovers = new Set<ChildProcess>();

let listening = false;

/**
 * Ends a browser and all of its children at once. It was started as leader of
 * its own process group, so one signal reaches everything, without asking for
 * names and so without ever touching another browser.
 */
export async function killTree(leader: ChildProcess): Promise<void> {
  const { pid } = leader;
  if (pid === undefined) return;
  if (process.platform === 'win32') {
    await promisify(execFile)('taskkill', ['/pid', String(pid), '/T', '/F']);
    return;
  }
  signalGroup(pid);
  await untilExit(leader);
  // SIGKILL cannot be refused, but the files are free only once the children
  // are gone. Where nobody reaps orphans (a container without an init) they
  // stay listed for ever: that is no reason to fail.
  await poll(`the process group ${pid} to end`, () => !groupExists(pid), REAP_MS).catch(() => undefined);
}

/** Ends a program with the test process, should a test forget it or be interrupted. */
export function atExit(child: ChildProcess): void {
  // One listener for all: Node warns when many wait for the end.
  if (!listening) process.once('exit', endLeftovers);
  listening = true;
  leftovers.add(child);
  child.once('exit', () => leftovers.delete(child));
}

function endLeftovers(): void {
  for (const { pid } of leftovers) if (pid !== undefined) signalGroup(pid);
}

function signalGroup(pid: number): void {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
}

/** Tidies up when a launch fails half-way: no browser stays behind for the rest of the run. */
export async function orElse<T>(work: Promise<T>, tidyUp: () => Promise<void>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    await tidyUp();
    throw error;
  }
}

/** Waits until a process has ended by itself. */
export async function untilExit(child: ChildProcess): Promise<void> {
  await poll(`process ${child.pid} to end`, () => child.exitCode !== null || child.signalCode !== null);
}

function groupExists(pid: number): boolean {
  try {
    process.kill(-pid, 0);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ESRCH';
}
