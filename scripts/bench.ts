import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { cacheDirectory, type BrowserName } from './browsers/find-browser.ts';
import { makeBenchPackage } from './bench/bench-package.ts';
import { openBenchChromium } from './bench/chromium.ts';
import { openBenchFirefox } from './bench/firefox.ts';
import { runOthers } from './bench/all.ts';
import type { BenchBrowser, BenchLaunch, Opening, ProfileName, SurfaceName } from './bench/measures.ts';
import { readBenchOptions, type BenchOptions } from './bench/options.ts';
import { drawing, shuffled } from './bench/statistics.ts';
import { tableOf, type Measured } from './bench/table.ts';
import { buildExtension } from './start/build.ts';
import { browserProgram } from './start/surroundings.ts';

const builds: Readonly<Record<BrowserName, string>> = {
  chromium: path.resolve('.output/chrome-mv3'),
  firefox: path.resolve('.output/firefox-mv3'),
};

function launch(browser: BrowserName, options: BenchLaunch): Promise<BenchBrowser> {
  return browser === 'firefox' ? openBenchFirefox(options) : openBenchChromium(options);
}

/** Changes with the tables: a database of other tables cannot be opened. */
function schemaMark(): string {
  return createHash('sha256').update(readFileSync('storage/table-indexes.ts')).digest('hex').slice(0, 8);
}

/** Ten years are written once and kept; they lie beside the package, because its path decides the extension's id. */
function profileFolder(work: string, profile: ProfileName, { browser, factor }: BenchOptions): string {
  return path.join(
    work,
    profile === 'ten-year' ? `ten-year-${factor}-${schemaMark()}-${browser}` : `${profile}-${browser}`,
  );
}

async function prepare(profile: ProfileName, options: BenchOptions, launching: BenchLaunch): Promise<void> {
  const done = path.join(launching.profileDirectory, 'lodestar-bench-is-filled');
  const isKept = profile === 'ten-year' && existsSync(done);
  if (isKept) return;
  rmSync(launching.profileDirectory, { recursive: true, force: true });
  mkdirSync(launching.profileDirectory, { recursive: true });
  if (profile === 'ten-year') console.log('Writing ten years into a profile, once; this takes some minutes …');
  const browser = await launch(options.browser, { ...launching, cpu: 1 });
  try {
    await browser.prepare(profile, options.factor);
  } finally {
    await browser.close();
  }
  writeFileSync(done, '');
}

/**
 * Round after round of every page, so that a busy moment meets all of them, each in an order of its own: what the browser
 * still does for the page before delays the next one, so none may always follow the same.
 */
async function measure(options: BenchOptions, launching: BenchLaunch): Promise<Measured> {
  const all: Partial<Record<SurfaceName, Opening[]>> = {};
  let browser = options.isFirstTab ? null : await launch(options.browser, launching);
  // The first opening of each page warms what a browser keeps warm; with --first it is the one that counts.
  const draw = drawing();
  const warmUps = options.isFirstTab ? 0 : 2;
  for (let round = -warmUps; round < options.runs; round += 1) {
    for (const surface of shuffled(options.surfaces, draw)) {
      browser ??= await launch(options.browser, launching);
      const opening = await browser.open(surface);
      if (round >= 0) (all[surface] ??= []).push(opening);
      if (options.isFirstTab) {
        await browser.close();
        browser = null;
      }
    }
  }
  browser ??= await launch(options.browser, launching);
  const workerHeap = await browser.workerHeap();
  await browser.close();
  return { openings: all, workerHeap };
}

async function runBench(options: BenchOptions): Promise<void> {
  const executablePath = await browserProgram(options.browser);
  const buildFolder = options.isBuilt ? builds[options.browser] : buildExtension(options.browser);
  const work = process.env['LODESTAR_BENCH'] ?? path.join(cacheDirectory(), 'bench');
  const extensionDirectory = path.join(work, `package-${options.browser}`);
  await makeBenchPackage(buildFolder, extensionDirectory, options.browser === 'firefox');
  const results: Record<string, Measured> = {};
  for (const profile of options.profiles) {
    const profileDirectory = profileFolder(work, profile, options);
    const launching = { extensionDirectory, profileDirectory, executablePath, cpu: options.cpu };
    await prepare(profile, options, launching);
    const measured = await measure(options, launching);
    results[profile] = measured;
    const slowed = options.cpu === 1 ? '' : `, processor ${options.cpu} times slower`;
    console.log(`\n${options.browser}, profile ${profile}, ${options.runs} openings of every page${slowed}\n`);
    console.log(tableOf(measured, extensionDirectory));
  }
  const others = options.isAll ? runOthers(options) : {};
  if (options.json !== null) writeFileSync(options.json, JSON.stringify({ options, results, ...others }, null, 1));
}

const asked = readBenchOptions(process.argv.slice(2));
if (typeof asked === 'string') {
  console.log(asked);
} else {
  await runBench(asked);
}
