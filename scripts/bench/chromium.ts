import { readFileSync } from 'node:fs';
import path from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { TargetType, type Browser, type CDPSession, type Page } from 'puppeteer-core';
import { atExit, untilExit } from '../../tests/e2e/browsers/process-tree.ts';
import { probeFile } from './bench-package.ts';
import { fillProfile } from './fill-profile.ts';
import { firstKey, isUsed, surfaces } from './measures.ts';
import type { BenchBrowser, BenchLaunch, Opening, ProbeReading, ProfileName, SurfaceName } from './measures.ts';

/** A page is left alone for this long before it is read, so that reading does not disturb it. */
const stillMilliseconds = 700;

const flags = [
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--lang=en-US',
  '--window-size=1280,800',
];

/** Opens Chromium without a window; its new headless mode paints with the same compositor. */
export async function openBenchChromium(launch: BenchLaunch): Promise<BenchBrowser> {
  const browser = await puppeteer.launch({
    executablePath: launch.executablePath,
    headless: true,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    userDataDir: launch.profileDirectory,
    // Chromium refuses its sandbox to root, as in a container.
    args: [...flags, ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  const child = browser.process();
  if (child) atExit(child);
  const id = await browser.installExtension(launch.extensionDirectory);
  const probe = readFileSync(path.join(launch.extensionDirectory, probeFile), 'utf8');
  return new BenchChromium(browser, `chrome-extension://${id}`, { cpu: launch.cpu, probe });
}

class BenchChromium implements BenchBrowser {
  readonly #browser: Browser;
  readonly #origin: string;
  readonly #cpu: number;
  readonly #probe: string;

  constructor(browser: Browser, origin: string, { cpu, probe }: { readonly cpu: number; readonly probe: string }) {
    this.#browser = browser;
    this.#origin = origin;
    this.#cpu = cpu;
    this.#probe = probe;
  }

  async open(surface: SurfaceName): Promise<Opening> {
    const page = await this.#browser.newPage();
    const session = await page.createCDPSession();
    await session.send('Performance.enable');
    if (this.#cpu !== 1) await session.send('Emulation.setCPUThrottlingRate', { rate: this.#cpu });
    // Not from a file: the page is measured as it is shipped, and a blank one loads no script.
    await page.evaluateOnNewDocument(this.#probe);
    // Resource timing leaves out what an extension loads from its own package.
    const files: string[] = [];
    page.on('request', (request) => files.push(new URL(request.url()).pathname));
    await page.goto(`${this.#origin}/${surfaces[surface]}`, { waitUntil: 'load' });
    const still = (): Promise<void> => sleep(stillMilliseconds * Math.min(this.#cpu, 2));
    await still();
    if (isUsed(surface)) {
      await page.keyboard.press(firstKey);
      await still();
    }
    const reading = await page.evaluate((): ProbeReading | undefined => window.lodestarProbe?.());
    if (reading === undefined) throw new Error(`${surface} has no probe in it`);
    const opening = { ...reading, files, ...(await timesOf(session)), heap: await heapOf(session) };
    await page.close();
    return opening;
  }

  async prepare(profile: ProfileName, factor: number): Promise<void> {
    const page = await this.#browser.newPage();
    await fillProfile(profile, factor, {
      goTo: async (file) => {
        await page.goto(`${this.#origin}/${file}`, { waitUntil: 'load' });
      },
      evaluate: (expression) => page.evaluate(expression),
    });
    await leave(page);
  }

  async workerHeap(): Promise<number> {
    const page = await this.#browser.newPage();
    await page.goto(`${this.#origin}/bench-blank.html`, { waitUntil: 'load' });
    // Any message starts a worker that has gone to sleep; this one says nothing that it knows.
    await page.evaluate(() => chrome.runtime.sendMessage(null).catch(() => undefined));
    const target = await this.#browser.waitForTarget(
      (one) => one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(this.#origin),
    );
    await sleep(stillMilliseconds);
    const session = await target.createCDPSession();
    const heap = await heapOf(session);
    await session.detach();
    await page.close();
    return heap;
  }

  async close(): Promise<void> {
    const child = this.#browser.process();
    await this.#browser.close();
    if (child) await untilExit(child);
  }
}

/** The database goes on writing for a moment after the last answer. */
async function leave(page: Page): Promise<void> {
  await sleep(stillMilliseconds);
  await page.close();
}

async function timesOf(session: CDPSession): Promise<Pick<Opening, 'scriptTime' | 'taskTime'>> {
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (wanted: string): number => (metrics.find(({ name }) => name === wanted)?.value ?? 0) * 1000;
  return { scriptTime: read('ScriptDuration'), taskTime: read('TaskDuration') };
}

async function heapOf(session: CDPSession): Promise<number> {
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}
