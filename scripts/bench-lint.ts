// Measures the writing check on a file of labelled lines: node scripts/bench-lint.ts [--json] FILE.json
// The file is a list of { text, kind: "objective" | "kr", label: "good" | "bad" }. Vite loads the very function that the
// editor calls; with the text alone, as somebody types it.

import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';
import type * as writingCheck from '@/domain/writing-check/check';

const kinds = ['objective', 'kr'] as const;
const labels = ['good', 'bad'] as const;
type Kind = (typeof kinds)[number];

interface Line {
  readonly text: string;
  readonly kind: Kind;
  readonly label: (typeof labels)[number];
}

interface Judged extends Line {
  /** The ids of the rules that call it an error. */
  readonly errors: readonly string[];
}

interface Sum {
  readonly bad: number;
  readonly badCaught: number;
  readonly good: number;
  readonly goodFlagged: number;
}

/** What is wrong with the input, in one sentence for the person who typed it. */
class InputError extends Error {}

function isOneOf<Choice extends string>(choices: readonly Choice[], value: unknown): value is Choice {
  return choices.some((choice) => choice === value);
}

function fieldOf(entry: object, name: string): unknown {
  return new Map<string, unknown>(Object.entries(entry)).get(name);
}

function lineFrom(entry: unknown, index: number, file: string): Line {
  const place = `${file}: entry ${index + 1}`;
  if (typeof entry !== 'object' || entry === null) throw new InputError(`${place} is not an object.`);
  const [text, kind, label] = ['text', 'kind', 'label'].map((name) => fieldOf(entry, name));
  if (typeof text !== 'string') throw new InputError(`${place} has no text in the field "text".`);
  if (!isOneOf(kinds, kind)) throw new InputError(`${place} has neither "objective" nor "kr" in the field "kind".`);
  if (!isOneOf(labels, label)) throw new InputError(`${place} has neither "good" nor "bad" in the field "label".`);
  return { text, kind, label };
}

function contentOf(file: string): string {
  if (!existsSync(file)) throw new InputError(`${file} does not exist.`);
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new InputError(`${file} cannot be read as a file.`);
  }
}

function readLines(file: string): Line[] {
  const content = contentOf(file);
  let entries: unknown;
  try {
    entries = JSON.parse(content);
  } catch {
    throw new InputError(`${file} is not JSON.`);
  }
  if (!Array.isArray(entries)) throw new InputError(`${file} is not a list of lines.`);
  return entries.map((entry: unknown, index) => lineFrom(entry, index, file));
}

async function loadCheck(): Promise<typeof writingCheck> {
  const root = fileURLToPath(new URL('..', import.meta.url));
  const { module } = await runnerImport<typeof writingCheck>(`${root}domain/writing-check/check.ts`, {
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
  });
  return module;
}

function judge({ checkObjective, checkKeyResult }: typeof writingCheck, line: Line): Judged {
  const findings = line.kind === 'objective' ? checkObjective(line.text) : checkKeyResult(line.text);
  return { ...line, errors: findings.filter(({ severity }) => severity === 'error').map(({ ruleId }) => ruleId) };
}

function sumOf(lines: readonly Judged[], kind: Kind): Sum {
  const bad = lines.filter((line) => line.kind === kind && line.label === 'bad');
  const good = lines.filter((line) => line.kind === kind && line.label === 'good');
  const flagged = (some: readonly Judged[]): number => some.filter(({ errors }) => errors.length > 0).length;
  return { bad: bad.length, badCaught: flagged(bad), good: good.length, goodFlagged: flagged(good) };
}

function share(part: number, whole: number): string {
  return whole === 0 ? 'none to judge' : `${part} of ${whole} (${((100 * part) / whole).toFixed(1)}%)`;
}

function reportOf(lines: readonly Judged[], kind: Kind): string[] {
  const sum = sumOf(lines, kind);
  const ofKind = lines.filter((line) => line.kind === kind);
  const missed = ofKind.filter(({ label, errors }) => label === 'bad' && errors.length === 0);
  const flagged = ofKind.filter(({ label, errors }) => label === 'good' && errors.length > 0);
  return [
    kind === 'objective' ? 'Objectives' : 'Key results',
    `  bad caught as errors:   ${share(sum.badCaught, sum.bad)}`,
    ...missed.map(({ text }) => `    missed: ${text}`),
    `  good flagged as errors: ${share(sum.goodFlagged, sum.good)}`,
    ...flagged.map(({ text, errors }) => `    flagged: ${text} [${errors.join(', ')}]`),
  ];
}

async function main(words: readonly string[]): Promise<string> {
  const asJson = words[0] === '--json';
  const [file, ...more] = asJson ? words.slice(1) : words;
  if (file === undefined || more.length > 0 || file.startsWith('--')) {
    throw new InputError('Name one file of labelled lines: npm run --silent bench:lint -- [--json] FILE.json');
  }
  const lines = readLines(file);
  const check = await loadCheck();
  const judged = lines.map((line) => judge(check, line));
  if (asJson) return JSON.stringify({ objective: sumOf(judged, 'objective'), kr: sumOf(judged, 'kr') });
  return kinds.flatMap((kind) => reportOf(judged, kind)).join('\n');
}

try {
  process.stdout.write(`${await main(process.argv.slice(2))}\n`);
} catch (error) {
  if (!(error instanceof InputError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
