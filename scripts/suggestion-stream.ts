// Writes an invented stream for bench-suggest: node scripts/suggestion-stream.ts SEED [tuning|final] [ENTRIES] > FILE.json
// `suggestion-stream/generate.ts` says how it is made.

import { finalPersonas } from './suggestion-stream/final-personas.ts';
import { generateStream } from './suggestion-stream/generate.ts';
import { tuningPersonas } from './suggestion-stream/tuning-personas.ts';

const [seed = '1', set = 'tuning', entriesEach = '1000'] = process.argv.slice(2);
const stream = generateStream(set === 'final' ? finalPersonas : tuningPersonas, Number(seed), Number(entriesEach));
process.stdout.write(`${JSON.stringify(stream, null, 1)}\n`);
