/** How often a sign came with each target, of late: older sightings fade. */
export interface Tally {
  /** Sightings of the sign with each target, as faded as they are now; undefined for a sign never seen or forgotten. */
  of(sign: string, tick: number): Sightings | undefined;
  add(sign: string, target: number, tick: number): void;
  /** Counts a part of the latest sighting of a sign for another target: it may have been a slip. */
  move(sign: string, from: number, to: number, part: number): void;
  /** Forgets some targets whatever sign they came with. */
  forget(targets: ReadonlySet<number>): void;
  /** The number of signs that are remembered. */
  size(): number;
}

export interface Sightings {
  readonly total: number;
  readonly byTarget: ReadonlyMap<number, number>;
}

interface FadingSightings {
  total: number;
  tick: number;
  readonly byTarget: Map<number, number>;
}

/** What has faded to less than this is forgotten, so that one sign cannot collect targets without end. */
const faintest = 0.02;

function fade(sightings: FadingSightings, factor: number): void {
  if (factor === 1) return;
  sightings.total *= factor;
  for (const [target, count] of sightings.byTarget) {
    const faded = count * factor;
    if (faded < faintest) {
      sightings.total -= faded;
      sightings.byTarget.delete(target);
    } else {
      sightings.byTarget.set(target, faded);
    }
  }
}

/**
 * A tally that remembers at most `capacity` signs: beyond that, the tenth that was not added to for longest goes.
 * Sightings fade to half after `halfLife` ticks; a tick is one learned entry, so that holidays teach nothing wrong.
 *
 * @param keeps what is left of a sign's sightings when it is seen again: below 1, its latest target soon outweighs the
 *   ones before
 */
export function createTally(capacity: number, halfLife: number, keeps = 1): Tally {
  const fadeTo = (sightings: FadingSightings, tick: number, factor = 1): void => {
    fade(sightings, factor * 2 ** ((sightings.tick - tick) / halfLife));
    sightings.tick = tick;
  };
  const bySign = new Map<string, FadingSightings>();
  const prune = (): void => {
    let surplus = Math.ceil(capacity / 10);
    for (const sign of bySign.keys()) {
      if (surplus === 0) break;
      bySign.delete(sign);
      surplus -= 1;
    }
  };
  return {
    size: () => bySign.size,
    forget: (targets) => {
      for (const sightings of bySign.values()) {
        for (const [target, count] of sightings.byTarget) {
          if (targets.has(target)) {
            sightings.total -= count;
            sightings.byTarget.delete(target);
          }
        }
      }
    },
    of: (sign, tick) => {
      const sightings = bySign.get(sign);
      if (sightings !== undefined) fadeTo(sightings, tick);
      return sightings;
    },
    move: (sign, from, to, part) => {
      const byTarget = bySign.get(sign)?.byTarget;
      const count = byTarget?.get(from) ?? 0;
      if (byTarget === undefined || count < part) return;
      byTarget.set(from, count - part);
      byTarget.set(to, (byTarget.get(to) ?? 0) + part);
    },
    add: (sign, target, tick) => {
      const sightings = bySign.get(sign) ?? { total: 0, tick, byTarget: new Map<number, number>() };
      fadeTo(sightings, tick, keeps);
      sightings.total += 1;
      sightings.byTarget.set(target, (sightings.byTarget.get(target) ?? 0) + 1);
      // A map keeps the order of insertion: the one just seen moves to the end.
      bySign.delete(sign);
      bySign.set(sign, sightings);
      if (bySign.size > capacity) prune();
    },
  };
}
