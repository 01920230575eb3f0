import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll } from './browsers/polling';
import type { Surface } from './browsers/extension-browser';
import { chooseFile, exportedFile, openDataRoom, readEverything } from './data-room';
import { browserName, loadSample, startLodestar, waitForRows, waitForText } from './lodestar';
import type { Lodestar } from './lodestar';

const passphrase = 'Skisocken im Schnee';

describe(`everything out and in again, in ${browserName}`, () => {
  let lodestar: Lodestar;
  let room: Surface;

  beforeAll(async () => {
    lodestar = await startLodestar();
    const newTab = await lodestar.browser.openNewTab();
    await loadSample(newTab);
    room = await openDataRoom(lodestar.browser);
  });

  afterAll(async () => {
    await lodestar.dispose();
  });

  async function typeInto(name: string, words: string): Promise<void> {
    await room.click(`[name="${name}"]`);
    await room.type(words);
  }

  it('a sealed file read into a fresh profile gives the same everything', async () => {
    await typeInto('exportPassphrase', passphrase);
    await room.click('[data-action="export-everything"]');
    await waitForText(room, 'Last copy today');
    const file = await exportedFile(room);
    expect(file.name).toMatch(/^lodestar-\d{4}-\d{2}-\d{2}\.lodestar$/);
    const before = await readEverything(room);
    const fresh = await startLodestar();
    try {
      const freshRoom = await openDataRoom(fresh.browser);
      await chooseFile(freshRoom, file.name, file.base64);
      await waitForText(freshRoom, 'locked with a passphrase');
      await freshRoom.click('[name="importPassphrase"]');
      await freshRoom.type(passphrase);
      await freshRoom.press('Enter');
      await freshRoom.waitFor('[data-action="import-replace"][aria-disabled="false"]');
      await freshRoom.click('[data-action="import-replace"]');
      await waitForText(freshRoom, 'Imported');
      expect(await readEverything(freshRoom)).toEqual(before);
      await freshRoom.click('[data-action="undo"]');
      await waitForRows(freshRoom, 'entries', (entries) => entries.length === 0);
      expect(await fresh.browser.consoleProblems()).toEqual([]);
    } finally {
      await fresh.dispose();
    }
  });

  it('a file of somebody else is refused in words', async () => {
    await chooseFile(room, 'holiday.json', btoa('{"format":"other"}'));
    await waitForText(room, 'Line 1: This file is not a Lodestar backup.');
  });

  it('a backup brings back what was reset, and that can be undone', async () => {
    await room.click('[data-action="back-up-now"]');
    await room.waitFor('[data-action="restore"][aria-disabled="false"]');
    const before = await readEverything(room);
    await room.click('[data-action="reset"]');
    await room.click('[data-action="reset-now"]');
    await waitForRows(room, 'entries', (entries) => entries.length === 0);
    await poll('the backup before the reset', async () => (await room.text()).includes('before a reset'));
    // The newest stands first: the one that the reset has made.
    await room.click('.backup-list li:last-child [data-action="restore"][aria-disabled="false"]');
    await waitForRows(room, 'entries', (entries) => entries.length > 0);
    await waitForText(room, 'Restored');
    expect(await readEverything(room)).toEqual(before);
    expect(await lodestar.browser.consoleProblems()).toEqual([]);
    expect(await lodestar.browser.networkRequests()).toEqual([]);
  });
});
