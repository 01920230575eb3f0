import path from 'node:path';
import type { ExtensionBrowser, Surface } from '../../tests/e2e/browsers/extension-browser.ts';

const SCHEMES = ['light', 'dark'] as const;

/** Above this a picture is too tall to be looked at, and browsers begin to refuse it. */
const TALLEST = 8000;

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Takes every picture twice, light and dark, and tells the name of each file. */
export class Camera {
  readonly #browser: ExtensionBrowser;
  readonly #directory: string;

  constructor(browser: ExtensionBrowser, directory: string) {
    this.#browser = browser;
    this.#directory = directory;
  }

  /** What fits into a window of this size. */
  async inWindow(surface: Surface, name: string, size: Size): Promise<void> {
    await this.#resize(surface, size);
    await this.asItIs(surface, name);
  }

  /** What fits into a window of this size, and the whole page in a second picture where it is longer. */
  async windowAndWhole(surface: Surface, name: string, size: Size): Promise<void> {
    await this.inWindow(surface, name, size);
    const height = await pageHeight(surface);
    if (height <= size.height) return;
    await this.inWindow(surface, `${name}-whole`, { width: size.width, height });
  }

  /** The whole page at this width, however long it is. */
  async wholePage(surface: Surface, name: string, size: Size): Promise<void> {
    // A scroll bar takes from the width: the page would be measured with more line breaks than it is shown with.
    await surface.evaluate("document.documentElement.style.setProperty('scrollbar-width', 'none')");
    await this.#resize(surface, size);
    const height = Math.max(size.height, await pageHeight(surface));
    await this.inWindow(surface, name, { width: size.width, height });
  }

  /** The surface in the size that it has. */
  async asItIs(surface: Surface, name: string): Promise<void> {
    for (const scheme of SCHEMES) {
      const file = path.join(this.#directory, `${name}-${scheme}.png`);
      await this.#browser.emulateColorScheme(surface, scheme);
      await settle(surface);
      await surface.screenshot(file);
      console.log(path.relative(process.cwd(), file));
    }
  }

  async #resize(surface: Surface, size: Size): Promise<void> {
    // A tab behind another one is not laid out, and Firefox would wait for its new size for ever.
    await this.#browser.activate(surface);
    await this.#browser.setViewport(surface, size.width, size.height);
    await settle(surface);
  }
}

async function pageHeight(surface: Surface): Promise<number> {
  const height = await surface.evaluate<number>('(document.scrollingElement ?? document.documentElement).scrollHeight');
  return Math.min(height, TALLEST);
}

/** Waits until nothing moves any more, so that no picture shows a transition half-way. */
async function settle(surface: Surface): Promise<void> {
  await surface.evaluate(async () => {
    const endless = (animation: Animation): boolean => animation.effect?.getComputedTiming().endTime === Infinity;
    const running = document.getAnimations().filter((animation) => !endless(animation));
    await Promise.allSettled(running.map(({ finished }) => finished));
    await document.fonts.ready;
    // Not by animation frames: a panel behind a hidden window gets none.
    await new Promise((resolve) => {
      setTimeout(resolve, 120);
    });
  });
}
