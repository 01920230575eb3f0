// Writes an invented stream for bench-suggest: node scripts/suggestion-stream.ts SEED [tuning|final] [ENTRIES] [vague|clear] > FILE.json
// `suggestion-stream/generate.ts` says how it is made.

import { finalPersonas } from './suggestion-stream/final-personas.ts';
import { generateStream } from './suggestion-stream/generate.ts';
import { tuningPersonas } from './suggestion-stream/tuning-personas.ts';

const [seed = '1', set = 'tuning', entriesEach = '1000', manner = 'vague'] = process.argv.slice(2);
const personas = set === 'final' ? finalPersonas : tuningPersonas;
const stream = generateStream(personas, Number(seed), Number(entriesEach), manner === 'clear' ? 'clear' : 'vague');
process.stdout.write(`${JSON.stringify(stream, null, 1)}\n`);
