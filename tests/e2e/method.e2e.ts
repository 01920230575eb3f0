import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Surface } from './browsers/extension-browser';
import { choose, enter, goTo, tabTo, typeDate, typeOver } from './keyboard';
import { browserName, readTable, startLodestar, waitForRows, waitForText } from './lodestar';
import type { Lodestar } from './lodestar';

/*
 * The whole method by keyboard alone, from the mission to the draft after the retrospective. The cycles lie around
 * today's date, so that five weeks of check-ins can be recorded after the fact.
 */

const dayInMilliseconds = 86_400_000;

function daysFromNow(days: number): string {
  const date = new Date(Date.now() + days * dayInMilliseconds);
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => String(part).padStart(2, '0'));
  return `${date.getFullYear()}-${month}-${day}`;
}

const year = { name: 'Ski year', startsOn: daysFromNow(-100), endsOn: daysFromNow(265) };
const quarter = { name: 'Winter sprint', startsOn: daysFromNow(-40), endsOn: daysFromNow(50) };
const yearly = 'Own winter, not just socks';
const headline = 'Become the shop skiers ask for';
const teamTitle = 'Make every page feel like the slope';
const lesson = 'Reminders bring nobody back; better fits do';

const keyResults = [
  { line: 'Q4 revenue in Colorado 0.2M to 1.4M', title: 'Q4 revenue in Colorado' },
  { line: 'Customers who come back from 18% to 40%', title: 'Customers who come back' },
  { line: 'Average rating from 3.1 to 4.5', title: 'Average rating' },
];

