import puppeteer from 'puppeteer-core';
import { atExit } from '../../tests/e2e/browsers/process-tree.ts';
import { whenEnded } from './when-ended.ts';
import type { WindowOptions } from './window.ts';

/** Loading an extension and the sample on a slow machine. */
const PATIENCE_MS = 60_000;

/** Opens a window on the new tab, loads the sample by its button, and answers how to wait for the end. */
export async function openChromium(options: WindowOptions): Promise<() => Promise<void>> {
  const browser = await puppeteer.launch({
    executablePath: options.executablePath,
    headless: false,
    pipe: true,
    enableExtensions: true,
    defaultViewport: null,
    userDataDir: options.profileDirectory,
    args: ['--no-first-run', '--no-default-browser-check', ...sandboxArguments()],
    // Without this line no bar says that the browser is controlled by a program.
    ignoreDefaultArgs: ['--enable-automation'],
    // Ctrl+C is ours: the profile has to go as well.
    handleSIGINT: false,
    handleSIGTERM: false,
    handleSIGHUP: false,
  });
  const child = browser.process();
  if (!child) throw new Error('Chromium was started without a process of its own');
  atExit(child);
  const ended = whenEnded(child);
  await browser.installExtension(options.extensionDirectory);
  const [first] = await browser.pages();
  const page = await browser.newPage();
  await page.goto('chrome://newtab', { waitUntil: 'load', timeout: PATIENCE_MS });
  await first?.close();
  const button = await page.waitForSelector('[data-action="load-sample"]', { timeout: PATIENCE_MS });
  await button?.click();
  await page.waitForSelector('.new-tab', { timeout: PATIENCE_MS });
  return ended;
}

/** Chromium refuses its sandbox to root, as in a container; everybody else keeps it. */
function sandboxArguments(): string[] {
  return process.getuid?.() === 0 ? ['--no-sandbox'] : [];
}
