/** Numbers that look like chance and are the same for the same seed. */
export interface Chance {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `below`. */
  below(below: number): number;
  happens(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  /** Picks by weight; weights that add up to nothing count as equal. */
  weighted<Item>(items: readonly Item[], weightOf: (item: Item) => number): Item;
}

function picked<Item>(items: readonly Item[], index: number): Item {
  const item = items[Math.min(index, items.length - 1)];
  if (item === undefined) throw new RangeError('There is nothing to pick from.');
  return item;
}

/** mulberry32 by Tommy Ettinger: small, fast, good enough for invented days. */
export function chanceFrom(seed: number): Chance {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  const below = (limit: number): number => Math.floor(next() * limit);
  return {
    next,
    below,
    happens: (probability) => next() < probability,
    pick: (items) => picked(items, below(items.length)),
    weighted: (items, weightOf) => {
      const sum = items.reduce((total, item) => total + weightOf(item), 0);
      let rest = next() * sum;
      const index = items.findIndex((item) => (rest -= weightOf(item)) < 0);
      return picked(items, index === -1 ? below(items.length) : index);
    },
  };
}
