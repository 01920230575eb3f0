import { parseArgs } from 'node:util';
import type { BrowserName } from '../browsers/find-browser.ts';

export interface StartOptions {
  readonly browser: BrowserName;
  /** The folder for the pictures; null when a window is wanted. */
  readonly screenshots: string | null;
  /** No window, even where there is a screen for one. */
  readonly isHeadless: boolean;
}

export const USAGE = `Opens a browser with Lodestar and a sample company, in a fresh profile that is removed at the end.

  npm start                             in Chromium, Chrome or Edge
  npm start -- --browser firefox        in Firefox
  npm start -- --screenshots DIR        no window: a PNG of every surface, light and dark, into DIR
  npm start -- --headless               the same, into screenshots/ (also where there is no screen)`;

const SEE_HELP = 'Type "npm start -- --help" for the options.';

/** Reads what was typed; a string is the sentence that tells what is wrong with it. */
export function readStartOptions(typed: readonly string[]): StartOptions | 'help' | (string & {}) {
  // Not strict, because a person should read a sentence of ours and not a parser's error.
  const { values, positionals, tokens } = parseArgs({
    args: [...typed],
    strict: false,
    tokens: true,
    options: {
      browser: { type: 'string' },
      screenshots: { type: 'string' },
      headless: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values['help'] === true) return 'help';
  const known = new Set(['browser', 'screenshots', 'headless']);
  const unknown = tokens.find((token) => token.kind === 'option' && !known.has(token.name));
  if (unknown?.kind === 'option') return `There is no option ${unknown.rawName}. ${SEE_HELP}`;
  if (positionals[0] !== undefined) return `"${positionals[0]}" belongs to no option. ${SEE_HELP}`;
  const browser = values['browser'] ?? 'chromium';
  if (browser !== 'chromium' && browser !== 'firefox') return `The browser is either chromium or firefox. ${SEE_HELP}`;
  const screenshots = values['screenshots'] ?? null;
  if (typeof screenshots === 'boolean' || screenshots === '') {
    return `After --screenshots comes the folder for them. ${SEE_HELP}`;
  }
  return { browser, screenshots, isHeadless: values['headless'] === true };
}
