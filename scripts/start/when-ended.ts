import type { ChildProcess } from 'node:child_process';

/**
 * A way to wait for a program that may already have ended when somebody asks.
 * Listening starts at once: an end during the start would be missed otherwise.
 */
export function whenEnded(child: ChildProcess): () => Promise<void> {
  const ended = new Promise<void>((resolve) => {
    child.once('exit', () => resolve());
  });
  return () => ended;
}
