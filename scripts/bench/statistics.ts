// Medians, percentiles, and how sure a ratio of two medians is.

const resamples = 2000;

/**
 * Draws whole numbers from 0 up to but without a bound, the same ones every time (Park and Miller): figures that move by
 * themselves help nobody.
 */
export function drawing(): (bound: number) => number {
  let state = 1;
  return (bound) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % bound;
  };
}

/** The same things in an order that was drawn (Fisher and Yates). */
export function shuffled<Thing>(things: readonly Thing[], draw: (bound: number) => number): Thing[] {
  const left = [...things];
  return things.flatMap(() => left.splice(draw(left.length), 1));
}

/** The value below which this share of the values lies; between two values it is their weighted mean. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  const place = (sorted.length - 1) * share;
  const low = sorted[Math.floor(place)] ?? Number.NaN;
  const high = sorted[Math.ceil(place)] ?? low;
  return low + (high - low) * (place - Math.floor(place));
}

export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}

/** A ratio of medians with the interval that holds it in 95 of 100 repetitions. */
export interface Ratio {
  readonly ratio: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Both lists come from the same rounds, so the rounds are drawn again (with replacement), and each drawing gives one
 * ratio of medians. The same lists give the same interval.
 */
export function ratioOf(values: readonly number[], base: readonly number[]): Ratio {
  const length = Math.min(values.length, base.length);
  const draw = drawing();
  const ratios = Array.from({ length: resamples }, () => {
    const drawn = Array.from({ length }, () => draw(length));
    return median(drawn.map((index) => values[index] ?? 0)) / median(drawn.map((index) => base[index] ?? 0));
  });
  return {
    ratio: median(values) / median(base),
    low: percentile(ratios, 0.025),
    high: percentile(ratios, 0.975),
  };
}
