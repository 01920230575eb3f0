import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from './browsers/extension-browser';
import { browserName, loadSample, readEverything, startLodestar } from './lodestar';
import type { Lodestar } from './lodestar';
import { startSite } from './site/server';
import type { Site } from './site/server';

const addOnId = 'lodestar@okr.extension';

/** What the page's policy refused, by the directive that did. */
async function refusalsOf(app: Surface, address: string): Promise<string[]> {
  return app.evaluate<string[], [string]>(async (web: string) => {
    const refused = new Set<string>();
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => refused.add(effectiveDirective));
    const inline = document.createElement('script');
    inline.textContent = 'document.documentElement.dataset.intruded = "inline"';
    const remote = document.createElement('script');
    remote.src = `${web}script.js`;
    const style = document.createElement('link');
    Object.assign(style, { rel: 'stylesheet', href: `${web}style.css` });
    const picture = document.createElement('img');
    picture.src = `${web}picture.png`;
    const frame = document.createElement('iframe');
    frame.src = web;
    document.body.append(inline, remote, style, picture, frame);
    await fetch(web, { mode: 'no-cors' }).catch(() => null);
    await new Promise((resolve) => {
      setTimeout(resolve, 1000);
    });
    for (const element of [inline, remote, style, picture, frame]) element.remove();
    return [...refused].toSorted();
  }, address);
}

/** Every way that a web page has to an extension; what came of each. */
async function attackFromWeb(page: Surface, id: string, origin: string): Promise<Record<string, string>> {
  return page.evaluate<Record<string, string>, [string, string]>(
    async (target: string, pages: string) => {
      const loads = (name: string, attributes: object): Promise<string> =>
        new Promise((resolve) => {
          const element = document.createElement(name);
          element.addEventListener('load', () => resolve('loaded'));
          element.addEventListener('error', () => resolve('refused'));
          Object.assign(element, attributes);
          document.body.append(element);
          setTimeout(() => resolve('refused'), 3000);
        });
      const fetched = (file: string): Promise<string> =>
        fetch(`${pages}/${file}`).then(
          () => 'loaded',
          () => 'refused',
        );
      const { chrome, browser } = globalThis as unknown as Record<
        string,
        { runtime?: { sendMessage?: (id: string, message: unknown) => Promise<unknown> } } | undefined
      >;
      const send = chrome?.runtime?.sendMessage ?? browser?.runtime?.sendMessage;
      const message =
        send === undefined
          ? 'refused'
          : await send(target, { kind: 'data-changed' }).then(
              () => 'heard',
              () => 'refused',
            );
      postMessage({ kind: 'data-changed' }, '*');
      return {
        message,
        page: await fetched('options.html'),
        manifest: await fetched('manifest.json'),
        script: await loads('script', { src: `${pages}/background.js` }),
        picture: await loads('img', { src: `${pages}/icon/128.png` }),
        databases: (await indexedDB.databases()).map(({ name }) => name).join(' '),
      };
    },
    id,
    origin,
  );
}

/** Puts our pages into a frame, a new window and the page's own place, and leaves time for them to come. */
async function embedFromWeb(page: Surface, origin: string): Promise<void> {
  await page.evaluate<null, [string]>(async (pages: string) => {
    for (const room of ['options.html#/privacy', 'newtab.html', 'popup.html']) {
      const frame = document.createElement('iframe');
      frame.src = `${pages}/${room}`;
      document.body.append(frame);
    }
    const link = document.createElement('a');
    Object.assign(link, { href: `${pages}/options.html#/data`, target: '_blank' });
    document.body.append(link);
    for (const way of [() => open(`${pages}/options.html#/data`), () => link.click()]) {
      try {
        way();
      } catch {
        // Firefox throws where Chromium opens a window with an error in it.
      }
    }
    await new Promise((resolve) => {
      setTimeout(resolve, 2000);
    });
    return null;
  }, origin);
}

