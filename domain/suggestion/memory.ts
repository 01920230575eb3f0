import { signKinds } from './subject';
import type { Sign, SignKind } from './subject';
import { createTally } from './tally';
import type { Sightings, Tally } from './tally';

/** Targets beyond this are seldom the answer; the faintest tenth makes room. */
const mostTargets = 300;
const mostRecent = 12;
/** What was tagged longer ago belongs to another stretch of work (minutes). */
const stretchLasts = 30;
/** Every target counts as tagged a little, so that new ones can be suggested. */
const unseenCount = 0.4;

/** After how many entries a sighting counts half: addresses change their meaning sooner than words. */
const halfLives: Readonly<Record<SignKind, number>> = {
  word: 600,
  part: 600,
  title: 400,
  address: 300,
  host: 400,
  path: 400,
  place: 400,
  asker: 400,
  edge: 500,
  hour: 800,
  weekday: 800,
};
const [usualHalfLife, latelyHalfLife] = [250, 30];

/** What a new sighting leaves of the ones before: an address means what it meant last, a word what it means on average. */
const keeps: Readonly<Record<SignKind, number>> = {
  word: 1,
  part: 1,
  title: 0.85,
  address: 0.75,
  host: 0.98,
  path: 0.97,
  place: 0.95,
  asker: 0.98,
  edge: 1,
  hour: 1,
  weekday: 1,
};

interface Tagged {
  readonly minute: number;
  readonly slot: number;
}

/** All that the suggestion has learned, bounded whatever the number of entries. Slots are the targets' numbers. */
export interface SuggestionMemory {
  /** How many entries were learned. */
  tick: number;
  readonly slots: Map<string, number>;
  /** The name in each slot; null where a target made room. */
  readonly keys: (string | null)[];
  readonly tallies: Readonly<Record<SignKind, Tally>>;
  /** How often each target came of late, and in the last days. */
  readonly usual: Tally;
  readonly lately: Tally;
  /** What came after what, by the time between. */
  readonly next: Tally;
  readonly recent: Tagged[];
}

function tallyFor(kind: SignKind): Tally {
  return createTally(kind === 'word' || kind === 'part' ? 8000 : 4000, halfLives[kind], keeps[kind]);
}

export function createMemory(): SuggestionMemory {
  const tallies = {
    word: tallyFor('word'),
    part: tallyFor('part'),
    title: tallyFor('title'),
    address: tallyFor('address'),
    host: tallyFor('host'),
    path: tallyFor('path'),
    place: tallyFor('place'),
    asker: tallyFor('asker'),
    edge: tallyFor('edge'),
    hour: tallyFor('hour'),
    weekday: tallyFor('weekday'),
  };
  return {
    tick: 0,
    slots: new Map(),
    keys: [],
    tallies,
    usual: createTally(1, usualHalfLife),
    lately: createTally(1, latelyHalfLife),
    next: createTally(2500, 500),
    recent: [],
  };
}

/** How probable each slot is before anything is known of the subject; 0 for empty slots. */
export function usualShares({ usual, keys, slots, tick }: SuggestionMemory): Float64Array {
  const sightings = usual.of('', tick);
  const total = (sightings?.total ?? 0) + unseenCount * slots.size;
  return Float64Array.from(keys, (key, slot) =>
    key === null ? 0 : ((sightings?.byTarget.get(slot) ?? 0) + unseenCount) / total,
  );
}

function makeRoom(memory: SuggestionMemory): void {
  const shares = usualShares(memory);
  const faintest = [...memory.slots].toSorted(([, one], [, other]) => (shares[one] ?? 0) - (shares[other] ?? 0));
  const leaving = new Set(faintest.slice(0, mostTargets / 10).map(([, slot]) => slot));
  for (const [key, slot] of faintest.slice(0, leaving.size)) {
    memory.slots.delete(key);
    memory.keys[slot] = null;
  }
  const { usual, lately, next } = memory;
  const tallies = [...signKinds.map((kind) => memory.tallies[kind]), usual, lately, next];
  for (const tally of tallies) tally.forget(leaving);
}

/** The slot of a target, a new one when it has none. */
export function slotOf(memory: SuggestionMemory, key: string): number {
  const known = memory.slots.get(key);
  if (known !== undefined) return known;
  if (memory.slots.size >= mostTargets) makeRoom(memory);
  const free = memory.keys.indexOf(null);
  const slot = free === -1 ? memory.keys.length : free;
  memory.keys[slot] = key;
  memory.slots.set(key, slot);
  return slot;
}

/** The last verdict and how long ago it was, as a sign; null when the stretch is over. */
function nextSign({ recent }: SuggestionMemory, minute: number): string | null {
  const last = recent.at(-1);
  const gap = last === undefined ? Number.POSITIVE_INFINITY : Math.max(0, minute - last.minute);
  const step = [5, 15, stretchLasts, 90].findIndex((limit) => gap <= limit);
  return last === undefined || step === -1 ? null : `${last.slot} ${step}`;
}

/** What usually follows the last verdict after this time. */
export function followers(memory: SuggestionMemory, minute: number): Sightings | undefined {
  const sign = nextSign(memory, minute);
  return sign === null ? undefined : memory.next.of(sign, memory.tick);
}

/** What was tagged in the last half hour, the latest counting most. */
export function stretchOf({ recent, keys }: SuggestionMemory, minute: number): Sightings {
  const byTarget = new Map<number, number>();
  let total = 0;
  for (const { minute: then, slot } of recent) {
    const gap = minute - then;
    if (gap >= 0 && gap <= stretchLasts && keys[slot] !== null) {
      const weight = Math.exp(-gap / 15);
      byTarget.set(slot, (byTarget.get(slot) ?? 0) + weight);
      total += weight;
    }
  }
  return { total, byTarget };
}

/** Another target that a verdict may have been meant for, and how probably (0 to 1). */
export interface Doubt {
  readonly slot: number;
  readonly part: number;
}

interface RememberedVerdict extends Tagged {
  readonly doubt?: Doubt | null;
}

/** Takes in one verdict. A doubt moves a part of what its signs say; the address itself means what it was tagged for. */
export function remember(memory: SuggestionMemory, signs: readonly Sign[], verdict: RememberedVerdict): void {
  const { minute, slot, doubt = null } = verdict;
  const follows = nextSign(memory, minute);
  memory.tick += 1;
  for (const { kind, sign } of signs) {
    memory.tallies[kind].add(sign, slot, memory.tick);
    if (doubt !== null && kind !== 'address') memory.tallies[kind].move(sign, slot, doubt.slot, doubt.part);
  }
  for (const tally of [memory.usual, memory.lately]) tally.add('', slot, memory.tick);
  if (follows !== null) memory.next.add(follows, slot, memory.tick);
  memory.recent.push({ minute, slot });
  if (memory.recent.length > mostRecent) memory.recent.shift();
}
