/** Turns how sure the voices are into how often such a suggestion is right, as this person's verdicts show. */
export interface Calibration {
  /** A confidence from 0 to 1; the surer the voices, the higher. */
  of(probability: number): number;
  /** How many verdicts nothing can foresee (0 to 1): slips, and pages that serve several things. */
  unforeseeable(): number;
  /** Takes in whether a suggestion of this probability was right. */
  learn(probability: number, wasRight: boolean): void;
}

/** The logarithm of the odds of 1 and 0 would be infinite. */
const surest = 0.9995;
/** From invented streams in which one verdict in ten was arbitrary: then the surest is right in nine of ten cases. */
const first = { ceiling: 0.89, height: 0.47, slope: 1.14 };
const learningRate = 0.01;
const ceilingRate = 0.003;
const [lowestCeiling, highestCeiling] = [0.5, 0.99];
/** Below this, confidences would hardly differ. */
const flattest = 0.3;

function oddsOf(probability: number): number {
  const within = Math.max(1 - surest, Math.min(surest, probability));
  return Math.log(within / (1 - within));
}

/**
 * A line through the logarithms of the odds (John Platt's scaling) under a ceiling, for no suggestion is right more often
 * than people agree with themselves. All three move a little with each verdict.
 */
export function createCalibration(): Calibration {
  let { ceiling, height, slope } = first;
  const part = (probability: number): number => 1 / (1 + Math.exp(-(height + slope * oddsOf(probability))));
  return {
    of: (probability) => ceiling * part(probability),
    unforeseeable: () => 1 - ceiling,
    learn: (probability, wasRight) => {
      const sure = part(probability);
      const surprise = (wasRight ? 1 : 0) - ceiling * sure;
      const step = learningRate * surprise * (1 - sure);
      height += step;
      slope = Math.max(flattest, slope + step * oddsOf(probability));
      ceiling = Math.max(lowestCeiling, Math.min(highestCeiling, ceiling + ceilingRate * surprise * sure));
    },
  };
}
