import { createSuggestionEngine } from '@/domain/suggestion/engine';
import { firstWeights } from '@/domain/suggestion/first-weights';
import type { WeightTable } from '@/domain/suggestion/weights';
import type { Recording } from './recorded';
import { subjectOf } from './replay';

function learned({ known, entries }: Recording, starting: WeightTable): WeightTable {
  const engine = createSuggestionEngine(known, starting);
  for (const entry of entries) engine.learn(subjectOf(entry), entry.key);
  return engine.weights();
}

function mean(rows: readonly (readonly number[])[]): number[] {
  const [first = []] = rows;
  return first.map((_, index) => {
    const sum = rows.reduce((all, row) => all + (row[index] ?? 0), 0);
    return Number((sum / rows.length).toFixed(2));
  });
}

/** What the weights are on average after each of the recordings; the next round starts from there. */
export function trainedWeights(recordings: readonly Recording[], rounds: number): WeightTable {
  let weights = firstWeights;
  for (let round = 0; round < rounds; round += 1) {
    const tables = recordings.map((recording) => learned(recording, weights));
    const trained = Object.entries(weights).map(([situation, row]): [string, readonly number[]] => {
      const rows = tables.flatMap((table) => (table[situation] === undefined ? [] : [table[situation]]));
      return [situation, rows.length === 0 ? row : mean(rows)];
    });
    weights = Object.fromEntries(trained);
  }
  return weights;
}
