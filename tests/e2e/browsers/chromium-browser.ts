import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { findBrowser } from '../../../scripts/browsers/find-browser.ts';
import type { Badge, ExtensionBrowser, LaunchOptions, Surface } from './browser-contract.ts';
import { readBadge, stopWorker } from './chromium-background.ts';
import { ChromiumRecords } from './chromium-records.ts';
import { ChromiumSurface } from './chromium-surface.ts';
import { allowPermission, chooseExtensionItem, pressCommandKeys } from './chromium-window.ts';
import { LineReader } from './line-reader.ts';
import { readManifestPages, type ManifestPages } from './manifest-pages.ts';
import { DEFAULT_TIMEOUT_MS, poll, within } from './polling.ts';
import { atExit, killTree, orElse, untilExit } from './process-tree.ts';
import { VirtualDisplay } from './virtual-display.ts';

/** Long enough for a log line or a console event that is already on its way. */
const SETTLE_MS = 300;

const ARGUMENTS = [
  '--no-sandbox',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--hide-crash-restore-bubble',
  '--enable-logging=stderr',
  '--lang=en-US',
  '--window-position=0,0',
  '--window-size=1400,960',
];

interface Parts {
  readonly browser: Browser;
  readonly display: VirtualDisplay | undefined;
  readonly id: string;
  readonly pages: ManifestPages;
  readonly records: ChromiumRecords;
  readonly scratchDirectory: string;
}

/** Starts Chromium with the extension, on a virtual display of its own on Linux. */
export async function launchChromium(options: LaunchOptions): Promise<ExtensionBrowser> {
  const executablePath = options.executablePath ?? findBrowser('chromium', process.env);
  if (executablePath === undefined) {
    throw new Error('Chromium is missing. Run: npx node scripts/browsers/ensure-browsers.ts');
  }
  const pages = readManifestPages(options.extensionDirectory);
  const headless = options.headless ?? false;
  const display = !headless && process.platform === 'linux' ? await VirtualDisplay.start() : undefined;
  const scratchDirectory = mkdtempSync(path.join(tmpdir(), 'lodestar-chromium-'));
  const netLog = path.join(scratchDirectory, 'net-log.json');
  mkdirSync(options.profileDirectory, { recursive: true });
  const browser = await puppeteer.launch({
    executablePath,
    headless,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    userDataDir: options.profileDirectory,
    args: [...ARGUMENTS, `--log-net-log=${netLog}`],
    env: display ? { ...process.env, DISPLAY: display.name } : process.env,
  });
  const child = browser.process();
  if (!child?.stderr) throw new Error('Chromium was started without an error output to read');
  const lines = new LineReader(child.stderr);
  atExit(child);
  // Loading the extension by path gives it the same id at every launch.
  const loading = browser.installExtension(path.resolve(options.extensionDirectory));
  const id = await orElse(loading, async () => {
    await killTree(child);
    display?.stop();
  });
  const records = new ChromiumRecords(`chrome-extension://${id}`, pages.background, netLog);
  lines.listen((line) => records.readConsole(line));
  return new ChromiumBrowser({ browser, display, id, pages, records, scratchDirectory });
}

