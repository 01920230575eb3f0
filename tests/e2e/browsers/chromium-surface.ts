import { writeFile } from 'node:fs/promises';
import type { KeyInput, Page } from 'puppeteer-core';
import { BaseSurface } from './base-surface.ts';
import type { Modifier } from './browser-contract.ts';
import { within } from './polling.ts';
import type { VirtualDisplay } from './virtual-display.ts';

/** Which place in the window a document has: each takes input in its own way. */
export type ChromiumSurfaceKind = 'tab' | 'sidebar' | 'popup';

/** A document in Chromium, driven over the debugging protocol. */
export class ChromiumSurface extends BaseSurface {
  readonly page: Page;
  readonly kind: ChromiumSurfaceKind;
  readonly #display: VirtualDisplay | undefined;

  constructor(page: Page, kind: ChromiumSurfaceKind, display: VirtualDisplay | undefined) {
    super();
    this.page = page;
    this.kind = kind;
    this.#display = display;
  }

  async click(selector: string): Promise<void> {
    await this.#show();
    await this.waitFor(selector);
    await within(`Click on ${selector}`, this.page.click(selector));
  }

  async press(key: string, modifiers: readonly Modifier[] = []): Promise<void> {
    await this.#show();
    if (key === 'Escape' && this.kind === 'popup' && this.#display) {
      // The browser closes a popup on a key of the window system only; one
      // sent over the debugging protocol ends in the page.
      await this.#display.pressKeys('Escape');
      return;
    }
    for (const modifier of modifiers) await this.page.keyboard.down(modifier);
    // Puppeteer checks the name itself and throws on an unknown one.
    await within(`Key ${key}`, this.page.keyboard.press(key as KeyInput));
    for (const modifier of modifiers.toReversed()) await this.page.keyboard.up(modifier);
  }

  async type(text: string): Promise<void> {
    await this.#show();
    await within('Typing', this.page.keyboard.type(text));
  }

  async screenshot(file: string): Promise<void> {
    await this.#show();
    const png = await within('Screenshot', this.page.screenshot({ type: 'png' }));
    await writeFile(file, png);
  }

  async close(): Promise<void> {
    if (!this.page.isClosed()) await within('Closing', this.page.close());
  }

  protected run(expression: string): Promise<unknown> {
    return within('Running code in the page', this.page.evaluate(expression));
  }

  /**
   * Input goes to a tab that is in front only. A panel or popup is never
   * brought to the front: that would take the focus and close the popup.
   */
  async #show(): Promise<void> {
    if (this.kind !== 'tab') return;
    if ((await this.run('document.visibilityState')) !== 'visible') await this.page.bringToFront();
  }
}
