import type { Evidence, Voice } from './evidence';
import { opinionOfSign } from './evidence';
import type { SuggestionMemory } from './memory';
import type { Sign } from './subject';
import type { Weights } from './weights';

/** Why something is suggested, strongest first. */
export type SuggestionReason =
  /** A rule of the user says so. */
  | { readonly kind: 'rule' }
  /** The same address had this verdict before. */
  | { readonly kind: 'address' }
  /** Words of the page or the request, as they are written there. */
  | { readonly kind: 'words'; readonly words: readonly string[] }
  | { readonly kind: 'host'; readonly host: string }
  | { readonly kind: 'asker'; readonly asker: string }
  /** What was tagged in the last half hour. */
  | { readonly kind: 'stretch' };

interface Said {
  readonly reason: Exclude<SuggestionReason, { kind: 'words' }> | { readonly kind: 'word'; readonly word: string };
  readonly strength: number;
}

const mostWords = 3;
const mostReasons = 3;
/** Less than this makes a target not even a tenth more probable. */
const weakest = 0.1;
/** Nothing makes more probable what nearly everything is; a sign that always came with it is a reason all the same. */
const largestShare = 0.5;

function reasonOf({ kind, written }: Sign): Said['reason'] | null {
  switch (kind) {
    case 'word':
    case 'part':
    case 'edge':
      return { kind: 'word', word: written };
    case 'host':
    case 'path':
    case 'place':
      return { kind: 'host', host: written };
    case 'address':
      return { kind: 'address' };
    case 'asker':
      return { kind: 'asker', asker: written };
    case 'title':
    case 'hour':
    case 'weekday':
      return null;
  }
}

function saidBySigns(memory: SuggestionMemory, { signs, shares }: Evidence, slot: number, weights: Weights): Said[] {
  return signs.flatMap((sign) => {
    const reason = reasonOf(sign);
    const share = Math.min(shares[slot] ?? 0, largestShare);
    const strength = (weights.get(sign.kind) ?? 0) * opinionOfSign(memory, sign, slot, share);
    return reason === null ? [] : [{ reason, strength }];
  });
}

function saidBesides({ rows, known, signs }: Evidence, slot: number, key: string, weights: Weights): Said[] {
  const host = signs.find(({ kind }) => kind === 'host')?.written ?? '';
  const strengthOf = (voice: Voice): number => (weights.get(voice) ?? 0) * (rows.get(voice)?.[slot] ?? 0);
  return [
    { reason: { kind: 'host', host }, strength: strengthOf('catalogue') },
    { reason: { kind: 'stretch' }, strength: strengthOf('stretch') },
    ...[...(known.get(key)?.written ?? [])].map((word): Said => ({
      reason: { kind: 'word', word },
      strength: strengthOf('known'),
    })),
  ];
}

/** Short words of alphabets are mostly "of", "die", "que": they are shown only when nothing longer speaks. */
function tellingWords(words: readonly string[]): string[] {
  const longer = words.filter((word) => word.length > 3 || !/^\p{Script=Latin}+$/u.test(word));
  return [...new Set(longer.length > 0 ? longer : words)].slice(0, mostWords);
}

/**
 * The reasons for one slot: those that made it more probable, each kind once, words together at the place of the
 * strongest. None when nothing but habit speaks for it.
 */
export function reasonsFor(
  memory: SuggestionMemory,
  evidence: Evidence,
  slot: number,
  weights: Weights,
): SuggestionReason[] {
  const key = memory.keys[slot] ?? '';
  const said = [...saidBySigns(memory, evidence, slot, weights), ...saidBesides(evidence, slot, key, weights)]
    .filter(({ strength }) => strength > weakest)
    .toSorted((one, other) => other.strength - one.strength)
    .map(({ reason }) => reason);
  const words = said.flatMap((reason) => (reason.kind === 'word' ? [reason.word] : []));
  const kinds = new Map(said.map((reason) => [reason.kind, reason] as const).toReversed());
  const order = [...new Set(said.map(({ kind }) => kind))];
  const reasons = order.flatMap((kind): SuggestionReason[] => {
    const reason = kinds.get(kind);
    if (reason === undefined) return [];
    return reason.kind === 'word' ? [{ kind: 'words', words: tellingWords(words) }] : [reason];
  });
  return reasons.slice(0, mostReasons);
}
