import { existsSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

export type BrowserName = 'chromium' | 'firefox';

type Environment = Readonly<Record<string, string | undefined>>;

/** Set one of these to use a browser at an unusual place. */
const VARIABLES: Readonly<Record<BrowserName, string>> = {
  chromium: 'LODESTAR_CHROMIUM',
  firefox: 'LODESTAR_FIREFOX',
};

/** Chromium comes first: branded Chrome may stop loading unpacked extensions from outside. */
const ON_PATH: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'chromium',
    'chromium-browser',
    'google-chrome-stable',
    'google-chrome',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox'],
};

const ON_MAC: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    'Chromium.app/Contents/MacOS/Chromium',
    'Google Chrome.app/Contents/MacOS/Google Chrome',
    'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  firefox: ['Firefox.app/Contents/MacOS/firefox', 'Firefox ESR.app/Contents/MacOS/firefox'],
};

const ON_WINDOWS: Readonly<Record<BrowserName, readonly string[]>> = {
  chromium: [
    String.raw`Chromium\Application\chrome.exe`,
    String.raw`Google\Chrome\Application\chrome.exe`,
    String.raw`Microsoft\Edge\Application\msedge.exe`,
  ],
  firefox: [String.raw`Mozilla Firefox\firefox.exe`, String.raw`Mozilla Firefox ESR\firefox.exe`],
};

/** Where `ensure-browsers` puts what it downloads. */
export function cacheDirectory(): string {
  return path.join(homedir(), '.cache', 'lodestar');
}

/** The note that says which program was downloaded; a link would break programs that look next to themselves. */
export function downloadNote(name: BrowserName): string {
  return path.join(cacheDirectory(), `${name}.path`);
}

/**
 * Finds an installed browser: the variable first (and it must be right, for a
 * typing error should not silently test another browser), then the usual
 * places of the system, then what was downloaded before.
 */
export function findBrowser(name: BrowserName, env: Environment): string | undefined {
  const chosen = env[VARIABLES[name]];
  if (chosen !== undefined && chosen !== '') {
    if (!existsSync(chosen)) throw new Error(`${VARIABLES[name]} names ${chosen}, which does not exist`);
    return chosen;
  }
  return usualPlaces(name, env).find((place) => existsSync(place));
}

function usualPlaces(name: BrowserName, env: Environment): string[] {
  const note = downloadNote(name);
  return [...systemPlaces(name, env), ...(existsSync(note) ? [readFileSync(note, 'utf8').trim()] : [])];
}

function systemPlaces(name: BrowserName, env: Environment): string[] {
  if (process.platform === 'darwin') {
    const roots = ['/Applications', path.join(homedir(), 'Applications')];
    return roots.flatMap((root) => ON_MAC[name].map((place) => path.join(root, place)));
  }
  if (process.platform === 'win32') {
    const roots = [env['ProgramFiles'], env['ProgramFiles(x86)'], env['LOCALAPPDATA']].filter(
      (root) => root !== undefined,
    );
    return roots.flatMap((root) => ON_WINDOWS[name].map((place) => path.join(root, place)));
  }
  const folders = (env['PATH'] ?? '').split(path.delimiter).filter((folder) => folder !== '');
  const all = [...new Set([...folders, '/usr/bin', '/usr/local/bin', '/snap/bin'])];
  return ON_PATH[name].flatMap((program) => all.map((folder) => path.join(folder, program)));
}
