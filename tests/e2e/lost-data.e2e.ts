import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openDataRoom } from './data-room';
import {
  browserName,
  loadSample,
  problemsBesideClosing,
  readTable,
  startLodestar,
  waitForRows,
  waitForText,
} from './lodestar';
import type { Lodestar } from './lodestar';

describe(`a database that the browser threw away, in ${browserName}`, () => {
  let lodestar: Lodestar;

  beforeAll(async () => {
    lodestar = await startLodestar();
  });

  afterAll(async () => {
    await lodestar.dispose();
  });

  it('comes back from a new tab in one click', async () => {
    const first = await lodestar.browser.openNewTab();
    await loadSample(first);
    const room = await openDataRoom(lodestar.browser);
    const entries = (await readTable(room, 'entries')).length;
    await room.click('[data-action="back-up-now"]');
    await room.waitFor('[data-action="restore"]');
    await room.evaluate(
      () =>
        new Promise<void>((resolve) => {
          const deleting = indexedDB.deleteDatabase('lodestar');
          deleting.onsuccess = () => resolve();
        }),
    );
    const newTab = await lodestar.browser.openNewTab();
    await waitForText(newTab, 'Nothing is stored here, but a backup is');
    // What an earlier page kept was painted first; nothing of it may stay.
    expect(await newTab.evaluate("document.querySelector('.new-tab') === null")).toBe(true);
    const roomAgain = await openDataRoom(lodestar.browser);
    await roomAgain.waitFor('[data-action="restore-lost"]');
    await newTab.click('[data-action="restore-lost"]');
    await waitForRows(newTab, 'entries', (rows) => rows.length === entries);
    await newTab.waitFor('.new-tab');
    expect(await problemsBesideClosing(lodestar)).toEqual([]);
  });
});
