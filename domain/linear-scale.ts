// The one scale that our charts need: where a number lies between two others.

/** Where a number lies on a line: 0 at its start, 1 at its end. */
export type LinearScale = (value: number) => number;

/**
 * A scale over these numbers with some air on both sides, as a share of the span. Never NaN or Infinity: one number
 * alone lies in the middle, and figures too far apart to subtract are halved first.
 */
export function linearScale(values: readonly number[], air = 0): LinearScale {
  const from = Math.min(...values) / 2;
  const span = Math.max(...values) / 2 - from;
  if (!(span > 0)) {
    return () => 0.5;
  }
  return (value) => {
    const share = (value / 2 - from) / span;
    return (share + air) / (1 + 2 * air);
  };
}
