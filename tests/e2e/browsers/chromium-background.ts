import { TargetType, type Browser, type WebWorker } from 'puppeteer-core';
import type { Badge } from './browser-contract.ts';
import { within } from './polling.ts';

async function runningWorker(browser: Browser, origin: string): Promise<WebWorker | null> {
  const target = browser
    .targets()
    .find((one) => one.type() === TargetType.SERVICE_WORKER && one.url().startsWith(origin));
  return target === undefined ? null : await target.worker();
}

/** Asks the worker itself, because none of the extension's pages needs to be open. It runs whenever the badge changes. */
export async function readBadge(browser: Browser, origin: string): Promise<Badge> {
  const worker = await runningWorker(browser, origin);
  if (worker === null) throw new Error('The worker is asleep');
  const asked = worker.evaluate('Promise.all([chrome.action.getBadgeText({}), chrome.action.getTitle({})])');
  const [text, title] = (await within('Asking the worker for the badge', asked)) as [string, string];
  return { text, title };
}

/** Ends the worker, as Chromium does after half a minute without an event. */
export async function stopWorker(browser: Browser, origin: string): Promise<void> {
  const worker = await runningWorker(browser, origin);
  if (worker !== null) await within('Stopping the worker', worker.close());
}
