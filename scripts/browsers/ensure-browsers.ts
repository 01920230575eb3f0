import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { cacheDirectory, downloadNote, findBrowser, type BrowserName } from './find-browser.ts';

const NAMES: readonly BrowserName[] = ['chromium', 'firefox'];

/** The screen and the keyboard for Chromium's window on Linux. */
const TOOLS: Readonly<Record<string, string>> = { Xvfb: 'xvfb', xdotool: 'xdotool' };

/** So that pictures of pages look the same on every machine. */
const FONTS = ['fonts-inter', 'fonts-noto-core'];

const APT_BROWSERS: Readonly<Record<BrowserName, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

/**
 * Makes sure that both browsers (and on Linux the virtual display) are there,
 * and installs what is missing. It says each step. It throws with one command
 * to type when it cannot help itself: browser tests are never left out quietly.
 */
export async function ensureBrowsers(): Promise<void> {
  const system = linuxSystem();
  if (missingParts().length > 0 && system !== 'other' && process.getuid?.() === 0) installByApt(system);
  for (const name of NAMES) {
    if (findBrowser(name, process.env) === undefined) await download(name);
  }
  const missing = missingParts();
  if (missing.length > 0) throw new Error(`Still missing: ${missing.join(', ')}. Run:\n  ${remedy(system)}`);
  for (const name of NAMES) console.log(`${name}: ${findBrowser(name, process.env) ?? ''}`);
}

function missingParts(): string[] {
  const browsers = NAMES.filter((name) => findBrowser(name, process.env) === undefined);
  return [...browsers, ...(process.platform === 'linux' ? missingTools() : [])];
}

function missingTools(): string[] {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return Object.keys(TOOLS).filter((tool) => !folders.some((folder) => existsSync(path.join(folder, tool))));
}

/** On Ubuntu the browser packages only point to snaps, which need a running snapd. */
function linuxSystem(): 'debian' | 'ubuntu' | 'other' {
  if (process.platform !== 'linux' || !existsSync('/etc/os-release')) return 'other';
  const release = readFileSync('/etc/os-release', 'utf8');
  if (/^ID(?:_LIKE)?=.*ubuntu/mu.test(release)) return 'ubuntu';
  return /^ID(?:_LIKE)?=.*debian/mu.test(release) ? 'debian' : 'other';
}

function aptPackages(system: 'debian' | 'ubuntu'): string[] {
  const browsers = system === 'debian' ? NAMES.filter((name) => findBrowser(name, process.env) === undefined) : [];
  return [...browsers.map((name) => APT_BROWSERS[name]), ...Object.values(TOOLS), ...FONTS];
}

function installByApt(system: 'debian' | 'ubuntu'): void {
  const packages = aptPackages(system);
  console.log(`Installing with apt: ${packages.join(' ')}`);
  const options = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } } as const;
  try {
    execFileSync('apt-get', ['update', '-q'], options);
    execFileSync('apt-get', ['install', '-y', '-q', '--no-install-recommends', ...packages], options);
  } catch (error) {
    // Not the end: the browsers can still be downloaded, and the last check tells what is missing.
    console.log(`apt did not succeed: ${describe(error)}`);
  }
}

/** Loads the installer only when it is needed, for a normal run has all browsers. */
async function download(name: BrowserName): Promise<void> {
  try {
    const { Browser, computeExecutablePath, detectBrowserPlatform, install, resolveBuildId } =
      await import('@puppeteer/browsers');
    const platform = detectBrowserPlatform();
    if (!platform) throw new Error(`no build for ${process.platform} ${process.arch}`);
    const browser = name === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
    const buildId = await resolveBuildId(browser, platform, name === 'chromium' ? 'stable' : 'esr');
    const cacheDir = cacheDirectory();
    console.log(`Downloading ${browser} ${buildId} into ${cacheDir}`);
    mkdirSync(cacheDir, { recursive: true });
    await install({ browser, buildId, platform, cacheDir });
    writeFileSync(downloadNote(name), computeExecutablePath({ browser, buildId, platform, cacheDir }));
  } catch (error) {
    // The last check names the missing browser and the one command to type.
    console.log(`Downloading ${name} did not succeed: ${describe(error)}`);
  }
}

function remedy(system: 'debian' | 'ubuntu' | 'other'): string {
  if (system === 'debian') {
    const packages = [...Object.values(APT_BROWSERS), ...Object.values(TOOLS), ...FONTS];
    return `sudo apt-get update && sudo apt-get install -y ${packages.join(' ')}`;
  }
  if (system === 'ubuntu') {
    const packages = [...Object.values(TOOLS), ...FONTS];
    return `sudo apt-get install -y ${packages.join(' ')} && npx node scripts/browsers/ensure-browsers.ts`;
  }
  if (process.platform === 'darwin') return 'brew install --cask google-chrome firefox';
  if (process.platform === 'win32') return 'winget install Google.Chrome Mozilla.Firefox';
  return 'LODESTAR_CHROMIUM=/path/to/chromium LODESTAR_FIREFOX=/path/to/firefox npm test   (with Xvfb and xdotool installed)';
}

function describe(error: unknown): string {
  return error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    await ensureBrowsers();
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
