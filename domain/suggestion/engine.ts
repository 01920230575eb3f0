import { gatherEvidence } from './evidence';
import type { Evidence, Voice } from './evidence';
import { createMemory, remember, slotOf } from './memory';
import { reasonsFor } from './reasons';
import type { SuggestionReason } from './reasons';
import type { Subject } from './subject';
import { targetWords } from './target-words';
import type { KnownTarget } from './target-words';

/** A target and how probable it is, 0 to 1. */
export interface RankedTarget {
  readonly key: string;
  readonly confidence: number;
}

/** What a subject is likely to be tagged for. */
export interface EngineAnswer {
  /** The three most probable, best first. */
  readonly ranked: readonly RankedTarget[];
  /** Why the first of them. */
  readonly reasons: readonly SuggestionReason[];
}

export interface SuggestionEngine {
  /** What a subject is likely to be tagged for; null below the confidence floor, and when nothing but habit speaks. */
  suggest(subject: Subject, floor?: number): EngineAnswer | null;
  /** Takes in one verdict. Entries come in the order of time. */
  learn(subject: Subject, key: string): void;
  /** How many signs are remembered: bounded, however much is learned. */
  memorySize(): number;
}

/**
 * The confidence below which nothing is suggested. Confidences are close to how often the suggestion is right, and with
 * a dozen targets one that is right in three of ten cases is still far better than none; most are far above it.
 */
export const usualFloor = 0.3;

type Weights = Record<Voice, number>;

/** Where the weights of the voices start, from invented streams; each install's own verdicts move them. */
const firstWeights: Readonly<Weights> = {
  usual: 0.7,
  word: 0.5,
  part: 0.15,
  title: 0.15,
  address: 0.65,
  host: 0.5,
  path: 0.15,
  place: 0.2,
  asker: 0.5,
  edge: 0.35,
  hour: 0.3,
  weekday: 0.1,
  next: 0.35,
  stretch: 0.6,
  catalogue: 0.8,
  known: 0.45,
};

const learningRate = 0.015;
const largestStep = 4;

/** Softmax of the weighted sums over the slots that are taken. */
function probabilities({ rows, shares }: Evidence, weights: Weights): Float64Array {
  const sums = new Float64Array(shares.length);
  for (const [voice, row] of rows) {
    for (let slot = 0; slot < sums.length; slot += 1) {
      sums[slot] = (sums[slot] ?? 0) + weights[voice] * (row[slot] ?? 0);
    }
  }
  let highest = -Infinity;
  for (let slot = 0; slot < sums.length; slot += 1) {
    if ((shares[slot] ?? 0) > 0) highest = Math.max(highest, sums[slot] ?? 0);
  }
  const powers = sums.map((sum, slot) => ((shares[slot] ?? 0) > 0 ? Math.exp(sum - highest) : 0));
  const total = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / total);
}

function meanOf(row: Float64Array, expected: Float64Array): number {
  let mean = 0;
  for (let slot = 0; slot < row.length; slot += 1) mean += (row[slot] ?? 0) * (expected[slot] ?? 0);
  return mean;
}

/** One step down the gradient of -log p(target): voices that spoke for it gain weight, none turns into its opposite. */
function moveWeights(weights: Weights, { rows }: Evidence, expected: Float64Array, slot: number): void {
  for (const [voice, row] of rows) {
    const gain = Math.max(-largestStep, Math.min(largestStep, (row[slot] ?? 0) - meanOf(row, expected)));
    weights[voice] = Math.max(0, weights[voice] + learningRate * gain);
  }
}

function bestSlots(probability: Float64Array, atMost: number): number[] {
  const best: number[] = [];
  for (let slot = 0; slot < probability.length; slot += 1) {
    const place = best.findIndex((other) => (probability[slot] ?? 0) > (probability[other] ?? 0));
    if (place !== -1) best.splice(place, 0, slot);
    else if (best.length < atMost) best.push(slot);
    best.length = Math.min(best.length, atMost);
  }
  return best;
}

/**
 * Learns from verdicts, one at a time, and suggests the next. Every sign of a subject (its words, address, host, who
 * asks, the hour, what was tagged just before) says how much more probable than usual it makes each target; the voices
 * are added with weights that are themselves learned (logistic mixing of experts, as in Matt Mahoney's PAQ). A host
 * of many targets says little by itself, and old sightings fade, so shared hosts and drifting meanings do not mislead
 * for long. No clock, no chance: the same verdicts give the same suggestion.
 */
export function createSuggestionEngine(known: readonly KnownTarget[]): SuggestionEngine {
  const memory = createMemory();
  const words = targetWords(known);
  const weights: Weights = { ...firstWeights };
  for (const { key } of known) slotOf(memory, key);
  let latest: { readonly subject: Subject; readonly tick: number; readonly evidence: Evidence } | null = null;
  const evidenceOf = (subject: Subject): Evidence => {
    if (latest?.subject !== subject || latest.tick !== memory.tick) {
      latest = { subject, tick: memory.tick, evidence: gatherEvidence(memory, words, subject) };
    }
    return latest.evidence;
  };
  return {
    suggest: (subject, floor = usualFloor) => {
      const evidence = evidenceOf(subject);
      const probability = probabilities(evidence, weights);
      const best = bestSlots(probability, 3);
      const ranked = best.map((slot) => ({ key: memory.keys[slot] ?? '', confidence: probability[slot] ?? 0 }));
      const [first] = best;
      if (first === undefined || (probability[first] ?? 0) < floor) {
        return null;
      }
      const reasons = reasonsFor(memory, evidence, first, weights);
      return reasons.length === 0 ? null : { ranked: ranked.filter(({ key }) => key !== ''), reasons };
    },
    learn: (subject, key) => {
      const isNew = !memory.slots.has(key);
      const slot = slotOf(memory, key);
      const evidence = isNew ? gatherEvidence(memory, words, subject) : evidenceOf(subject);
      moveWeights(weights, evidence, probabilities(evidence, weights), slot);
      remember(memory, evidence.signs, subject.minute, slot);
    },
    memorySize: () =>
      [...Object.values(memory.tallies), memory.next].reduce((sum, tally) => sum + tally.size(), memory.slots.size),
  };
}
