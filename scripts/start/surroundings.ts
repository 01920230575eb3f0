import { existsSync } from 'node:fs';
import path from 'node:path';
import { ensureBrowsers } from '../browsers/ensure-browsers.ts';
import { findBrowser, type BrowserName } from '../browsers/find-browser.ts';

/** On Linux a window needs a display; elsewhere there is always a desktop. */
export function hasScreen(): boolean {
  if (process.platform !== 'linux') return true;
  return Boolean(process.env['DISPLAY']) || Boolean(process.env['WAYLAND_DISPLAY']);
}

/** Whether a display can be made that is in memory only. */
export function hasVirtualDisplay(): boolean {
  const folders = (process.env['PATH'] ?? '').split(path.delimiter);
  return process.platform === 'linux' && folders.some((folder) => existsSync(path.join(folder, 'Xvfb')));
}

/**
 * The browser's program, installed first when it is missing. Whoever has the
 * one that is asked for needs neither the other one nor the tools of the
 * tests, so nothing is installed then.
 */
export async function browserProgram(name: BrowserName): Promise<string> {
  const found = findBrowser(name, process.env);
  if (found !== undefined) return found;
  await ensureBrowsers();
  const installed = findBrowser(name, process.env);
  if (installed === undefined) throw new Error(`There is no ${name} on this machine, and it could not be installed.`);
  return installed;
}
