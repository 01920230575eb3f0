// How much is deleted at once. One step of the history holds every record that it deleted, so it must not grow
// without bounds: more than a piece becomes several steps, and what not even those should hold is deleted without undo.

/** Entries that one transaction, and one step of the history, deletes at most. */
export const entriesAPiece = 2000;

/** Pieces that the history holds at most; it has a hundred steps in all, and others need room too. */
const mostUndoablePieces = 10;

/** How a deletion goes. */
export interface RemovalPlan {
  readonly entries: number;
  /** How many presses of undo bring everything back. */
  readonly steps: number;
  readonly canUndo: boolean;
}

/** The plan for deleting that many entries: one step up to 2,000, up to ten steps to 20,000, beyond that no undo. */
export function removalPlan(entries: number): RemovalPlan {
  const steps = Math.max(1, Math.ceil(entries / entriesAPiece));
  return { entries, steps, canUndo: steps <= mostUndoablePieces };
}
