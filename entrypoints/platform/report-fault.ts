import type { NotedFault } from '@/domain/diagnostics';
import { readMoment } from './clock';

const faultsKept = 20;

let noted: readonly NotedFault[] = [];

/** The last faults of this page, the newest last: what was going on and the kind of error, never its message. */
export function notedFaults(): readonly NotedFault[] {
  return noted;
}

/** The one place that writes to the console: an error that no screen can put into words, and what was going on. */
export function reportFault(error: unknown, during: string): void {
  const name = error instanceof Error || error instanceof DOMException ? error.name : typeof error;
  noted = [...noted, { at: readMoment().at, during, name }].slice(-faultsKept);
  // oxlint-disable-next-line no-console -- the only report that stays on the machine
  console.error(`Lodestar, ${during}, ${name}:`, error);
}

/** Lets a promise run on its own; what it throws is reported, never lost. */
export function runReported(during: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    reportFault(error, during);
  });
}
