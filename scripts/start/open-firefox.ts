import { spawn } from 'node:child_process';
import { createServer } from 'node:net';
import { ADD_ON_ID, writeFirefoxProfile } from '../../tests/e2e/browsers/firefox-profile.ts';
import { CONFIRM_NEW_TAB, OPEN_NEW_TAB } from '../../tests/e2e/browsers/firefox-scripts.ts';
import { FirefoxSession } from '../../tests/e2e/browsers/firefox-session.ts';
import { FirefoxSurface } from '../../tests/e2e/browsers/firefox-surface.ts';
import { MarionetteClient } from '../../tests/e2e/browsers/marionette-client.ts';
import { atExit } from '../../tests/e2e/browsers/process-tree.ts';
import { whenEnded } from './when-ended.ts';
import type { WindowOptions } from './window.ts';

/** Starting Firefox and loading the sample on a slow machine. */
const PATIENCE_MS = 60_000;

/** Closes all tabs but the one in front: the empty one that Firefox starts with. */
const CLOSE_OTHER_TABS = 'top.gBrowser.removeAllTabsBut(top.gBrowser.selectedTab, { animate: false });';

/** Opens a window on the new tab, loads the sample by its button, and answers how to wait for the end. */
export async function openFirefox(options: WindowOptions): Promise<() => Promise<void>> {
  const port = await freePort();
  writeFirefoxProfile(options.profileDirectory, port);
  const flags = ['--no-remote', '--marionette', '--remote-allow-system-access', '--profile', options.profileDirectory];
  const child = spawn(options.executablePath, flags, {
    // A group of its own, so that Ctrl+C reaches us first and we can end all of it.
    detached: process.platform !== 'win32',
    stdio: 'ignore',
  });
  atExit(child);
  const ended = whenEnded(child);
  const client = await MarionetteClient.connect(port, () => child.exitCode === null, PATIENCE_MS);
  const session = await FirefoxSession.start(client);
  await session.installTemporaryAddOn(options.extensionDirectory);
  await session.chrome(CONFIRM_NEW_TAB, ADD_ON_ID);
  await loadSample(session);
  // Without the session the address bar stops telling that the browser is controlled by a program.
  await client.send('WebDriver:DeleteSession');
  session.disconnect();
  return ended;
}

async function loadSample(session: FirefoxSession): Promise<void> {
  const newTab = new FirefoxSurface(session, await session.chromeNumber(OPEN_NEW_TAB), 'tab');
  await session.chrome(CLOSE_OTHER_TABS);
  await newTab.waitFor('[data-action="load-sample"]', PATIENCE_MS);
  await newTab.click('[data-action="load-sample"]');
  await newTab.waitFor('.new-tab', PATIENCE_MS);
}

/** Asks the system for a port that nobody uses, so that another Firefox is not in the way. */
function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        typeof address === 'object' && address ? resolve(address.port) : reject(new Error('No free port')),
      );
    });
    server.once('error', reject);
  });
}
