import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readOldDatabase } from '@/tests/fixtures/old-database';
import type { OldDatabase } from '@/tests/fixtures/old-database';
import type { Surface } from './browsers/extension-browser';
import { openDataRoom, readEverything } from './data-room';
import { browserName, problemsBesideClosing, startLodestar, waitForText } from './lodestar';
import type { Lodestar } from './lodestar';

/** How often the upgrade is killed, at random moments; LODESTAR_KILLS=10 is what a release is held to. */
const kills = Number(process.env['LODESTAR_KILLS'] ?? 1);

/** So many key results more than the example has: enough for an upgrade that takes its time. */
const more = 6000;

const old = readOldDatabase(1);

/** Puts the database of an older version in the place of today's, past all code of ours; so many key results more. */
async function layDown(page: Surface, example: OldDatabase, extra: number): Promise<void> {
  await page.evaluate(
    (laid: OldDatabase, count: number) =>
      new Promise<void>((resolve, reject) => {
        indexedDB.deleteDatabase('lodestar');
        // Stands in line behind the deletion, before whatever a page of ours may want.
        const opening = indexedDB.open('lodestar', laid.version);
        opening.onerror = () => reject(new Error('cannot lay down'));
        opening.onupgradeneeded = () => {
          for (const { name, keyPath, indexes, records } of laid.stores) {
            const store = opening.result.createObjectStore(name, { keyPath });
            for (const index of indexes) {
              store.createIndex(index.name, index.keyPath);
            }
            for (const record of records) {
              store.add(record);
            }
            const [first] = records;
            const copies = name === 'keyResults' ? count : 0;
            for (let copy = 0; copy < copies; copy += 1) {
              store.add({ ...first, id: `01900000-0000-7000-9000-${copy.toString(16).padStart(12, '0')}` });
            }
          }
        };
        opening.onsuccess = () => {
          opening.result.close();
          resolve();
        };
      }),
    example,
    extra,
  );
}

/** How many records of a table have a field, of how many. */
async function filled(page: Surface, table: string, field: string): Promise<string> {
  const { [table]: records = [] } = await readEverything(page);
  return `${records.filter((record) => Reflect.get(Object(record), field) !== undefined).length} of ${records.length}`;
}

function recordsOf(table: string): number {
  return old.stores.find(({ name }) => name === table)?.records.length ?? 0;
}

describe(`a profile of 0.1 under today's extension, in ${browserName}`, () => {
  let lodestar: Lodestar;

  beforeAll(async () => {
    lodestar = await startLodestar();
  });

  afterAll(async () => {
    await lodestar.dispose();
  });

  it('is backed up and brought up when a page opens, while a page that was open lets go', async () => {
    const leftOpen = await openDataRoom(lodestar.browser);
    await layDown(leftOpen, old, 0);
    await waitForText(leftOpen, 'Lodestar was updated while this page was open');
    const newTab = await lodestar.browser.openNewTab();
    await newTab.waitFor('.new-tab');
    expect(await filled(newTab, 'keyResults', 'confidenceAtStart')).toBe(`${recordsOf('keyResults')} of 2`);
    expect(await filled(newTab, 'objectives', 'needsFrom')).toBe(`${recordsOf('objectives')} of 2`);
    expect(await filled(newTab, 'entries', 'title')).toBe('4 of 4');
    const room = await openDataRoom(lodestar.browser);
    await waitForText(room, 'before an upgrade');
    await room.click('.backup-list li:first-child [data-action="restore"]');
    await waitForText(room, 'Restored');
    expect(await filled(room, 'keyResults', 'confidenceAtStart')).toBe('2 of 2');
    expect(await problemsBesideClosing(lodestar)).toEqual([]);
  });

  it(`is whole after a kill in the middle of it, ${kills} times`, { timeout: 60_000 + kills * 90_000 }, async () => {
    const whole = `${more + 2} of ${more + 2}`;
    for (let count = 0; count < kills; count += 1) {
      const page = await openDataRoom(lodestar.browser);
      await layDown(page, old, more);
      await lodestar.browser.openNewTab();
      await new Promise((resolve) => {
        setTimeout(resolve, Math.random() * 2500);
      });
      await lodestar.browser.kill();
      await lodestar.relaunch();
      const room = await openDataRoom(lodestar.browser);
      expect(await filled(room, 'keyResults', 'confidenceAtStart')).toBe(whole);
      expect(await filled(room, 'entries', 'title')).toBe('4 of 4');
      await waitForText(room, 'before an upgrade');
    }
  });
});
