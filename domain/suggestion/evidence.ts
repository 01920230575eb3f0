import { distractionsForHost } from '@/domain/distractions';
import { hostOf } from '@/domain/page-url';
import { followers, stretchOf, usualShares } from './memory';
import type { SuggestionMemory } from './memory';
import { signKinds, signsOf } from './subject';
import type { Sign, SignKind, Subject } from './subject';
import type { Sightings } from './tally';
import type { TargetMatch, TargetWords } from './target-words';

/** Everything that has a say, each with a weight that is learned. */
export const voices = ['usual', ...signKinds, 'next', 'stretch', 'catalogue', 'known'] as const;
export type Voice = (typeof voices)[number];

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
  readonly rows: Readonly<Record<Voice, Float64Array>>;
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

function hearSigns(
  memory: SuggestionMemory,
  signs: readonly Sign[],
  shares: Float64Array,
  rows: Evidence['rows'],
): void {
  const heard = new Map<SignKind, number>();
  for (const { kind, sign } of signs) {
    const sightings = memory.tallies[kind].of(sign, memory.tick);
    if (sightings !== undefined) {
      heard.set(kind, (heard.get(kind) ?? 0) + 1);
      addOpinions(rows[kind], sightings, shares, doubts[kind]);
    }
  }
  for (const [kind, count] of heard) damp(rows[kind], count);
}

function hearCatalogue(memory: SuggestionMemory, url: string, row: Float64Array): void {
  for (const { number } of distractionsForHost(hostOf(url))) {
    const slot = memory.slots.get(`distraction:${number}`);
    if (slot !== undefined) row[slot] = catalogueSays;
  }
}

function emptyRows(length: number): Record<Voice, Float64Array> {
  const row = (): Float64Array => new Float64Array(length);
  return {
    usual: row(),
    word: row(),
    part: row(),
    title: row(),
    address: row(),
    host: row(),
    path: row(),
    place: row(),
    asker: row(),
    edge: row(),
    hour: row(),
    weekday: row(),
    next: row(),
    stretch: row(),
    catalogue: row(),
    known: row(),
  };
}

/** Asks every voice about a subject. */
export function gatherEvidence(memory: SuggestionMemory, words: TargetWords, subject: Subject): Evidence {
  const signs = signsOf(subject);
  const shares = usualShares(memory);
  const rows = emptyRows(shares.length);
  const { size } = memory.slots;
  shares.forEach((share, slot) => {
    rows.usual[slot] = share === 0 ? 0 : Math.log(share * size);
  });
  hearSigns(memory, signs, shares, rows);
  const following = followers(memory, subject.minute);
  if (following !== undefined) addOpinions(rows.next, following, shares, doubts.next);
  addOpinions(rows.stretch, stretchOf(memory, subject.minute), shares, doubts.stretch);
  hearCatalogue(memory, subject.url, rows.catalogue);
  const known = words.match(signs);
  for (const [key, { weight }] of known) {
    const slot = memory.slots.get(key);
    if (slot !== undefined) rows.known[slot] = Math.log(1 + weight);
  }
  return { signs, shares, rows, known };
}
