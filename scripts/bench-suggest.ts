// Measures the suggestion on a recording: node scripts/bench-suggest.ts [--json] [--floor 0.6 | --coverage 0.4] FILE.json
// Vite loads the very engine that the panel asks. `bench-suggest/replay.ts` says what is measured.

import { existsSync, readFileSync } from 'node:fs';
import { load } from './bench-suggest/load.ts';
import type * as recorded from './bench-suggest/recorded.ts';
import type * as replaying from './bench-suggest/replay.ts';
import type { Replayed, Silence } from './bench-suggest/replay.ts';

/** What is wrong with the input, in one sentence for the person who typed it. */
class UsageError extends Error {}

const usage =
  'Name one file of recorded entries: npm run --silent bench:suggest -- [--json] [--floor 0.6 | --coverage 0.4] FILE.json';

interface Asked extends Silence {
  readonly isJson: boolean;
  readonly file: string;
}

function shareFrom(word: string | undefined, option: string): number {
  const share = Number(word);
  if (word === undefined || word === '' || !(share >= 0 && share <= 1)) {
    throw new UsageError(`${option} takes a number from 0 to 1.`);
  }
  return share;
}

function readAsked(words: readonly string[]): Asked {
  const rest = [...words];
  const asked: { isJson: boolean; floor?: number; coverage?: number } = { isJson: false };
  while (rest[0]?.startsWith('--') === true) {
    const option = rest.shift();
    if (option === '--json') asked.isJson = true;
    else if (option === '--floor') asked.floor = shareFrom(rest.shift(), option);
    else if (option === '--coverage') asked.coverage = shareFrom(rest.shift(), option);
    else throw new UsageError(usage);
  }
  const [file] = rest;
  if (file === undefined || rest.length > 1) throw new UsageError(usage);
  return { ...asked, file };
}

function contentOf(file: string): unknown {
  if (!existsSync(file)) throw new UsageError(`${file} does not exist.`);
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file} cannot be read as a file.`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/u, ''));
  } catch {
    throw new UsageError(`${file} is not JSON.`);
  }
}

function percent(rate: number): string {
  return `${(100 * rate).toFixed(1)}%`;
}

function reportOf(result: Replayed): string {
  const { n, answered, sameHostAnswered } = result;
  const of = (count: number): string => `${count} of ${n} (${percent(n === 0 ? 0 : count / n)})`;
  return [
    `Answered from a confidence of ${result.floor.toFixed(3)}: ${of(answered)}`,
    `  right at first: ${percent(result.top1)}, among three: ${percent(result.top3)}`,
    `  milliseconds each: ${result.msMedian.toFixed(2)} in the middle, ${result.msP95.toFixed(2)} at the 95th percentile`,
    'Right at first, for comparison',
    `  naive Bayes, the ${answered} of which it is surest: ${percent(result.naiveBayesTop1)}`,
    `  same host last time, ${of(sameHostAnswered)} answered: ${percent(result.sameHostTop1)}`,
    `  most frequent until then, all answered: ${percent(result.mostFrequentTop1)}`,
  ].join('\n');
}

function jsonOf(result: Replayed): string {
  const { n, answered, top1, top3, msP95, mostFrequentTop1, sameHostTop1, naiveBayesTop1 } = result;
  return JSON.stringify({ n, answered, top1, top3, msP95, mostFrequentTop1, sameHostTop1, naiveBayesTop1 });
}

async function main(words: readonly string[]): Promise<string> {
  const { isJson, file, ...silence } = readAsked(words);
  const content = contentOf(file);
  const { recordingFrom, InputError } = await load<typeof recorded>('recorded.ts');
  const { replay } = await load<typeof replaying>('replay.ts');
  try {
    const result = replay(recordingFrom(content, file), silence, () => performance.now());
    return isJson ? jsonOf(result) : reportOf(result);
  } catch (error) {
    throw error instanceof InputError ? new UsageError(error.message) : error;
  }
}

try {
  process.stdout.write(`${await main(process.argv.slice(2))}\n`);
} catch (error) {
  if (!(error instanceof UsageError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
