import { distractionsForHost } from '@/domain/distractions';
import { targetKey } from '@/domain/entry-target';
import { hostOf } from '@/domain/page-url';
import { followers, stretchOf, usualShares } from './memory';
import type { SuggestionMemory } from './memory';
import { situationsOf } from './situation';
import { signKinds, signsOf } from './subject';
import type { Sign, SignKind, Subject } from './subject';
import type { Sightings } from './tally';
import type { TargetMatch, TargetWords } from './target-words';

/** Everything that has a say, each with a weight that is learned. */
export const voices = ['usual', 'lately', ...signKinds, 'next', 'stretch', 'catalogue', 'known'] as const;
export type Voice = (typeof voices)[number];

/** How many sightings it takes until a sign is believed half: an address at once, an hour of the day late. */
const doubts: Readonly<Record<SignKind | 'lately' | 'next' | 'stretch', number>> = {
  lately: 3,
  word: 2,
  part: 1.2,
  title: 0.5,
  address: 0.3,
  host: 1,
  path: 0.7,
  place: 0.5,
  asker: 1,
  edge: 1,
  hour: 5,
  weekday: 15,
  next: 3,
  stretch: 1,
};

/** What the catalogue of distractions says of a host: twenty times as probable as usual. */
const catalogueSays = 3;

/** What speaks for each slot: natural logarithms of how many times more probable a voice makes it than a slot it does not know. */
export interface Evidence {
  readonly signs: readonly Sign[];
  readonly shares: Float64Array;
  /** Voices that have nothing to say are left out. */
  readonly rows: ReadonlyMap<Voice, Float64Array>;
  readonly known: ReadonlyMap<string, TargetMatch>;
  /** What kind of case this is: voices are not equally right in all of them. */
  readonly situations: readonly string[];
}

/** log p(target | sign) / p(target), smoothed towards no opinion: a sign of every target says nothing, however frequent. */
export function opinion(sightings: Sightings, slot: number, share: number, doubt: number): number {
  const count = sightings.byTarget.get(slot) ?? 0;
  return share === 0 ? 0 : Math.log((count / share + doubt) / (sightings.total + doubt));
}

/** The same for one sign of a subject; 0 for a sign that was never seen. */
export function opinionOfSign(memory: SuggestionMemory, { kind, sign }: Sign, slot: number, share: number): number {
  const sightings = memory.tallies[kind].of(sign, memory.tick);
  return sightings === undefined ? 0 : opinion(sightings, slot, share, doubts[kind]);
}

/**
 * Adds what one sign says, relative to a target that it never came with: only what differs between targets matters, and
 * few came with it. Answers how telling the sign is: the divergence of its targets from the usual ones, 0 for a word of
 * every day (Kullback and Leibler).
 */
function addOpinions(row: Float64Array, sightings: Sightings, shares: Float64Array, doubt: number): number {
  const whole = sightings.total + doubt;
  const unseen = Math.log(doubt / whole);
  let [telling, rest] = [0, 1];
  for (const [slot, count] of sightings.byTarget) {
    const share = shares[slot] ?? 0;
    const said = opinion(sightings, slot, share, doubt);
    const part = (count + doubt * share) / whole;
    row[slot] = (row[slot] ?? 0) + said - unseen;
    telling += part * said;
    rest -= part;
  }
  return Math.max(0, telling + Math.max(0, rest) * unseen);
}

/** How much of what is repeated is repetition: 0 were none, 1 all. */
const repetition = 0.7;

/**
 * Words repeat each other: ten of them are worth about three, not ten (which is what makes naive Bayes so sure of itself).
 * Words of every day are none of the ten.
 */
function damp(row: Float64Array, { sum, most }: Telling): void {
  const factor = most === 0 ? 1 : Math.max(1, sum / most) ** -repetition;
  for (let slot = 0; slot < row.length; slot += 1) row[slot] = (row[slot] ?? 0) * factor;
}

/** How telling the signs of one kind are, all together and the best of them. */
interface Telling {
  readonly sum: number;
  readonly most: number;
}

type RowOf = (voice: Voice) => Float64Array;

type Heard = ReadonlyMap<SignKind, Telling>;

function hearSigns(memory: SuggestionMemory, signs: readonly Sign[], shares: Float64Array, rowOf: RowOf): Heard {
  const heard = new Map<SignKind, Telling>();
  for (const { kind, sign } of signs) {
    const sightings = memory.tallies[kind].of(sign, memory.tick);
    if (sightings !== undefined) {
      const telling = addOpinions(rowOf(kind), sightings, shares, doubts[kind]);
      const { sum, most } = heard.get(kind) ?? { sum: 0, most: 0 };
      heard.set(kind, { sum: sum + telling, most: Math.max(most, telling) });
    }
  }
  for (const [kind, telling] of heard) damp(rowOf(kind), telling);
  return heard;
}

function hearHabits(memory: SuggestionMemory, minute: number, shares: Float64Array, rowOf: RowOf): void {
  const following = followers(memory, minute);
  if (following !== undefined) addOpinions(rowOf('next'), following, shares, doubts.next);
  const stretch = stretchOf(memory, minute);
  if (stretch.total > 0) addOpinions(rowOf('stretch'), stretch, shares, doubts.stretch);
  const lately = memory.lately.of('', memory.tick);
  if (lately !== undefined) addOpinions(rowOf('lately'), lately, shares, doubts.lately);
}

function hearCatalogue(memory: SuggestionMemory, url: string, rowOf: RowOf): void {
  for (const { number } of distractionsForHost(hostOf(url))) {
    const slot = memory.slots.get(targetKey({ verdict: 'distraction', distractionNumber: number }));
    if (slot !== undefined) rowOf('catalogue')[slot] = catalogueSays;
  }
}

function hearKnownWords(memory: SuggestionMemory, known: Evidence['known'], rowOf: RowOf): void {
  for (const [key, { weight }] of known) {
    const slot = memory.slots.get(key);
    if (slot !== undefined) rowOf('known')[slot] = Math.log(1 + weight);
  }
}

/** Asks every voice about a subject. */
export function gatherEvidence(memory: SuggestionMemory, words: TargetWords, subject: Subject): Evidence {
  const signs = signsOf(subject);
  const shares = usualShares(memory);
  const { size } = memory.slots;
  const usual = shares.map((share) => (share === 0 ? 0 : Math.log(share * size)));
  const rows = new Map<Voice, Float64Array>([['usual', usual]]);
  const rowOf: RowOf = (voice) => {
    const row = rows.get(voice) ?? new Float64Array(shares.length);
    rows.set(voice, row);
    return row;
  };
  const heard = hearSigns(memory, signs, shares, rowOf);
  hearHabits(memory, subject.minute, shares, rowOf);
  hearCatalogue(memory, subject.url, rowOf);
  const known = words.match(signs);
  hearKnownWords(memory, known, rowOf);
  const situations = situationsOf(subject, {
    minutesSince: subject.minute - (memory.recent.at(-1)?.minute ?? -Infinity),
    tellingWord: heard.get('word')?.most ?? 0,
    tellingHost: heard.get('host')?.most ?? null,
    isKnownAddress: heard.has('address'),
  });
  return { signs, shares, rows, known, situations };
}
