import { writeFile } from 'node:fs/promises';
import { BaseSurface } from './base-surface.ts';
import type { Modifier } from './browser-contract.ts';
import type { FirefoxSession } from './firefox-session.ts';

/** How this surface goes away: each kind has its own way. */
export type FirefoxSurfaceKind = 'tab' | 'sidebar' | 'popup';

/** Only the tab in front gets input; the sidebar and the popup always have their place. */
const SHOW = `
const show = (id) => {
  const element = contextOf(id).embedderElement;
  const tab = top.gBrowser.getTabForBrowser(element);
  if (tab && top.gBrowser.selectedTab !== tab) top.gBrowser.selectedTab = tab;
  return element;
};`;

/** A document in Firefox, found by its browser id, which outlives navigations. */
export class FirefoxSurface extends BaseSurface {
  readonly browserId: number;
  readonly kind: FirefoxSurfaceKind;
  readonly #session: FirefoxSession;

  constructor(session: FirefoxSession, browserId: number, kind: FirefoxSurfaceKind) {
    super();
    this.#session = session;
    this.browserId = browserId;
    this.kind = kind;
  }

  async click(selector: string): Promise<void> {
    await this.waitFor(selector);
    await this.#mouse(
      `const target = document.querySelector(${JSON.stringify(selector)});
      target.scrollIntoView({ block: 'center', inline: 'center', behavior: 'instant' });`,
      0,
    );
  }

  /** Opens the context menu on the selected text of this document. */
  async openContextMenu(): Promise<void> {
    await this.#mouse(
      "const target = document.getSelection().getRangeAt(0); target.startContainer.parentElement?.scrollIntoView({ block: 'center' });",
      2,
    );
  }

  async press(key: string, modifiers: readonly Modifier[] = []): Promise<void> {
    await this.#keys([key.length === 1 ? key : `KEY_${key}`], modifiers);
  }

  async type(text: string): Promise<void> {
    await this.#keys([...text], []);
  }

  async screenshot(file: string): Promise<void> {
    const picture = await this.#session.chrome(
      `${SHOW} show(args[0]);
      await pause(150);
      const image = await contextOf(args[0]).currentWindowGlobal.drawSnapshot(null, 1, 'white');
      const canvas = top.document.createElementNS('http://www.w3.org/1999/xhtml', 'canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      canvas.getContext('2d').drawImage(image, 0, 0);
      return canvas.toDataURL('image/png').split(',')[1];`,
      this.browserId,
    );
    await writeFile(file, Buffer.from(String(picture), 'base64'));
  }

  async close(): Promise<void> {
    const ways: Readonly<Record<FirefoxSurfaceKind, string>> = {
      tab: 'top.gBrowser.removeTab(top.gBrowser.getTabForBrowser(contextOf(args[0]).embedderElement));',
      sidebar: 'top.SidebarController.hide();',
      popup: "contextOf(args[0]).embedderElement.closest('panel').hidePopup();",
    };
    if (await this.isOpen()) await this.#session.chrome(ways[this.kind], this.browserId);
  }

  protected run(expression: string): Promise<unknown> {
    return this.#session.chrome('return inContent(args[0], args[1]);', this.browserId, `return ${expression};`);
  }

  /**
   * A mouse click from the browser's side, as the window system would send it:
   * the place is measured on the screen, so it fits every kind of surface.
   */
  async #mouse(findTarget: string, button: 0 | 2): Promise<void> {
    const measure = `${findTarget}
      return new Promise((done, fail) => requestAnimationFrame(() => requestAnimationFrame(() => {
        const box = target.getClientRects()[0];
        if (!box) fail(new Error('The element to click is not rendered'));
        else done([mozInnerScreenX + box.left + box.width / 2, mozInnerScreenY + box.top + box.height / 2]);
      })));`;
    await this.#session.chrome(
      `${SHOW} show(args[0]);
      await pause(30);
      const [x, y] = await inContent(args[0], args[1]);
      const at = [x - top.mozInnerScreenX, y - top.mozInnerScreenY];
      const button = args[2];
      input.synthesizeMouseAtPoint(...at, { type: 'mousemove' }, top);
      input.synthesizeMouseAtPoint(...at, { type: 'mousedown', button }, top);
      if (button === 2) input.synthesizeMouseAtPoint(...at, { type: 'contextmenu', button }, top);
      input.synthesizeMouseAtPoint(...at, { type: 'mouseup', button }, top);
      await pause(60);`,
      this.browserId,
      measure,
      button,
    );
  }

  async #keys(keys: readonly string[], modifiers: readonly Modifier[]): Promise<void> {
    await this.#session.chrome(
      `${SHOW} const element = show(args[0]);
      if (top.document.activeElement !== element) element.focus();
      const held = { altKey: args[2].includes('Alt'), ctrlKey: args[2].includes('Control'),
        metaKey: args[2].includes('Meta'), shiftKey: args[2].includes('Shift') };
      for (const key of args[1]) { input.synthesizeKey(key, held, top); await pause(5); }
      await pause(60);`,
      this.browserId,
      keys,
      modifiers,
    );
  }
}
