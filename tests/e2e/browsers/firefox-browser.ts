import { spawn, type ChildProcess } from 'node:child_process';
import { createServer } from 'node:net';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { findBrowser } from '../../../scripts/browsers/find-browser.ts';
import type { Badge, ExtensionBrowser, LaunchOptions, Surface } from './browser-contract.ts';
import { ADD_ON_ID, FIREFOX_ORIGIN, writeFirefoxProfile } from './firefox-profile.ts';
import { FirefoxRecords } from './firefox-records.ts';
import * as scripts from './firefox-scripts.ts';
import { FirefoxSession } from './firefox-session.ts';
import { FirefoxSurface } from './firefox-surface.ts';
import { readManifestPages, type ManifestPages } from './manifest-pages.ts';
import { MarionetteClient } from './marionette-client.ts';
import { poll } from './polling.ts';
import { atExit, killTree, orElse, untilExit } from './process-tree.ts';
import { VirtualDisplay } from './virtual-display.ts';

const START_TIMEOUT_MS = 45_000;

/** Long enough for a line of output that is already on its way. */
const SETTLE_MS = 300;

/** Firefox names the toolbar button after the add-on's id. */
const TOOLBAR_BUTTON = 'lodestar_okr_extension-browser-action';

interface Parts {
  readonly child: ChildProcess;
  readonly display: VirtualDisplay | undefined;
  readonly pages: ManifestPages;
  readonly records: FirefoxRecords;
  readonly session: FirefoxSession;
}

/** Starts Firefox and installs the extension as a temporary add-on with a fixed origin. */
export async function launchFirefox(options: LaunchOptions): Promise<ExtensionBrowser> {
  const executablePath = options.executablePath ?? findBrowser('firefox', process.env);
  if (executablePath === undefined) {
    throw new Error('Firefox is missing. Run: npx node scripts/browsers/ensure-browsers.ts');
  }
  const pages = readManifestPages(options.extensionDirectory);
  const headless = options.headless ?? true;
  const display = !headless && process.platform === 'linux' ? await VirtualDisplay.start() : undefined;
  const port = await freePort();
  writeFirefoxProfile(options.profileDirectory, port);
  const flags = ['--no-remote', '--marionette', '--remote-allow-system-access', '--width=1400', '--height=960'];
  const child = spawn(
    executablePath,
    [...flags, ...(headless ? ['--headless'] : []), '--profile', path.resolve(options.profileDirectory)],
    {
      // A group of its own, so that kill() reaches all processes and nothing else.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...(display ? { DISPLAY: display.name } : {}), MOZ_CRASHREPORTER_DISABLE: '1' },
    },
  );
  atExit(child);
  const records = new FirefoxRecords(child);
  const session = await orElse(startSession(child, port, path.resolve(options.extensionDirectory)), async () => {
    await killTree(child);
    display?.stop();
  });
  return new FirefoxBrowser({ child, display, pages, records, session });
}

async function startSession(child: ChildProcess, port: number, extensionDirectory: string): Promise<FirefoxSession> {
  const client = await MarionetteClient.connect(port, () => child.exitCode === null, START_TIMEOUT_MS);
  const session = await FirefoxSession.start(client);
  await session.chrome(scripts.WATCH, FIREFOX_ORIGIN);
  await session.installTemporaryAddOn(extensionDirectory);
  await session.chrome(scripts.CONFIRM_NEW_TAB, ADD_ON_ID);
  return session;
}

