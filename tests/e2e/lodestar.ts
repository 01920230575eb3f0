import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchChromium, launchFirefox } from './browsers/extension-browser';
import type { ExtensionBrowser, Surface } from './browsers/extension-browser';
import { poll } from './browsers/polling';

const builds = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** The browser that this run is for. */
export const browserName = process.env['LODESTAR_E2E_BROWSER'] === 'firefox' ? 'firefox' : 'chromium';

/** A browser with the built extension on a profile of its own, which survives a restart. */
export interface Lodestar {
  browser: ExtensionBrowser;
  /** Starts the browser again on the same profile. */
  relaunch(): Promise<void>;
  /** Ends the browser and throws the profile away. */
  dispose(): Promise<void>;
}

function launch(profileDirectory: string): Promise<ExtensionBrowser> {
  const options = { extensionDirectory: path.resolve(builds[browserName]), profileDirectory };
  return browserName === 'firefox' ? launchFirefox(options) : launchChromium(options);
}

export async function startLodestar(): Promise<Lodestar> {
  const profileDirectory = await mkdtemp(path.join(tmpdir(), 'lodestar-e2e-'));
  const lodestar: Lodestar = {
    browser: await launch(profileDirectory),
    relaunch: async () => {
      lodestar.browser = await launch(profileDirectory);
    },
    dispose: async () => {
      await lodestar.browser.close();
      await rm(profileDirectory, { recursive: true, force: true, maxRetries: 5 });
    },
  };
  return lodestar;
}

/** Reads a whole table straight from IndexedDB, past all code of ours. */
export async function readTable(surface: Surface, table: string): Promise<Record<string, unknown>[]> {
  return surface.evaluate(
    (name: string) =>
      new Promise<Record<string, unknown>[]>((resolve, reject) => {
        const opening = indexedDB.open('lodestar');
        opening.onerror = () => reject(new Error('cannot open'));
        opening.onsuccess = () => {
          const reading = opening.result.transaction(name).objectStore(name).getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result);
          };
          reading.onerror = () => reject(new Error('cannot read'));
        };
      }),
    table,
  );
}

/** Everything that is stored, straight from IndexedDB, as one text that can be compared. */
export async function readEverything(surface: Surface): Promise<string> {
  const names = await surface.evaluate(
    () =>
      new Promise<string[]>((resolve, reject) => {
        const opening = indexedDB.open('lodestar');
        opening.onerror = () => reject(new Error('cannot open'));
        opening.onsuccess = () => {
          resolve([...opening.result.objectStoreNames]);
          opening.result.close();
        };
      }),
  );
  const tables: [string, unknown[]][] = [];
  for (const name of names) tables.push([name, await readTable(surface, name)]);
  return JSON.stringify(tables);
}

/**
 * What the console says, but for work that was under way in the moment in which a test took the database from it: that
 * is told of, as it should be, and comes or does not come as the work happened to fall.
 */
export async function problemsBesideClosing({ browser }: Lodestar): Promise<string[]> {
  return (await browser.consoleProblems()).filter((problem) => !problem.includes('DatabaseClosedError'));
}

/** Waits until the document shows a text, and tells what it shows instead when it never does. */
export async function waitForText(surface: Surface, text: string, timeoutMs?: number): Promise<void> {
  try {
    await poll(`the text ${text}`, async () => (await surface.text()).includes(text), timeoutMs);
  } catch (error) {
    throw new Error(`the page never showed “${text}”; it shows:\n${await surface.text()}`, { cause: error });
  }
}

/** Waits until a table holds what a check wants of it. */
export async function waitForRows(
  surface: Surface,
  table: string,
  isRight: (rows: Record<string, unknown>[]) => boolean,
): Promise<Record<string, unknown>[]> {
  return poll(`the right rows of ${table}`, async () => {
    const rows = await readTable(surface, table);
    return isRight(rows) ? rows : null;
  });
}

/** Loads the sample company from a new tab that was never used. */
export async function loadSample(surface: Surface): Promise<void> {
  await surface.click('[data-action="load-sample"]');
  await surface.waitFor('.new-tab');
}

/** Starts a first cycle from a new tab that was never used, with one line per key result, three at most. */
export async function startFirstCycle(newTab: Surface, objective: string, lines: readonly string[]): Promise<void> {
  await newTab.waitFor('[name="objective"]');
  for (const [name, typed] of [
    ['objective', objective],
    ...lines.map((line, index) => [`keyResults.${index}.line`, line] as const),
  ] as const) {
    await newTab.click(`[name="${name}"]`);
    await newTab.type(typed);
  }
  await newTab.click('[data-action="start"]');
  await newTab.waitFor('.new-tab');
}
