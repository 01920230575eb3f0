// What is pressed before a page is live: `first-frame.ts` keeps it, and the page does it once it can.

/** A press as it was made; what was chosen stands beside it, because the live page may show the stored choice again. */
export interface EarlyPress {
  readonly event: Event;
  readonly value: string;
}

/** Sent to the document when the page is live; whoever kept presses adds them to its `detail`. */
export const liveEvent = 'live';
