// What `npm run bench -- --all` runs beside the pages: each by the command that also runs alone, with modest sizes.

import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheDirectory } from '../browsers/find-browser.ts';
import type { BenchOptions } from './options.ts';

const root = path.resolve(import.meta.dirname, '../..');

/** The readings of the other benches, as each of them writes them. */
export interface OtherReadings {
  readonly latency: unknown;
  readonly transfer: unknown;
  readonly suggestion: unknown;
}

function run(script: string, words: readonly string[]): void {
  execFileSync(process.execPath, [`scripts/${script}.ts`, ...words], { cwd: root, stdio: 'inherit' });
}

function answerOf(script: string, words: readonly string[]): string {
  const most = 100_000_000;
  return execFileSync(process.execPath, [`scripts/${script}.ts`, ...words], { cwd: root, maxBuffer: most }).toString();
}

function readingsIn(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'));
}

/** A verdict stored and shown; import and export, measured in Chromium alone; and the suggestion on an invented stream. */
export function runOthers({ browser, entries }: BenchOptions): OtherReadings {
  const folder = mkdtempSync(path.join(cacheDirectory(), 'bench-all-'));
  const file = (name: string): string => path.join(folder, `${name}.json`);
  try {
    console.log('\nA verdict in the side panel\n');
    const size = ['--entries', String(entries)];
    run('bench-triage', ['--browser', browser, ...size, '--runs', '20', '--built', '--json', file('latency')]);
    console.log(`\nImport and export of ${entries} entries, Chromium\n`);
    run('bench-transfer', [...size, '--built', '--json', file('transfer')]);
    console.log('\nThe suggestion, 3,000 entries of people that it was not tuned on\n');
    writeFileSync(file('stream'), answerOf('suggestion-stream', ['101', 'final']));
    run('bench-suggest', [file('stream')]);
    const suggestion: unknown = JSON.parse(answerOf('bench-suggest', ['--json', file('stream')]));
    return { latency: readingsIn(file('latency')), transfer: readingsIn(file('transfer')), suggestion };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