describe(`who wants to get in, in ${browserName}`, () => {
  let lodestar: Lodestar;
  let site: Site;
  let app: Surface;
  let id: string;
  let before: string;

  beforeAll(async () => {
    site = await startSite();
    lodestar = await startLodestar();
    const newTab = await lodestar.browser.openNewTab();
    await loadSample(newTab);
    await newTab.close();
    app = await lodestar.browser.openExtensionPage('options.html#/okrs');
    await app.waitFor('#main h1');
    id = browserName === 'firefox' ? addOnId : new URL(lodestar.browser.origin).host;
    before = await readEverything(app);
  });

  afterAll(async () => {
    await lodestar.dispose();
    await site.close();
  });

  /** Documents of ours that are open, other than the one that the tests opened. */
  async function foreignViews(): Promise<string[]> {
    const documents = await lodestar.browser.openDocuments();
    return documents.filter(
      (address) => address.startsWith(lodestar.browser.origin) && !address.endsWith('options.html#/okrs'),
    );
  }

  it('has something to lose, and these tests see pages of ours where they are open', async () => {
    const { browser } = lodestar;
    expect(before.length).toBeGreaterThan(100_000);
    const help = await browser.openExtensionPage('options.html#/help');
    expect(await foreignViews()).toEqual([`${browser.origin}/options.html#/help`]);
    await help.close();
  });

  it('gives a page on the web no message, file, script or picture, and no sight of the database', async () => {
    const page = await lodestar.browser.openWebPage(site.url('forum.localhost'));
    expect(await attackFromWeb(page, id, lodestar.browser.origin)).toEqual({
      message: 'refused',
      page: 'refused',
      manifest: 'refused',
      script: 'refused',
      picture: 'refused',
      databases: '',
    });
    await page.close();
    expect(await readEverything(app)).toBe(before);
  });

  it('stands in no frame and no window of a page on the web', async () => {
    const page = await lodestar.browser.openWebPage(site.url('news.localhost'));
    await embedFromWeb(page, lodestar.browser.origin);
    expect(await foreignViews()).toEqual([]);
    await page.close();
    expect(await readEverything(app)).toBe(before);
  });

  it('gives another extension with every right nothing to read, and hears nothing of it', async () => {
    const { browser } = lodestar;
    const web = site.url('tracker.localhost');
    const page = await browser.openWebPage(web);
    const other = await browser.installBeside('tests/e2e/other-extension');
    const target = new URLSearchParams({ id, origin: browser.origin, web });
    const intruder = await browser.openWebPage(`${other}/intruder.html?${target.toString()}`);
    await intruder.waitFor('[data-outcomes]', 60_000);
    const outcomes = JSON.parse(await intruder.evaluate<string>('document.body.dataset.outcomes')) as Record<
      string,
      string
    >;
    expect(outcomes).toMatchObject({
      ownMessage: 'got {"heard":"hello"}',
      scriptInWebPage: 'got ["Ticket 7: the fit guide is slow"]',
      databases: 'got []',
      storage: 'got {}',
    });
    for (const way of ['message', 'craftedMessage', 'connection', 'script', 'page', 'manifest']) {
      expect(outcomes[way], way).toMatch(/^(?:refused|no answer)/);
    }
    expect(outcomes['script']).not.toContain('no such tab');
    expect(await foreignViews()).toEqual([]);
    await intruder.close();
    await page.close();
    expect(await readEverything(app)).toBe(before);
  });

  it('does nothing that a message does not say, even from inside', async () => {
    await app.evaluate(`(async () => {
      const { runtime } = globalThis.browser ?? globalThis.chrome;
      const deep = JSON.parse('[' .repeat(500) + ']'.repeat(500));
      const crafted = [null, 7, 'data-changed', [], {}, { kind: 'reset' }, { kind: ['data-changed'] }, { kind: 'data-changed', tables: ['entries'] },
        JSON.parse('{"__proto__":{"kind":"data-changed"}}'), { deep }, { kind: 'x'.repeat(1000000) }];
      for (const message of crafted) await Promise.race([runtime.sendMessage(message).catch(() => null), new Promise((done) => setTimeout(done, 300))]);
    })()`);
    expect(await readEverything(app)).toBe(before);
  });

  it('lets the browser refuse foreign code, pictures, frames and connections in its own pages', async () => {
    const refused = await refusalsOf(app, site.url('forum.localhost'));
    expect(refused).toEqual(['connect-src', 'frame-src', 'img-src', 'script-src-elem', 'style-src-elem']);
    expect(await app.evaluate<string | null>('document.documentElement.dataset.intruded ?? null')).toBeNull();
    expect(await readEverything(app)).toBe(before);
  });
});
