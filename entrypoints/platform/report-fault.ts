/** The one place that writes to the console: an error that no screen can put into words, and what was going on. */
export function reportFault(error: unknown, during: string): void {
  // oxlint-disable-next-line no-console -- the only report that stays on the machine
  console.error(`Lodestar, ${during}:`, error);
}

/** Lets a promise run on its own; what it throws is reported, never lost. */
export function runReported(during: string, work: Promise<unknown>): void {
  work.catch((error: unknown) => {
    reportFault(error, during);
  });
}
