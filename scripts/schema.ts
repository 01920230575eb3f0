// Prints the JSON Schema of a line of a backup file: npm run --silent schema
// or that of a team file: npm run --silent schema -- team-file

import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type * as backupSchema from './backup-schema.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport<typeof backupSchema>(
  fileURLToPath(new URL('backup-schema.ts', import.meta.url)),
  { configFile: false, logLevel: 'silent', resolve: { alias: { '@': root } } },
);
const schema = process.argv[2] === 'team-file' ? module.teamFileJsonSchema() : module.backupLineJsonSchema();
process.stdout.write(`${JSON.stringify(schema, null, 2)}\n`);
