/** How long nobody may have asked before the work is done: longer than one who tags page after page rests between keys. */
const calmMilliseconds = 1200;

/** The browser's own idea of a good moment is waited for at most this long. */
const idleMilliseconds = 1000;

/** Work that can wait, and must not be in the way of the next key. */
export interface CalmWork {
  /** Asks for the work; asking again puts it off. */
  ask(): void;
  /** Asks for it at the next idle moment, because nobody is busy yet. */
  askSoon(): void;
}

/**
 * Does the work in a calm moment: a while after it was asked for last, when the page has nothing else to do. It comes
 * at once when the page goes out of sight, because it may not come back, and what is asked for then waits again.
 */
export function whenCalm(work: () => void): CalmWork {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let idle = 0;
  let isAsked = false;
  const cancel = (): void => {
    clearTimeout(timer);
    cancelIdleCallback(idle);
  };
  const run = (): void => {
    cancel();
    if (isAsked) {
      isAsked = false;
      work();
    }
  };
  const askAfter = (milliseconds: number): void => {
    cancel();
    isAsked = true;
    timer = setTimeout(() => {
      idle = requestIdleCallback(run, { timeout: idleMilliseconds });
    }, milliseconds);
  };
  document.addEventListener('visibilitychange', () => {
    if (document.hidden) run();
  });
  window.addEventListener('pagehide', run);
  return { ask: () => askAfter(calmMilliseconds), askSoon: () => askAfter(0) };
}
