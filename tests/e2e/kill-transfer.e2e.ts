import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { poll } from './browsers/polling';
import type { Surface } from './browsers/extension-browser';
import { chooseFile, openDataRoom, readEverything } from './data-room';
import { browserName, startLodestar } from './lodestar';
import type { Lodestar } from './lodestar';

/** How often each piece of work is killed, at random moments; LODESTAR_KILLS=10 is what a release is held to. */
const kills = Number(process.env['LODESTAR_KILLS'] ?? 1);

const oldEntries = 300;
const newEntries = 4000;

/** A backup file that holds so many entries and nothing else. */
function fileOf(title: string, count: number): string {
  const header = { format: 'lodestar-backup', version: 1, exportedAt: '2026-11-20T09:00:00.000Z', counts: {} };
  const records = Array.from({ length: count }, (_, index) => ({
    table: 'entries',
    record: {
      id: `01900000-0000-7000-8000-${index.toString(16).padStart(12, '0')}`,
      at: '2026-11-20T09:00:00.000Z',
      date: `2026-11-${String((index % 20) + 1).padStart(2, '0')}`,
      hour: 10,
      verdict: 'distraction',
      objectiveId: null,
      keyResultId: null,
      healthMetricId: null,
      distractionNumber: 14,
      subject: 'typed',
      title,
      url: null,
      host: null,
      pageHash: null,
      minutes: null,
      note: '',
      source: null,
      sourceName: '',
      requestId: null,
    },
  }));
  const lines = [header, ...records, { end: true, records: count }].map((line) => JSON.stringify(line));
  return Buffer.from(lines.join('\n')).toString('base64');
}

/** The one title that all entries carry, with how many there are; the sums of the days must agree. */
async function stateOf(room: Surface): Promise<string> {
  const { entries = [], dailySums = [] } = await readEverything(room);
  const titles = new Set(entries.map((entry) => Reflect.get(Object(entry), 'title')));
  const counted = dailySums.reduce<number>((sum, day) => sum + Number(Reflect.get(Object(day), 'distraction')), 0);
  return `${[...titles].join(' and ')} ${entries.length}, counted ${counted}`;
}

const oldState = `old ${oldEntries}, counted ${oldEntries}`;
const newState = `new ${newEntries}, counted ${newEntries}`;

describe(`a browser killed in the middle of large work, in ${browserName}`, () => {
  let lodestar: Lodestar;
  let room: Surface;

  beforeAll(async () => {
    lodestar = await startLodestar();
    room = await openDataRoom(lodestar.browser);
  });

  afterAll(async () => {
    await lodestar.dispose();
  });

  async function readFile(title: string, count: number): Promise<void> {
    await chooseFile(room, `${title}.jsonl`, fileOf(title, count));
    await room.waitFor('[data-action="import-replace"][aria-disabled="false"]', 60_000);
  }

  /** Waits until nothing is under way and no file waits for a word. */
  async function idle(): Promise<void> {
    const isIdle = (): boolean => document.querySelector('.work-bar, .import-preview') === null;
    await poll('the end of the work', () => room.evaluate(isIdle), 60_000);
  }

  /** The old state is stored, and a backup of the new state exists. */
  async function prepare(): Promise<void> {
    for (const [title, count] of [
      ['new', newEntries],
      ['old', oldEntries],
    ] as const) {
      await readFile(title, count);
      await room.click('[data-action="import-replace"]');
      await idle();
    }
    expect(await stateOf(room)).toBe(oldState);
  }

  /** The newest backup is the one that the last import made: of the new state. */
  const works: Record<string, { ready(): Promise<void>; begin(): Promise<void> }> = {
    import: {
      ready: () => readFile('new', newEntries),
      begin: () => room.click('[data-action="import-replace"]'),
    },
    restore: {
      ready: async () => {},
      begin: () => room.click('.backup-list li:first-child [data-action="restore"]'),
    },
    undo: {
      ready: async () => {},
      begin: () => room.click('[data-action="undo"]'),
    },
    backup: {
      ready: async () => {},
      begin: () => room.click('[data-action="back-up-now"]'),
    },
  };

  async function killDuring(name: string, milliseconds: number): Promise<string> {
    await prepare();
    await works[name]?.ready();
    await works[name]?.begin();
    await new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    });
    await lodestar.browser.kill();
    await lodestar.relaunch();
    room = await openDataRoom(lodestar.browser);
    return stateOf(room);
  }

  it.each(Object.keys(works))(
    `finds the old or the new state whole after %s, ${kills} times`,
    { timeout: 60_000 + kills * 90_000 },
    async (name) => {
      const seen: string[] = [];
      for (let count = 0; count < kills; count += 1) {
        // From at once to well past the end of the work on a busy machine.
        seen.push(await killDuring(name, Math.random() * 2500));
      }
      expect(seen.filter((state) => state !== oldState && state !== newState)).toEqual([]);
      // A backup changes nothing, however it ends.
      expect(name === 'backup' ? seen.filter((state) => state !== oldState) : []).toEqual([]);
      // What was left half-way does not stand in the way of the next time.
      await prepare();
      expect(await lodestar.browser.consoleProblems()).toEqual([]);
    },
  );
});
