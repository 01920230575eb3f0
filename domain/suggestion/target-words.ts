import type { Sign } from './subject';
import { wordSigns } from './words';

/** Something that a verdict can point at, with the words it is known by before anything was tagged for it. */
export interface KnownTarget {
  /** The name under which verdicts are learned. */
  readonly key: string;
  /** Its title first, then what belongs to it: its objective, its projects and tasks. */
  readonly texts: readonly string[];
}

export interface TargetMatch {
  readonly weight: number;
  /** The shared words as the subject writes them. */
  readonly written: ReadonlySet<string>;
}

/** Which targets the words of a subject speak for, and how tellingly. */
export interface TargetWords {
  match(signs: readonly Sign[]): Map<string, TargetMatch>;
}

interface Owner {
  readonly key: string;
  readonly weight: number;
}

const mostWordsEach = 300;
/** Titles of tasks say less about a key result than its own title; parts of words less than words. */
const laterTextWeight = 0.6;
const partWeight = 0.5;

function weightsOf({ texts }: KnownTarget): Map<string, number> {
  const weights = new Map<string, number>();
  for (const [index, text] of texts.entries()) {
    const { words, parts } = wordSigns(text);
    const share = index === 0 ? 1 : laterTextWeight;
    const found: [string, number][] = [
      ...[...words.keys()].map((sign): [string, number] => [sign, share]),
      ...[...parts.keys()].map((sign): [string, number] => [sign, share * partWeight]),
    ];
    for (const [sign, weight] of found) {
      if (weights.size < mostWordsEach && !weights.has(sign)) weights.set(sign, weight);
    }
  }
  return weights;
}

/** The words of the targets; a word that many targets share tells little (inverse document frequency). */
export function targetWords(targets: readonly KnownTarget[]): TargetWords {
  const owners = new Map<string, Owner[]>();
  for (const target of targets) {
    for (const [sign, weight] of weightsOf(target)) {
      const known = owners.get(sign) ?? [];
      known.push({ key: target.key, weight });
      owners.set(sign, known);
    }
  }
  return {
    match: (signs) => {
      const matches = new Map<string, { weight: number; written: Set<string> }>();
      for (const { kind, sign, written } of signs) {
        const ofSign = kind === 'word' || kind === 'part' ? (owners.get(sign) ?? []) : [];
        const telling = Math.log(1 + targets.length / Math.max(1, ofSign.length));
        for (const { key, weight } of ofSign) {
          const match = matches.get(key) ?? { weight: 0, written: new Set<string>() };
          match.weight += weight * telling;
          match.written.add(written);
          matches.set(key, match);
        }
      }
      return matches;
    },
  };
}
