import { voices } from './evidence';
import type { Evidence, Voice } from './evidence';

/** How far each voice is relied on, 0 for not at all. */
export type Weights = ReadonlyMap<Voice, number>;

/** For each situation, a weight for each voice in their order. */
export type WeightTable = Readonly<Record<string, readonly number[]>>;

/** A target that would have been right, and how probably (0 to 1). */
export interface Wanted {
  readonly slot: number;
  readonly part: number;
}

/** How far each voice is relied on in each situation, learned. The number of situations is fixed, so it does not grow. */
export interface WeightBook {
  /** The weights for some evidence: the sum of what its situations say; no voice turns into its opposite. */
  of(evidence: Evidence): Weights;
  /** One step down the gradient of -log p(target): voices that spoke for what was wanted gain weight in these situations. */
  move(evidence: Evidence, expected: Float64Array, wanted: readonly Wanted[]): void;
  /** What has been learned, for the situations that occurred. */
  table(): WeightTable;
}

const learningRate = 0.015;
const largestStep = 4;
/** What one situation may take from a voice; more, and a voice that starts to be right would be heard late. */
const lowestWeight = -0.1;

function meanOf(row: Float64Array, expected: Float64Array): number {
  let mean = 0;
  for (let slot = 0; slot < row.length; slot += 1) mean += (row[slot] ?? 0) * (expected[slot] ?? 0);
  return mean;
}

/** @param first where the weights start; each install's own verdicts move them */
export function createWeightBook(first: WeightTable): WeightBook {
  const pages = new Map<string, number[]>();
  const pageOf = (situation: string): number[] => {
    const page = pages.get(situation) ?? voices.map((_, index) => first[situation]?.[index] ?? 0);
    pages.set(situation, page);
    return page;
  };
  return {
    of: ({ situations }) => {
      const opened = situations.map(pageOf);
      return new Map(
        voices.map((voice, index) => [
          voice,
          Math.max(
            0,
            opened.reduce((sum, page) => sum + (page[index] ?? 0), 0),
          ),
        ]),
      );
    },
    move: ({ rows, situations }, expected, wanted) => {
      const opened = situations.map(pageOf);
      for (const [voice, row] of rows) {
        const index = voices.indexOf(voice);
        const right = wanted.reduce((sum, { slot, part }) => sum + part * (row[slot] ?? 0), 0);
        const gain = Math.max(-largestStep, Math.min(largestStep, right - meanOf(row, expected)));
        const step = (learningRate / opened.length) * gain;
        for (const page of opened) page[index] = Math.max(lowestWeight, (page[index] ?? 0) + step);
      }
    },
    table: () => Object.fromEntries([...pages].map(([situation, page]) => [situation, [...page]])),
  };
}
