import { setTimeout as sleep } from 'node:timers/promises';
import type { ProfileName } from './measures.ts';

/** A page that can be sent to files of the extension and asked. */
export interface FillingPage {
  goTo(file: string): Promise<void>;
  evaluate(expression: string): Promise<unknown>;
}

const pollMilliseconds = 500;

/** Half an hour: a million entries with ten indexes each take their time. */
const patience = 3600;

async function until(page: FillingPage, expression: string): Promise<void> {
  for (let turn = 0; turn < patience; turn += 1) {
    if ((await page.evaluate(expression)) === true) return;
    await sleep(pollMilliseconds);
  }
  throw new Error(`Waited in vain for ${expression}`);
}

function today(): string {
  const now = new Date();
  return new Date(now.getTime() - now.getTimezoneOffset() * 60_000).toISOString().slice(0, 10);
}

/** Brings a new profile to what its name says: the sample by its own button, the ten years behind it by the filling page. */
export async function fillProfile(profile: ProfileName, factor: number, page: FillingPage): Promise<void> {
  if (profile === 'empty') return;
  await page.goTo('newtab.html');
  const button = '[data-action="load-sample"]';
  await until(page, `document.querySelector('${button}') !== null || document.querySelector('.new-tab') !== null`);
  await page.evaluate(`document.querySelector('${button}')?.click()`);
  await until(page, "document.querySelector('.new-tab') !== null");
  if (profile === 'sample') return;
  await page.goTo('bench-fill.html');
  await until(page, 'window.lodestarFilling !== undefined');
  await page.evaluate(`window.lodestarFilling.start(${factor}, '${today()}')`);
  await until(page, 'window.lodestarFilling.written < 0 || window.lodestarFilling.error !== null');
  const error = await page.evaluate('window.lodestarFilling.error');
  if (typeof error === 'string') throw new Error(error);
}
