import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from './browsers/extension-browser';
import { chooseFile, exportedFile, openDataRoom, readEverything, untilFree } from './data-room';
import { choose } from './keyboard';
import { browserName, loadSample, readTable, startLodestar, waitForRows, waitForText } from './lodestar';
import type { Lodestar } from './lodestar';

/** A team's file as the test reads it, from the outside. */
interface TeamFile {
  records: { keyResults: { id: string; title: string; target: number; stamps: Record<string, string> }[] };
}

function base64Of(content: string): string {
  return Buffer.from(content).toString('base64');
}

function textOf(base64: string): string {
  return Buffer.from(base64, 'base64').toString('utf8');
}

/** How many of some tables there are. */
async function countOf(surface: Surface, ...tables: string[]): Promise<number[]> {
  return Promise.all(tables.map(async (table) => (await readTable(surface, table)).length));
}

describe(`what a team and a spreadsheet hand over, in ${browserName}`, () => {
  let sender: Lodestar;
  let receiver: Lodestar;
  let room: Surface;
  let received: { name: string; base64: string };

  beforeAll(async () => {
    [sender, receiver] = await Promise.all([startLodestar(), startLodestar()]);
  });

  afterAll(async () => {
    await Promise.all([sender.dispose(), receiver.dispose()]);
  });

  it('saves a team by choice, after showing what the file will hold', async () => {
    await loadSample(await sender.browser.openNewTab());
    const theirs = await openDataRoom(sender.browser);
    await choose(theirs, '[name="teamFileTeam"]', 'Peak & Co');
    await waitForText(theirs, 'People by name:');
    await theirs.click('[data-action="save-team-file"][aria-disabled="false"]');
    await waitForText(theirs, 'Team file saved');
    received = await exportedFile(theirs);
    expect(received.name).toMatch(/^peak-co-\d{4}-\d{2}-\d{2}\.lodestar\.json$/);
    const [entry] = await readTable(theirs, 'entries');
    expect(textOf(received.base64)).not.toContain(JSON.stringify(entry?.['title']));
    expect(await sender.browser.consoleProblems()).toEqual([]);
  });

  it('shows it in another profile, brings it in, and takes it back in one step', async () => {
    room = await openDataRoom(receiver.browser);
    const before = await readEverything(room);
    await chooseFile(room, received.name, received.base64);
    await waitForText(room, `${received.name}: “Peak & Co”, written on`);
    await room.click('[data-action="import-merge"][aria-disabled="false"]');
    await waitForText(room, 'Imported');
    const file: TeamFile = JSON.parse(textOf(received.base64));
    const keyResults = await readTable(room, 'keyResults');
    expect(keyResults).toHaveLength(file.records.keyResults.length);
    expect(keyResults).toEqual(expect.arrayContaining(file.records.keyResults));
    await room.click('[data-action="undo"]');
    await waitForRows(room, 'keyResults', ({ length }) => length === 0);
    expect(await readEverything(room)).toEqual(before);
    await room.click('[data-action="redo"]');
    await waitForRows(room, 'keyResults', ({ length }) => length === keyResults.length);
  });

  it('shows a goalpost that a file moves by hand, and leaves it where it is unless told to', async () => {
    const file: TeamFile = JSON.parse(textOf(received.base64));
    const locked = (await readTable(room, 'keyResults')).find(
      ({ lockedHash, kind }) => lockedHash !== null && kind === 'rising',
    );
    const moved = file.records.keyResults.find(({ id }) => id === locked?.['id']);
    Object.assign(moved ?? {}, { target: 987_654 });
    // Later than what is stored, and no later than another clock may be.
    const later = (Date.now() + 60_000).toString(16).padStart(12, '0');
    Object.assign(moved?.stamps ?? {}, { target: `${later}-0000-anotherdevice` });
    await chooseFile(room, 'moved.lodestar.json', base64Of(JSON.stringify(file)));
    await waitForText(room, 'One goalpost would move');
    const shown = await room.text('.import-preview');
    expect(shown).toContain(moved?.title);
    expect(shown).toContain('987');
    expect(shown).toContain('Moved without a reason.');
    await room.click('[data-action="import-cancel"]');
    await room.waitFor(() => document.querySelector('.import-preview') === null);
    expect(await readTable(room, 'keyResults')).toContainEqual(locked);
  });

  it('reads a table of OKRs into a draft, or says line and column', async () => {
    const app = await receiver.browser.openExtensionPage('options.html#/okrs');
    await app.click('[data-action="new-cycle"]');
    await app.click('[data-action="create-cycle"]');
    await waitForRows(app, 'cycles', (cycles) => cycles.some(({ state }) => state === 'draft'));
    await app.close();
    const head = 'objective;keyResult;baseline;target;unit\n';
    const right = 'Win the winter;Revenue in Colorado;0,2;1,4;M\nWin the winter;Customers who come back;18;40;%\n';
    await chooseFile(room, 'okrs.csv', base64Of(`${head}${right}Sleep well;Outages;many;2;\n`));
    await waitForText(room, 'Line 4: “baseline” is not a number.');
    const before = await countOf(room, 'objectives', 'keyResults');
    await chooseFile(room, 'okrs.csv', base64Of(`${head}${right}`));
    await waitForText(room, '2 key results: Revenue in Colorado; Customers who come back');
    expect(await countOf(room, 'objectives', 'keyResults')).toEqual(before);
    await room.click('[data-action="import-merge"][aria-disabled="false"]');
    const rows = await waitForRows(room, 'keyResults', ({ length }) => length === (before[1] ?? 0) + 2);
    expect(rows).toContainEqual(
      expect.objectContaining({ title: 'Revenue in Colorado', baseline: 0.2, target: 1.4, kind: 'rising' }),
    );
    await untilFree(room);
    await room.click('[data-action="undo"][aria-disabled="false"]');
    const isUndone = (all: Record<string, unknown>[]): boolean =>
      all.filter(({ title, deletedAt }) => title === 'Revenue in Colorado' && deletedAt === null).length === 0;
    await waitForRows(room, 'keyResults', isUndone);
  });

  it('reads a table of entries, or says line and column', async () => {
    const right = 'date,verdict,title,distractionNumber\n2026-01-05,distraction,Standup that ran over,14\n';
    await chooseFile(room, 'log.csv', base64Of(`${right}2026-02-30,distraction,Never,14\n`));
    await waitForText(room, 'Line 3: “date”');
    expect(await countOf(room, 'entries')).toEqual([0]);
    await chooseFile(room, 'log.csv', base64Of(right));
    await waitForText(room, 'Standup that ran over');
    await room.click('[data-action="import-merge"][aria-disabled="false"]');
    await waitForRows(room, 'entries', ([entry]) => entry?.['title'] === 'Standup that ran over');
    await untilFree(room);
    await room.click('[data-action="undo"][aria-disabled="false"]');
    await waitForRows(room, 'entries', ({ length }) => length === 0);
    expect(await receiver.browser.consoleProblems()).toEqual([]);
    expect(await receiver.browser.networkRequests()).toEqual([]);
  });
});