describe(`the method from mission to retrospective by keyboard, in ${browserName}`, () => {
  let lodestar: Lodestar;
  let app: Surface;

  beforeAll(async () => {
    lodestar = await startLodestar();
    app = await lodestar.browser.openExtensionPage('options.html#/teams');
  });

  afterAll(async () => {
    await lodestar.dispose();
  });

  async function idOf(table: string, field: string, value: string): Promise<string> {
    const rows = await waitForRows(app, table, (all) => all.some((row) => row[field] === value));
    return String(rows.findLast((row) => row[field] === value)?.['id']);
  }

  async function addTeam(name: string): Promise<void> {
    await enter(app, '[data-action="add-team"]');
    await typeOver(app, 'dialog [name="name"]', name);
    await enter(app, 'dialog [data-action="save-team"]');
    await idOf('teams', 'name', name);
  }

  async function createCycle(kind: string, cycle: typeof year): Promise<string> {
    await enter(app, '[data-action="new-cycle"]');
    await tabTo(app, 'dialog input[name="kind"]:checked');
    while ((await app.evaluate(`document.querySelector('dialog input[name="kind"]:checked').value`)) !== kind) {
      await app.press('ArrowRight');
    }
    await typeOver(app, 'dialog [name="name"]', cycle.name);
    await typeDate(app, 'dialog [name="startsOn"]', cycle.startsOn);
    await typeDate(app, 'dialog [name="endsOn"]', cycle.endsOn);
    await enter(app, 'dialog [data-action="create-cycle"]');
    return idOf('cycles', 'name', cycle.name);
  }

  async function writeObjective(cycleId: string, title: string, lines: readonly string[]): Promise<string> {
    await enter(app, `[data-cycle="${cycleId}"] [data-action="new-objective"]`);
    await tabTo(app, '[name="title"]');
    await app.type(title);
    await choose(app, '[name="ownerId"]', 'Me');
    for (const [index, line] of lines.entries()) {
      await tabTo(app, `[name="keyResults.${index}.title"]`);
      await app.type(line);
    }
    await enter(app, '[data-action="save-objective"]');
    return idOf('objectives', 'title', title);
  }

  async function align(objectiveId: string, parent: string, keyResult: string | null, reason: string): Promise<void> {
    await enter(app, `[data-objective="${objectiveId}"] [data-action="align-objective"]`);
    await choose(app, 'dialog [name="parent"]', parent);
    if (keyResult !== null) {
      await choose(app, 'dialog [name="parentKeyResult"]', keyResult);
    }
    await typeOver(app, 'dialog [name="reason"]', reason);
    await enter(app, 'dialog [data-action="save-alignment"]');
    await waitForRows(app, 'alignments', (rows) => rows.some((row) => row['childObjectiveId'] === objectiveId));
  }

  async function start(cycleId: string): Promise<void> {
    await enter(app, `[data-cycle="${cycleId}"] [data-action="start-cycle"]`);
    await enter(app, 'dialog [data-action="confirm-start"]');
    await waitForRows(app, 'cycles', (rows) => rows.find((row) => row['id'] === cycleId)?.['state'] === 'active');
  }

  it('begins with a company, its mission and a team', async () => {
    await addTeam('Peak & Co');
    await waitForText(app, 'Peak & Co');
    await enter(app, '.team-page [data-action="edit-mission"]');
    await typeOver(app, '.team-page [name="mission"]', 'Help small shops outlast the big ones');
    await enter(app, '.team-page [data-action="save-mission"]');
    await waitForRows(app, 'missions', ({ length }) => length === 1);
    await addTeam('Online shop');
    const company = await idOf('teams', 'name', 'Peak & Co');
    const teams = await readTable(app, 'teams');
    expect(teams.find((team) => team['name'] === 'Online shop')).toMatchObject({ parentId: company });
  });

  it('sets a yearly objective', async () => {
    await goTo(app, 'okrs', 'New cycle');
    await choose(app, 'select[name="team"]', 'Peak & Co');
    await waitForText(app, 'Help small shops outlast the big ones');
    const cycleId = await createCycle('year', year);
    await writeObjective(cycleId, yearly, ['Yearly revenue $4M to $19M']);
    await start(cycleId);
  });

  it('drafts a quarter of three key results that supports it', async () => {
    const cycleId = await createCycle('quarter', quarter);
    const objectiveId = await writeObjective(
      cycleId,
      headline,
      keyResults.map(({ line }) => line),
    );
    const stored = await readTable(app, 'keyResults');
    expect(stored.filter((row) => row['objectiveId'] === objectiveId).map((row) => row['title'])).toEqual(
      keyResults.map(({ title }) => title),
    );
    await align(objectiveId, yearly, null, 'Winter is decided in the shops');
  });

  it('aligns the objective of a team to one of its key results, and starts', async () => {
    await choose(app, 'select[name="team"]', 'Online shop');
    const cycleId = await idOf('cycles', 'name', quarter.name);
    // The company's draft, in which this team has nothing yet.
    await app.waitFor(`[data-cycle="${cycleId}"]:not(:has([data-objective]))`);
    const teamObjective = await writeObjective(cycleId, teamTitle, ['Visitors who order 1.9% to 3.2%']);
    await align(teamObjective, headline, 'Customers who come back', 'They come back to what fits');
    const keyResultId = await idOf('keyResults', 'title', 'Customers who come back');
    const links = await readTable(app, 'alignments');
    expect(links.find((row) => row['childObjectiveId'] === teamObjective)).toMatchObject({
      parentKeyResultId: keyResultId,
    });
    await choose(app, 'select[name="team"]', 'Peak & Co');
    await waitForText(app, headline);
    await start(cycleId);
  });

  it('amends a locked target with its reason', async () => {
    const objectiveId = await idOf('objectives', 'title', headline);
    await enter(app, `[data-objective="${objectiveId}"] [data-action="amend"]`);
    await choose(app, 'dialog [name="subject"]', 'Average rating');
    await choose(app, 'dialog [name="choice"]', 'the target');
    await typeOver(app, 'dialog [name="keyResults.0.target"]', '4.2');
    await typeOver(app, 'dialog [name="reason"]', 'The platform rounds ratings down');
    await enter(app, 'dialog [data-action="confirm-amend"]');
    await waitForText(app, 'The platform rounds ratings down');
    expect(await readTable(app, 'amendments')).toMatchObject([
      { field: 'target', oldValue: 4.5, newValue: 4.2, reason: 'The platform rounds ratings down' },
    ]);
  });

  it('checks in five weeks after the fact', async () => {
    await goTo(app, 'check-in', 'Check-in');
    const ids = await Promise.all(keyResults.map(({ title }) => idOf('keyResults', 'title', title)));
    const record = async (keyResultId: string, date: string, value: string, why: string | null): Promise<void> => {
      const row = `[data-key-result="${keyResultId}"]`;
      const already = await readTable(app, 'checkIns');
      await app.waitFor(row);
      const isFolded = await app.evaluate(`document.querySelector('${row} [name="date"]') === null`);
      if (isFolded) {
        await enter(app, `${row} :is([data-action="open-check-in"], [data-action="correct-check-in"])`);
      }
      await typeOver(app, `${row} [name="value"]`, value);
      if (why !== null) {
        await tabTo(app, `${row} [name="confidence"]:checked`);
        await app.press('ArrowRight');
      }
      await typeDate(app, `${row} [name="date"]`, date);
      if (why !== null) {
        await typeOver(app, `${row} [name="reason"]`, why);
      }
      await enter(app, `${row} [data-action="record-check-in"]`);
      await waitForRows(app, 'checkIns', ({ length }) => length === already.length + 1);
      await app.waitFor(`${row} [data-action="undo-check-in"]`);
    };
    const [revenue = '', returning = '', rating = ''] = ids;
    for (const [week, value] of ['0.3M', '0.5M', '0.7M', '0.9M', '1.1M'].entries()) {
      await record(revenue, daysFromNow(-35 + week * 7), value, week === 2 ? 'The first big order is signed' : null);
    }
    await record(returning, daysFromNow(-7), '20%', null);
    await record(rating, daysFromNow(-7), '4.2', null);
    const stored = await readTable(app, 'checkIns');
    const ofRevenue = stored.filter((row) => row['keyResultId'] === revenue);
    expect(ofRevenue.map((row) => [row['value'], row['confidence'], row['reason']])).toEqual([
      [300_000, 5, ''],
      [500_000, 5, ''],
      [700_000, 6, 'The first big order is signed'],
      [900_000, 6, ''],
      [1_100_000, 6, ''],
    ]);
  });

  it('closes the quarter with its verdict and what was learned', async () => {
    await goTo(app, 'okrs', 'New cycle');
    const cycleId = await idOf('cycles', 'name', quarter.name);
    const objectiveId = await idOf('objectives', 'title', headline);
    await enter(app, `[data-cycle="${cycleId}"] [data-action="close-cycle"]`);
    await typeOver(app, `[name="lessons.${objectiveId}"]`, lesson);
    await enter(app, '[data-action="confirm-close"]');
    await waitForRows(app, 'cycles', (rows) => rows.find((row) => row['id'] === cycleId)?.['state'] === 'closed');
    await waitForText(app, '1 of 3 targets reached');
    await waitForText(app, lesson);
  });

  it('hands lessons and unfinished key results to the next draft', async () => {
    await goTo(app, 'okrs', 'New cycle');
    const next = { name: 'Spring sprint', startsOn: daysFromNow(51), endsOn: daysFromNow(140) };
    const cycleId = await createCycle('quarter', next);
    await enter(app, `[data-cycle="${cycleId}"] [data-action="before-drafting"]`);
    await waitForText(app, lesson);
    await enter(app, `[data-cycle="${cycleId}"] [data-action="carry-over"]`);
    const drafted = await waitForRows(app, 'objectives', (rows) => rows.some((row) => row['cycleId'] === cycleId));
    const draftedId = drafted.find((row) => row['cycleId'] === cycleId)?.['id'];
    const carried = (await readTable(app, 'keyResults')).filter((row) => row['objectiveId'] === draftedId);
    expect(carried).toMatchObject([{ title: 'Q4 revenue in Colorado', lockedHash: null }]);
    expect(await lodestar.browser.consoleProblems()).toEqual([]);
    expect(await lodestar.browser.networkRequests()).toEqual([]);
  });
});
