import { within } from './polling.ts';
import type { MarionetteClient } from './marionette-client.ts';

const SCRIPT_TIMEOUT_MS = 30_000;

/**
 * Put before every script. It runs in the browser window with all rights:
 * `top` is the browser window, `contextOf` finds the document of a surface
 * (a tab, the sidebar or the popup all have a browser id), `input` is the
 * input library that Firefox brings along for its own automation.
 */
const PRELUDE = `
const top = Services.wm.getMostRecentWindow('navigator:browser');
const contextOf = (id) => {
  const found = BrowsingContext.getCurrentTopByBrowserId(id);
  if (!found || !found.currentWindowGlobal || !found.embedderElement) throw new Error('The surface is closed');
  return found;
};
const pause = (ms) => new Promise((done) => top.setTimeout(done, ms));
const input = (() => {
  const library = { window: top, parent: top, _EU_Ci: Ci, _EU_Cc: Cc };
  Services.scriptloader.loadSubScript('chrome://remote/content/external/EventUtils.js', library);
  return library;
})();
const inContent = (id, script) =>
  contextOf(id).currentWindowGlobal.getActor('MarionetteCommands').executeScript(script, [], { timeout: ${SCRIPT_TIMEOUT_MS} });
`;

/** Runs scripts in Firefox's own window, with every right the browser has. */
export class FirefoxSession {
  readonly #client: MarionetteClient;

  private constructor(client: MarionetteClient) {
    this.#client = client;
  }

  static async start(client: MarionetteClient): Promise<FirefoxSession> {
    await within(
      'Starting the Marionette session',
      client.send('WebDriver:NewSession', { strictFileInteractability: true }),
    );
    await client.send('WebDriver:SetTimeouts', { script: SCRIPT_TIMEOUT_MS });
    await client.send('Marionette:SetContext', { value: 'chrome' });
    return new FirefoxSession(client);
  }

  /** Runs the body of an async function; \`args\` is the list of arguments. */
  async chrome(body: string, ...args: readonly unknown[]): Promise<unknown> {
    const script = `const args = arguments; ${PRELUDE} return (async () => { ${body} })();`;
    const answer = await within(
      'A script in Firefox',
      this.#client.send('WebDriver:ExecuteScript', { script, args, newSandbox: true, sandbox: 'system' }),
      SCRIPT_TIMEOUT_MS,
    );
    return typeof answer === 'object' && answer !== null && 'value' in answer ? answer.value : undefined;
  }

  async chromeNumber(body: string, ...args: readonly unknown[]): Promise<number> {
    const answer = await this.chrome(body, ...args);
    if (typeof answer !== 'number') throw new TypeError(`Firefox answered ${String(answer)} instead of a number`);
    return answer;
  }

  /** Answers the add-on's id. */
  async installTemporaryAddOn(directory: string): Promise<string> {
    const answer = await within(
      'Installing the add-on',
      this.#client.send('Addon:Install', { path: directory, temporary: true }),
    );
    return typeof answer === 'object' && answer !== null && 'value' in answer ? String(answer.value) : '';
  }

  async quit(): Promise<void> {
    await within('Quitting Firefox', this.#client.send('Marionette:Quit', { flags: ['eForceQuit'] }));
    this.#client.disconnect();
  }

  disconnect(): void {
    this.#client.disconnect();
  }
}
