import { createCalibration } from './calibration';
import type { Calibration } from './calibration';
import { gatherEvidence } from './evidence';
import type { Evidence } from './evidence';
import { firstWeights } from './first-weights';
import { createMemory, remember, slotOf } from './memory';
import type { Doubt } from './memory';
import { reasonsFor } from './reasons';
import type { SuggestionReason } from './reasons';
import type { Subject } from './subject';
import { targetWords } from './target-words';
import type { KnownTarget } from './target-words';
import { createWeightBook } from './weights';
import type { Weights, WeightTable } from './weights';

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
  /** How far each voice is relied on by now, for the training of the first weights. */
  weights(): WeightTable;
  /** How many signs are remembered: bounded, however much is learned. */
  memorySize(): number;
}

/**
 * The confidence below which nothing is suggested. Confidences are how often the suggestion is right, and with a dozen
 * targets one that is right in one of four cases is still better than none; most are far above it.
 */
export const usualFloor = 0.25;

/** Softmax of the weighted sums over the slots that are taken. */
function probabilities({ rows, shares }: Evidence, weights: Weights): Float64Array {
  const sums = new Float64Array(shares.length);
  for (const [voice, row] of rows) {
    const weight = weights.get(voice) ?? 0;
    for (let slot = 0; slot < sums.length; slot += 1) sums[slot] = (sums[slot] ?? 0) + weight * (row[slot] ?? 0);
  }
  let highest = -Infinity;
  for (let slot = 0; slot < sums.length; slot += 1) {
    if ((shares[slot] ?? 0) > 0) highest = Math.max(highest, sums[slot] ?? 0);
  }
  const powers = sums.map((sum, slot) => ((shares[slot] ?? 0) > 0 ? Math.exp(sum - highest) : 0));
  const total = powers.reduce((all, power) => all + power, 0);
  return powers.map((power) => power / total);
}

/** How many of the verdicts that nothing can foresee are taken for slips; more, and changed meanings would be learned late. */
const slipsAmong = 0.55;

/**
 * Where a verdict goes against what was all but certain, it may be a slip: the target that was expected, and how
 * probably it was meant. When meanings change, this fades with the first few verdicts.
 */
function doubtOf(probability: Float64Array, slot: number, slips: number): Doubt | null {
  const [expected] = bestSlots(probability, 1);
  if (expected === undefined || expected === slot) return null;
  const meant = (probability[slot] ?? 0) * (1 - slips);
  const slipped = ((probability[expected] ?? 0) * slips) / probability.length;
  const part = slipped / (meant + slipped + Number.EPSILON);
  return part < 0.02 ? null : { slot: expected, part };
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

/** The first as the calibration says; the others share what it leaves, as the voices would have them. */
function confidencesOf(certainties: readonly number[], calibration: Calibration): number[] {
  const [surest = 0] = certainties;
  const confidence = calibration.of(surest);
  const left = surest === 1 ? 0 : (1 - confidence) / (1 - surest);
  return certainties.map((certainty, place) => (place === 0 ? confidence : Math.min(confidence, certainty * left)));
}

/** What was last thought about a subject: asked and learned in turn, it need not be thought twice. */
interface Thought {
  readonly subject: Subject;
  readonly tick: number;
  readonly evidence: Evidence;
  readonly weights: Weights;
  readonly probability: Float64Array;
}

/**
 * Learns from verdicts, one at a time, and suggests the next. Every sign of a subject (its words, address, host, who
 * asks, the hour, what was tagged just before) says how much more probable than usual it makes each target; the voices
 * are added with weights that are themselves learned, for each situation (logistic mixing of experts, as in Matt
 * Mahoney's PAQ). A host of many targets says little by itself, old sightings fade, and a verdict against all that is
 * known counts as a slip in part, so shared hosts, drifting meanings and arbitrary verdicts do not mislead for long. What
 * the mixture says is then held against how often it was right. No clock, no chance: the same verdicts give the same
 * suggestion.
 */
export function createSuggestionEngine(
  known: readonly KnownTarget[],
  startingWeights: WeightTable = firstWeights,
): SuggestionEngine {
  const memory = createMemory();
  const words = targetWords(known);
  const book = createWeightBook(startingWeights);
  const calibration = createCalibration();
  for (const { key } of known) slotOf(memory, key);
  let latest: Thought | null = null;
  const think = (subject: Subject): Thought => {
    const evidence = gatherEvidence(memory, words, subject);
    const weights = book.of(evidence);
    return { subject, tick: memory.tick, evidence, weights, probability: probabilities(evidence, weights) };
  };
  const thoughtOf = (subject: Subject): Thought => {
    const thought = latest?.subject === subject && latest.tick === memory.tick ? latest : think(subject);
    latest = thought;
    return thought;
  };
  return {
    suggest: (subject, floor = usualFloor) => {
      const { evidence, weights, probability } = thoughtOf(subject);
      const best = bestSlots(probability, 3);
      const [first] = best;
      if (first === undefined) return null;
      const confidences = confidencesOf(
        best.map((slot) => probability[slot] ?? 0),
        calibration,
      );
      if ((confidences[0] ?? 0) < floor) return null;
      const reasons = reasonsFor(memory, evidence, first, weights);
      const ranked = best.map((slot, place) => ({ key: memory.keys[slot] ?? '', confidence: confidences[place] ?? 0 }));
      return reasons.length === 0 ? null : { ranked: ranked.filter(({ key }) => key !== ''), reasons };
    },
    learn: (subject, key) => {
      const isNew = !memory.slots.has(key);
      const slot = slotOf(memory, key);
      const { evidence, probability } = isNew ? think(subject) : thoughtOf(subject);
      const doubt = doubtOf(probability, slot, slipsAmong * calibration.unforeseeable());
      const [expected = slot] = bestSlots(probability, 1);
      calibration.learn(probability[expected] ?? 0, expected === slot);
      const wanted = doubt === null ? [] : [doubt];
      book.move(evidence, probability, [{ slot, part: 1 - (doubt?.part ?? 0) }, ...wanted]);
      remember(memory, evidence.signs, { minute: subject.minute, slot, doubt });
    },
    weights: () => book.table(),
    memorySize: () =>
      [...Object.values(memory.tallies), memory.next].reduce((sum, tally) => sum + tally.size(), memory.slots.size),
  };
}
