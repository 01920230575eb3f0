import { setTimeout as sleep } from 'node:timers/promises';
import { launchFirefox } from '../../tests/e2e/browsers/extension-browser.ts';
import type { ExtensionBrowser } from '../../tests/e2e/browsers/extension-browser.ts';
import { fillProfile } from './fill-profile.ts';
import { firstKey, isUsed, surfaces } from './measures.ts';
import type { BenchBrowser, BenchLaunch, Opening, ProbeReading, ProfileName, SurfaceName } from './measures.ts';

/** A page is left alone for this long before it is read, so that reading does not disturb it. */
const stillMilliseconds = 700;

/** Opens Firefox without a window, by the launcher of the tests. It tells neither script time nor heap of one page. */
export async function openBenchFirefox(launch: BenchLaunch): Promise<BenchBrowser> {
  if (launch.cpu !== 1) throw new Error('Firefox has no way to slow the processor down: leave --cpu out.');
  return new BenchFirefox(await launchFirefox({ ...launch, headless: true }));
}

class BenchFirefox implements BenchBrowser {
  readonly #browser: ExtensionBrowser;

  constructor(browser: ExtensionBrowser) {
    this.#browser = browser;
  }

  async open(surface: SurfaceName): Promise<Opening> {
    const page = await this.#browser.openExtensionPage(surfaces[surface]);
    await sleep(stillMilliseconds);
    if (isUsed(surface)) {
      await page.press(firstKey);
      await sleep(stillMilliseconds);
    }
    const reading = await page.evaluate((): ProbeReading | undefined => window.lodestarProbe?.());
    if (reading === undefined) throw new Error(`${surface} has no probe in it`);
    await page.close();
    return { ...reading, scriptTime: null, taskTime: null, files: null, heap: null };
  }

  async prepare(profile: ProfileName, factor: number): Promise<void> {
    let page = await this.#browser.openExtensionPage('bench-blank.html');
    await fillProfile(profile, factor, {
      goTo: async (file) => {
        await page.close();
        page = await this.#browser.openExtensionPage(file);
      },
      evaluate: (expression) => page.evaluate(expression),
    });
    await sleep(stillMilliseconds);
    await page.close();
  }

  workerHeap(): Promise<null> {
    return Promise.resolve(null);
  }

  close(): Promise<void> {
    return this.#browser.close();
  }
}
