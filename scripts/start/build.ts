import { execFileSync } from 'node:child_process';
import path from 'node:path';
import type { BrowserName } from '../browsers/find-browser.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** What WXT calls the two browsers, and where it puts their builds. */
const BUILDS = {
  chromium: { target: 'chrome', folder: '.output/chrome-mv3' },
  firefox: { target: 'firefox', folder: '.output/firefox-mv3' },
} as const satisfies Readonly<Record<BrowserName, object>>;

/** Builds the extension for one browser, so that what is shown is what the files say, and answers its folder. */
export function buildExtension(name: BrowserName): string {
  const { target, folder } = BUILDS[name];
  console.log(`Building the extension for ${name} …`);
  // Run by the path of the file: this needs no shell, on Windows neither.
  const wxt = path.join(ROOT, 'node_modules/wxt/bin/wxt.mjs');
  try {
    execFileSync(process.execPath, [wxt, 'build', '-b', target], { cwd: ROOT, stdio: 'pipe', encoding: 'utf8' });
  } catch (error) {
    throw new Error(`The extension could not be built.\n${whatWxtSaid(error)}`, { cause: error });
  }
  return path.join(ROOT, folder);
}

function whatWxtSaid(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const said = [...('stdout' in error ? [error.stdout] : []), ...('stderr' in error ? [error.stderr] : [])];
  return said.map(String).join('\n').trim() || error.message;
}
