// Prints what `domain/suggestion/first-weights.ts` should hold: node scripts/train-suggestion.ts ROUNDS FILE.json...
// The files are recordings as bench-suggest reads them. Measure on others.

import { readFileSync } from 'node:fs';
import { load } from './bench-suggest/load.ts';
import type * as recorded from './bench-suggest/recorded.ts';
import type * as training from './bench-suggest/train.ts';

const [rounds = '3', ...files] = process.argv.slice(2);
const { recordingFrom } = await load<typeof recorded>('recorded.ts');
const { trainedWeights } = await load<typeof training>('train.ts');
const recordings = files.map((file) => recordingFrom(JSON.parse(readFileSync(file, 'utf8')), file));
for (const [situation, row] of Object.entries(trainedWeights(recordings, Number(rounds)))) {
  process.stdout.write(`  '${situation}': [${row.join(', ')}],\n`);
}