class FirefoxBrowser implements ExtensionBrowser {
  readonly name = 'firefox';
  readonly origin = FIREFOX_ORIGIN;
  readonly #parts: Parts;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  openExtensionPage(pagePath: string): Promise<Surface> {
    return this.#openTab(`${this.origin}/${pagePath}`);
  }

  async openNewTab(): Promise<Surface> {
    const id = await this.#parts.session.chromeNumber(scripts.OPEN_NEW_TAB);
    return await this.#loaded(id, 'tab', this.origin);
  }

  openWebPage(url: string): Promise<Surface> {
    return this.#openTab(url);
  }

  async installBeside(extensionDirectory: string): Promise<string> {
    const id = await this.#parts.session.installTemporaryAddOn(path.resolve(extensionDirectory));
    return String(await this.#parts.session.chrome(scripts.ORIGIN_OF, id));
  }

  async openDocuments(): Promise<string[]> {
    return JSON.parse(String(await this.#parts.session.chrome(scripts.OPEN_DOCUMENTS))) as string[];
  }

  async activate(surface: Surface): Promise<void> {
    await this.#parts.session.chrome(
      'top.gBrowser.selectedTab = top.gBrowser.getTabForBrowser(contextOf(args[0]).embedderElement); top.gBrowser.selectedBrowser.focus();',
      own(surface).browserId,
    );
  }

  async openSidebar(from?: Surface, button = '[data-action="open-sidebar"]'): Promise<Surface> {
    const source = from ?? (await this.openNewTab());
    await source.click(button);
    return await this.#panel(scripts.FIND_SIDEBAR, 'sidebar', this.#parts.pages.sidebar);
  }

  async openPopup(): Promise<Surface> {
    await this.#parts.session.chrome(scripts.CLICK_TOOLBAR_BUTTON, TOOLBAR_BUTTON);
    return await this.#panel(scripts.FIND_POPUP, 'popup', this.#parts.pages.popup);
  }

  async chooseContextMenuItem(page: Surface, selectedTextSelector: string, itemLabel: string): Promise<void> {
    const tab = own(page);
    await this.activate(tab);
    await tab.waitFor(selectedTextSelector);
    await tab.evaluate((match: string) => {
      const element = document.querySelector(match);
      if (element) document.getSelection()?.selectAllChildren(element);
    }, selectedTextSelector);
    await tab.openContextMenu();
    await this.#parts.session.chrome(scripts.CHOOSE_MENU_ITEM, itemLabel);
  }

  async pressCommand(keys: string): Promise<void> {
    await this.#parts.session.chrome(scripts.PRESS_COMMAND, keys);
  }

  async badge(): Promise<Badge> {
    await this.#parts.session.chrome(scripts.SHOW_TOOLBAR_BUTTON, TOOLBAR_BUTTON);
    return JSON.parse(String(await this.#parts.session.chrome(scripts.BADGE, TOOLBAR_BUTTON))) as Badge;
  }

  async stopBackground(): Promise<void> {
    await this.#parts.session.chrome(scripts.STOP_BACKGROUND, ADD_ON_ID);
  }

  async allowPermission(): Promise<void> {
    await this.#parts.session.chrome(scripts.ALLOW_PERMISSION);
  }

  async emulateColorScheme(surface: Surface, scheme: 'light' | 'dark'): Promise<void> {
    await this.#parts.session.chrome(
      'contextOf(args[0]).prefersColorSchemeOverride = args[1];',
      own(surface).browserId,
      scheme,
    );
    const query = `matchMedia('(prefers-color-scheme: ${scheme})').matches`;
    await poll(`the ${scheme} colour scheme`, () => surface.evaluate<boolean>(query));
  }

  async setViewport(surface: Surface, width: number, height: number): Promise<void> {
    await this.#parts.session.chrome(scripts.SET_VIEWPORT, own(surface).browserId, width, height);
    await poll('the new size', () => surface.evaluate<boolean>(`innerWidth === ${width} && innerHeight === ${height}`));
  }

  async consoleProblems(): Promise<string[]> {
    await sleep(SETTLE_MS);
    return this.#parts.records.problems();
  }

  async networkRequests(): Promise<string[]> {
    await sleep(SETTLE_MS);
    return this.#parts.records.requests();
  }

  async close(): Promise<void> {
    await this.#parts.session.quit();
    await untilExit(this.#parts.child);
    this.#parts.display?.stop();
  }

  async kill(): Promise<void> {
    await killTree(this.#parts.child);
    this.#parts.session.disconnect();
    this.#parts.display?.stop();
  }

  async #openTab(url: string): Promise<FirefoxSurface> {
    const id = await this.#parts.session.chromeNumber(scripts.OPEN_TAB, url);
    return await this.#loaded(id, 'tab', url);
  }

  /** The first document of a tab is an empty one: wait for the right address, then for its end. */
  async #loaded(id: number, kind: 'tab' | 'sidebar' | 'popup', address: string): Promise<FirefoxSurface> {
    const { session } = this.#parts;
    await poll(`a page at ${address}`, async () => (await session.chrome(scripts.SHOWS, id, address)) === true);
    const surface = new FirefoxSurface(session, id, kind);
    await surface.waitFor(() => document.readyState === 'complete' && location.href !== 'about:blank');
    return surface;
  }

  async #panel(script: string, kind: 'sidebar' | 'popup', page: string): Promise<FirefoxSurface> {
    const address = `${this.origin}/${page}`;
    const id = await poll(`the ${kind}`, async () => {
      const found = await this.#parts.session.chrome(script, address);
      return typeof found === 'number' ? found : undefined;
    });
    return await this.#loaded(id, kind, address);
  }
}

/** Asks the system for a port that nobody uses, so several browsers can run at once. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : undefined;
      server.close(() => (port === undefined ? reject(new Error('No free port')) : resolve(port)));
    });
    server.once('error', reject);
  });
}

function own(surface: Surface): FirefoxSurface {
  if (surface instanceof FirefoxSurface) return surface;
  throw new TypeError('This surface belongs to another browser');
}