class ChromiumBrowser implements ExtensionBrowser {
  readonly name = 'chromium';
  readonly origin: string;
  readonly #parts: Parts;
  #active: ChromiumSurface | undefined;
  #requests: string[] | undefined;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.origin = `chrome-extension://${parts.id}`;
  }

  openExtensionPage(pagePath: string): Promise<Surface> {
    return this.#openTab(`${this.origin}/${pagePath}`);
  }

  openNewTab(): Promise<Surface> {
    return this.#openTab('chrome://newtab');
  }

  openWebPage(url: string): Promise<Surface> {
    return this.#openTab(url);
  }

  async installBeside(extensionDirectory: string): Promise<string> {
    return `chrome-extension://${await this.#parts.browser.installExtension(path.resolve(extensionDirectory))}`;
  }

  async openDocuments(): Promise<string[]> {
    const pages = await this.#parts.browser.pages();
    return pages.flatMap((page) => page.frames().map((frame) => frame.url()));
  }

  async activate(surface: Surface): Promise<void> {
    const tab = own(surface);
    await tab.page.bringToFront();
    this.#active = tab;
  }

  async openSidebar(from?: Surface, button = '[data-action="open-sidebar"]'): Promise<Surface> {
    const panel = `${this.origin}/${this.#parts.pages.sidebar}`;
    const source = from ?? (await this.openNewTab());
    await source.click(button);
    return await this.#panelAt(panel, 'sidebar');
  }

  async openPopup(): Promise<Surface> {
    const { browser, id, pages } = this.#parts;
    const extension = (await browser.extensions()).get(id);
    if (!extension) throw new Error(`Chromium does not know the extension ${id}`);
    const tab = this.#active && !this.#active.page.isClosed() ? this.#active : own(await this.openNewTab());
    await tab.page.bringToFront();
    await within('Opening the popup', extension.triggerAction(tab.page));
    return await this.#panelAt(`${this.origin}/${pages.popup}`, 'popup');
  }

  async chooseContextMenuItem(page: Surface, selectedTextSelector: string, itemLabel: string): Promise<void> {
    const tab = own(page);
    await this.activate(tab);
    await chooseExtensionItem(tab, this.#display('A native context menu'), selectedTextSelector, itemLabel);
  }

  async pressCommand(keys: string): Promise<void> {
    const display = this.#display('A command key');
    if (this.#active && !this.#active.page.isClosed()) await this.#active.page.bringToFront();
    await pressCommandKeys(display, keys);
  }

  badge(): Promise<Badge> {
    return readBadge(this.#parts.browser, this.origin);
  }

  stopBackground(): Promise<void> {
    return stopWorker(this.#parts.browser, this.origin);
  }

  allowPermission(): Promise<void> {
    return allowPermission(this.#display('A permission prompt'));
  }

  async emulateColorScheme(surface: Surface, scheme: 'light' | 'dark'): Promise<void> {
    await own(surface).page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
  }

  async setViewport(surface: Surface, width: number, height: number): Promise<void> {
    await own(surface).page.setViewport({ width, height });
  }

  async consoleProblems(): Promise<string[]> {
    await sleep(SETTLE_MS);
    return this.#parts.records.problems();
  }

  async networkRequests(): Promise<string[]> {
    await sleep(SETTLE_MS);
    return this.#requests ?? this.#parts.records.requests();
  }

  async close(): Promise<void> {
    const child = this.#parts.browser.process();
    await within('Closing Chromium', this.#parts.browser.close());
    if (child) await untilExit(child);
    this.#tidy();
  }

  async kill(): Promise<void> {
    const child = this.#parts.browser.process();
    if (child) await killTree(child);
    this.#tidy();
  }

  #tidy(): void {
    this.#requests = this.#parts.records.requests();
    this.#parts.display?.stop();
    rmSync(this.#parts.scratchDirectory, { recursive: true, force: true });
  }

  async #openTab(url: string): Promise<ChromiumSurface> {
    const page = await this.#parts.browser.newPage();
    this.#parts.records.watchPage(page);
    await page.goto(url, { waitUntil: 'load', timeout: DEFAULT_TIMEOUT_MS });
    const tab = new ChromiumSurface(page, 'tab', this.#parts.display);
    await this.activate(tab);
    return tab;
  }

  /** Waits for the panel or popup, which is a debugging target but no tab. */
  async #panelAt(url: string, kind: 'sidebar' | 'popup'): Promise<ChromiumSurface> {
    const page = await poll(`a panel at ${url}`, async (): Promise<Page | undefined> => {
      const tabs = new Set(await this.#parts.browser.pages());
      for (const target of this.#parts.browser.targets()) {
        if (!target.url().startsWith(url)) continue;
        const candidate = (await target.page()) ?? (await target.asPage());
        const isTab = tabs.has(candidate) && (await isInTab(candidate));
        if (!isTab) return candidate;
      }
      return undefined;
    });
    this.#parts.records.watchPage(page);
    const panel = new ChromiumSurface(page, kind, this.#parts.display);
    await panel.waitFor(() => document.readyState === 'complete');
    return panel;
  }

  #display(what: string): VirtualDisplay {
    if (this.#parts.display) return this.#parts.display;
    throw new Error(`${what} needs Chromium with a window on Linux: it is not reachable over the debugging protocol`);
  }
}

/** An extension page asks the browser whether it sits in a tab; panels and popups do not. */
async function isInTab(page: Page): Promise<boolean> {
  return (await page.evaluate('chrome.tabs.getCurrent().then((tab) => tab !== undefined)')) === true;
}

function own(surface: Surface): ChromiumSurface {
  if (surface instanceof ChromiumSurface) return surface;
  throw new TypeError('This surface belongs to another browser');
}
