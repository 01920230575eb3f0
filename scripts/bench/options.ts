import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/find-browser.ts';
import { profiles, surfaceNames } from './measures.ts';
import type { ProfileName, SurfaceName } from './measures.ts';

export interface BenchOptions {
  readonly browser: BrowserName;
  readonly runs: number;
  readonly cpu: number;
  readonly profiles: readonly ProfileName[];
  readonly surfaces: readonly SurfaceName[];
  /** The size of the ten years, 1 for the whole of them. */
  readonly factor: number;
  /** Each opening is the first of a browser that was just started. */
  readonly isFirstTab: boolean;
  readonly isBuilt: boolean;
  /** Everything else that is measured runs too. */
  readonly isAll: boolean;
  /** How many entries that has, where it takes a number. */
  readonly entries: number;
  readonly json: string | null;
}

export const USAGE = `Measures the built extension in a real browser against a blank page, page after page in turn.

  npm run bench -- [options]
    --browser chromium|firefox   chromium unless named
    --runs N                     openings of every page (20); 40 for figures to rely on
    --cpu N                      slows the processor down N times (Chromium only)
    --profile a,b                of empty, sample, ten-year (sample)
    --surfaces a,b               of ${surfaceNames.join(', ')} (all)
    --size F                     the share of the ten years' records, 0 to 1 (1)
    --first                      every opening is the first tab of a browser just started
    --built                      measures .output as it is instead of building first
    --all                        after the pages: a verdict stored and shown, import, export, the suggestion
    --entries N                  entries for these, where they take a number (100000)
    --json FILE                  writes every reading there

Alone: npm run bench:triage (a verdict), bench:transfer (import and export), bench:suggest (the suggestion)`;

const browsers: readonly BrowserName[] = ['chromium', 'firefox'];

/** The named choices; none when a name is unknown. */
function listOf<Choice extends string>(value: string, choices: readonly Choice[]): Choice[] {
  const names = value.split(',');
  const known = names.flatMap((name) => choices.filter((choice) => choice === name));
  return known.length === names.length ? known : [];
}

interface Typed {
  readonly browser?: string;
  readonly runs?: string;
  readonly cpu?: string;
  readonly profile?: string;
  readonly surfaces?: string;
  readonly size?: string;
  readonly json?: string;
  readonly first?: boolean;
  readonly built?: boolean;
  readonly all?: boolean;
  readonly entries?: string;
}

/** What is wrong, a sentence each. */
function problemsOf(options: Omit<BenchOptions, 'browser'>): string[] {
  const { runs, cpu, factor, profiles: named, surfaces, entries } = options;
  return [
    named.length > 0 ? '' : `A profile is one of ${profiles.join(', ')}.`,
    surfaces.length > 0 ? '' : `A surface is one of ${surfaceNames.join(', ')}.`,
    Number.isInteger(runs) && runs >= 1 ? '' : '--runs is a whole number, 1 or more.',
    Number.isInteger(entries) && entries >= 1 ? '' : '--entries is a whole number, 1 or more.',
    cpu >= 1 ? '' : '--cpu is a number, 1 or more.',
    factor > 0 && factor <= 1 ? '' : '--size is a share, above 0 and up to 1.',
  ].filter((problem) => problem !== '');
}

function optionsOf(typed: Typed): BenchOptions | string {
  const [browser, ...otherBrowsers] = listOf(typed.browser ?? 'chromium', browsers);
  const options = {
    ...{ runs: Number(typed.runs ?? 20), cpu: Number(typed.cpu ?? 1), factor: Number(typed.size ?? 1) },
    profiles: listOf(typed.profile ?? 'sample', profiles),
    surfaces: listOf(typed.surfaces ?? surfaceNames.join(','), surfaceNames),
    ...{ isFirstTab: typed.first === true, isBuilt: typed.built === true, isAll: typed.all === true },
    ...{ entries: Number(typed.entries ?? 100_000), json: typed.json ?? null },
  };
  if (browser === undefined || otherBrowsers.length > 0) return 'The browser is either chromium or firefox.';
  const problems = problemsOf(options);
  return problems.length > 0 ? problems.join('\n') : { browser, ...options };
}

/** Reads what was typed; a string is what there is to say instead: the usage, or what is wrong. */
export function readBenchOptions(typed: readonly string[]): BenchOptions | string {
  const text = { type: 'string' } as const;
  const flag = { type: 'boolean' } as const;
  const { values } = parseArgs({
    args: [...typed],
    options: {
      ...{ browser: text, runs: text, cpu: text, profile: text, surfaces: text, size: text, json: text },
      ...{ entries: text, all: flag, first: flag, built: flag, help: flag },
    },
  });
  return values.help === true ? USAGE : optionsOf(values);
}
