import type { CheckIn } from './model/check-in';
import { latestPerDate, latestRecord } from './latest-per-date';

/** An even chance: where every key result begins (S41, S42), neutral until first changed. */
export const startingConfidence = 5;

export type ConfidenceWord = 'low' | 'even' | 'high';

/** `none` is the first value: there is nothing to compare it with. */
export type ConfidenceTrend = 'up' | 'down' | 'same' | 'none';

/** How a set of confidences reads while its key results are drafted. */
export type DraftingConfidence = 'fantasy' | 'fitting' | 'comfortable' | 'sandbagging';

/** The word beside a confidence from 1 to 10: 1-3 low, 4-6 even, 7-10 high (method 3.5). */
export function confidenceWord(confidence: number): ConfidenceWord {
  if (confidence <= 3) {
    return 'low';
  }
  return confidence <= 6 ? 'even' : 'high';
}

/** The confidence that holds now: that of the current check-in, or the even chance before the first one. */
export function currentConfidence(checkIns: readonly CheckIn[]): number {
  return latestRecord(checkIns)?.confidence ?? startingConfidence;
}

/**
 * The current confidence against the one that held before, of an earlier date: a correction on the same day is not
 * a movement. Check-ins may come in any order.
 */
export function confidenceTrend(checkIns: readonly CheckIn[]): ConfidenceTrend {
  const [current, previous] = latestPerDate(checkIns);
  if (current === undefined || previous === undefined) {
    return 'none';
  }
  if (current.confidence === previous.confidence) {
    return 'same';
  }
  return current.confidence > previous.confidence ? 'up' : 'down';
}

/**
 * What the mean confidence of a draft says (S40, S41, method 3.5): above 9 sandbagging, above 7.5 comfortable, below
 * 2.5 fantasy. Exactly 7.5 and 2.5 still fit. Null without values.
 */
export function draftingConfidence(confidences: readonly number[]): DraftingConfidence | null {
  if (confidences.length === 0) {
    return null;
  }
  const mean = confidences.reduce((sum, confidence) => sum + confidence, 0) / confidences.length;
  if (mean > 9) {
    return 'sandbagging';
  }
  if (mean > 7.5) {
    return 'comfortable';
  }
  return mean < 2.5 ? 'fantasy' : 'fitting';
}
