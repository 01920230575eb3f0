import { distractionsForHost } from '@/domain/distractions';
import { targetKey } from '@/domain/entry-target';
import { hostOf } from '@/domain/page-url';
import { followers, stretchOf, usualShares } from './memory';
import type { SuggestionMemory } from './memory';
import { signsOf } from './subject';
import type { Sign, SignKind, Subject } from './subject';
import type { Sightings } from './tally';
import type { TargetMatch, TargetWords } from './target-words';

/** Everything that has a say, each with a weight that is learned. */
export type Voice = 'usual' | SignKind | 'next' | 'stretch' | 'catalogue' | 'known';

/** How many sightings it takes until a sign is believed half: an address at once, an hour of the day late. */
const doubts: Readonly<Record<SignKind | 'next' | 'stretch', number>> = {
  word: 1,
  part: 2,
  title: 0.5,
  address: 0.3,
  host: 1,
  path: 0.7,
  place: 0.5,
  asker: 1,
  edge: 1,
  hour: 8,
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

/** Relative to a target that the sign never came with: only what differs between targets matters, and few came with it. */
function addOpinions(row: Float64Array, sightings: Sightings, shares: Float64Array, doubt: number): void {
  const unseen = Math.log(doubt / (sightings.total + doubt));
  for (const slot of sightings.byTarget.keys()) {
    row[slot] = (row[slot] ?? 0) + opinion(sightings, slot, shares[slot] ?? 0, doubt) - unseen;
  }
}

/** Words repeat each other: ten of them are worth about three, not ten (which is what makes naive Bayes so sure of itself). */
function damp(row: Float64Array, signsHeard: number): void {
  for (let slot = 0; slot < row.length; slot += 1) row[slot] = (row[slot] ?? 0) / Math.sqrt(Math.max(1, signsHeard));
}

type RowOf = (voice: Voice) => Float64Array;

function hearSigns(memory: SuggestionMemory, signs: readonly Sign[], shares: Float64Array, rowOf: RowOf): void {
  const heard = new Map<SignKind, number>();
  for (const { kind, sign } of signs) {
    const sightings = memory.tallies[kind].of(sign, memory.tick);
    if (sightings !== undefined) {
      heard.set(kind, (heard.get(kind) ?? 0) + 1);
      addOpinions(rowOf(kind), sightings, shares, doubts[kind]);
    }
  }
  for (const [kind, count] of heard) damp(rowOf(kind), count);
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
  hearSigns(memory, signs, shares, rowOf);
  const following = followers(memory, subject.minute);
  if (following !== undefined) addOpinions(rowOf('next'), following, shares, doubts.next);
  const stretch = stretchOf(memory, subject.minute);
  if (stretch.total > 0) addOpinions(rowOf('stretch'), stretch, shares, doubts.stretch);
  hearCatalogue(memory, subject.url, rowOf);
  const known = words.match(signs);
  hearKnownWords(memory, known, rowOf);
  return { signs, shares, rows, known };
}
