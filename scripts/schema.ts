// Prints the JSON Schema of a line of a backup file: npm run --silent schema

import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type * as backupSchema from './backup-schema.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const { module } = await runnerImport<typeof backupSchema>(
  fileURLToPath(new URL('backup-schema.ts', import.meta.url)),
  { configFile: false, logLevel: 'silent', resolve: { alias: { '@': root } } },
);
process.stdout.write(`${JSON.stringify(module.backupLineJsonSchema(), null, 2)}\n`);
