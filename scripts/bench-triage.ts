import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { launchChromium, launchFirefox } from '../tests/e2e/browsers/extension-browser.ts';
import type { ExtensionBrowser } from '../tests/e2e/browsers/extension-browser.ts';
import { median, percentile } from './bench/statistics.ts';
import { benchBuild } from './bench-triage/bench-build.ts';
import { measureLatency } from './bench-triage/measure.ts';
import type { Latencies } from './bench-triage/measure.ts';
import { seedEntries } from './bench-triage/seed-entries.ts';
import { cacheDirectory, type BrowserName } from './browsers/find-browser.ts';
import { schemaVersion } from '../storage/database-name.ts';
import { buildExtension } from './start/build.ts';
import { browserProgram } from './start/surroundings.ts';

const usage = `Measures the side panel in real browsers: milliseconds from a key press to the committed entry, and to the
repainted panel, for a verdict and for the undo that takes it back, with few and with many entries stored.

  npm run bench:triage -- [options]
    --browser chromium|firefox|both   both unless named
    --entries N,M                     entries stored (1000,1000000); profiles are filled once and kept
    --runs N                          key presses that count (40)
    --built                           measures .output as it is instead of building first
    --json FILE                       writes every reading there`;

interface Measured {
  readonly browser: BrowserName;
  readonly entries: number;
  readonly latencies: Latencies;
}

async function launch(browser: BrowserName, profileDirectory: string): Promise<ExtensionBrowser> {
  const options = {
    extensionDirectory: benchBuild(browser),
    profileDirectory,
    executablePath: await browserProgram(browser),
  };
  return browser === 'firefox' ? launchFirefox(options) : launchChromium(options);
}

/** A profile with the sample and so many entries more, filled once. */
async function profileWith(browser: BrowserName, entries: number): Promise<string> {
  const work = process.env['LODESTAR_BENCH'] ?? path.join(cacheDirectory(), 'bench');
  const folder = path.join(work, `triage-${schemaVersion}-${entries}-${browser}`);
  const done = path.join(folder, 'lodestar-bench-is-filled');
  if (existsSync(done)) return folder;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  console.error(`Writing ${entries} entries into a profile of ${browser}, once …`);
  const running = await launch(browser, folder);
  try {
    const newTab = await running.openNewTab();
    await newTab.click('[data-action="load-sample"]');
    await newTab.waitFor('.new-tab');
    const filling = await running.openExtensionPage('options.html#/help');
    await filling.waitFor('h1');
    await newTab.close();
    await seedEntries(filling, entries);
    await filling.close();
  } finally {
    await running.close();
  }
  writeFileSync(done, '');
  return folder;
}

async function measure(browser: BrowserName, entries: number, runs: number): Promise<Measured> {
  const running = await launch(browser, await profileWith(browser, entries));
  try {
    return { browser, entries, latencies: await measureLatency(running, runs) };
  } finally {
    await running.close();
  }
}

const lines = [
  { title: 'verdict stored', press: 'verdicts', what: 'committed' },
  { title: 'verdict shown', press: 'verdicts', what: 'painted' },
  { title: 'undo stored', press: 'undos', what: 'committed' },
  { title: 'undo shown', press: 'undos', what: 'painted' },
] as const;

function tableOf(all: readonly Measured[]): string {
  const rows = all.flatMap(({ browser, entries, latencies }) =>
    lines.map(({ title, press, what }) => {
      const readings = latencies[press].map((latency) => latency[what]);
      const [middle, high] = [median(readings), percentile(readings, 0.95)].map((value) => `${value.toFixed(1)} ms`);
      return `| ${browser} | ${entries.toLocaleString('en')} | ${title} | ${middle} | ${high} |`;
    }),
  );
  return [
    '| browser | entries | from the key press to | median | p95 |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n');
}

const text = { type: 'string' } as const;
const flag = { type: 'boolean' } as const;
const { values } = parseArgs({
  options: { browser: text, entries: text, runs: text, json: text, built: flag, help: flag },
});
const browsers = (['chromium', 'firefox'] as const).filter(
  (name) => values.browser === undefined || values.browser === 'both' || values.browser === name,
);
const sizes = (values.entries ?? '1000,1000000').split(',').map(Number);
const runs = Number(values.runs ?? 40);

if (
  values.help === true ||
  browsers.length === 0 ||
  ![...sizes, runs].every((one) => Number.isInteger(one) && one > 0)
) {
  console.log(usage);
} else {
  const all: Measured[] = [];
  for (const browser of browsers) {
    if (values.built !== true) buildExtension(browser);
    for (const entries of sizes) all.push(await measure(browser, entries, runs));
  }
  console.log(tableOf(all));
  if (values.json !== undefined) writeFileSync(values.json, JSON.stringify(all, null, 1));
}
