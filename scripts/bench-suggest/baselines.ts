import { hostOf } from '@/domain/page-url';
import { wordsIn } from '@/domain/suggestion/words';
import type { RecordedEntry } from './recorded';

/** A guess before an entry was learned; without a key, none. */
export interface Guess {
  readonly key: string | null;
  readonly confidence: number;
}

/** What a baseline knows: guesses one entry, then learns it. */
export type Baseline = (entry: RecordedEntry) => Guess;

/** What was chosen most often until now. */
export function mostFrequent(): Baseline {
  const counts = new Map<string, number>();
  let best: string | null = null;
  return ({ key }) => {
    const guess = { key: best, confidence: best === null ? 0 : 1 };
    counts.set(key, (counts.get(key) ?? 0) + 1);
    if ((counts.get(key) ?? 0) > (counts.get(best ?? '') ?? 0)) best = key;
    return guess;
  };
}

/** What the same host was tagged for last time; silent about new hosts and requests without a link. */
export function sameHost(): Baseline {
  const last = new Map<string, string>();
  return ({ url, key }) => {
    const host = hostOf(url);
    const known = last.get(host) ?? null;
    if (host !== '') last.set(host, key);
    return { key: known, confidence: known === null ? 0 : 1 };
  };
}

const smoothing = 0.1;

interface TargetCounts {
  readonly key: string;
  entries: number;
  words: number;
}

/** Host, title and text as one bag of words, each as often as it stands there. */
function bagOf({ url, title, text }: RecordedEntry): string[] {
  const host = hostOf(url);
  const words = [title, text].flatMap((part) => wordsIn(part).map(([word]) => word));
  return host === '' ? words : [`host ${host}`, ...words];
}

/** Words that a target never came with are the rule, so their share is counted once and corrected where one did. */
function bestOf(targets: readonly TargetCounts[], sums: Float64Array): Guess {
  const highest = sums.reduce((most, sum) => Math.max(most, sum), -Infinity);
  const total = sums.reduce((all, sum) => all + Math.exp(sum - highest), 0);
  return { key: targets[sums.indexOf(highest)]?.key ?? null, confidence: 1 / total };
}

/** Plain multinomial naive Bayes over host, title and text words, smoothed by 0.1, learning as it goes. */
export function naiveBayes(): Baseline {
  const targets: TargetCounts[] = [];
  const slots = new Map<string, number>();
  const counts = new Map<string, Map<number, number>>();
  let learned = 0;
  const guess = (bag: readonly string[]): Guess => {
    const known = bag.filter((word) => counts.has(word));
    const size = smoothing * counts.size;
    const sums = Float64Array.from(
      targets,
      ({ entries, words }) => Math.log(entries / learned) + bag.length * Math.log(smoothing / (words + size)),
    );
    for (const word of known) {
      for (const [slot, count] of counts.get(word) ?? []) {
        sums[slot] = (sums[slot] ?? 0) + Math.log((count + smoothing) / smoothing);
      }
    }
    return targets.length === 0 ? { key: null, confidence: 0 } : bestOf(targets, sums);
  };
  const learn = (bag: readonly string[], key: string): void => {
    const slot = slots.get(key) ?? targets.push({ key, entries: 0, words: 0 }) - 1;
    slots.set(key, slot);
    const target = targets[slot];
    if (target === undefined) return;
    learned += 1;
    target.entries += 1;
    target.words += bag.length;
    for (const word of bag) {
      const ofWord = counts.get(word) ?? new Map<number, number>();
      ofWord.set(slot, (ofWord.get(slot) ?? 0) + 1);
      counts.set(word, ofWord);
    }
  };
  return (entry) => {
    const bag = bagOf(entry);
    const answer = guess(bag);
    learn(bag, entry.key);
    return answer;
  };
}
