import { describe, expect, it } from 'vitest';
import type { Id } from '@/domain/model/base';
import { showTeam } from '@/storage/commands/settings';
import { readActiveCycles, readActiveOkrs, readNearestOkrs, readTeamObjectives } from '@/storage/queries/active-okrs';
import { readCheckInScreen } from '@/storage/queries/check-in-screen';
import { readNewTab } from '@/storage/queries/new-tab';
import { readObjectiveViews } from '@/storage/queries/objective-views';
import { readOkr, readOkrScreen } from '@/storage/queries/okr-screen';
import { readKeyResultsOf, readOkrsOfCycle } from '@/storage/queries/okrs-of-cycle';
import { readTeamPath } from '@/storage/queries/team-path';
import {
  aCheckIn,
  aCycle,
  aKeyResult,
  aMission,
  anAlignment,
  anId,
  anObjective,
  aTask,
  aTeam,
  aWeeklyPlan,
} from '@/tests/fixtures/build';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

const deletedAt = '2026-11-17T12:00:00.000Z';
const abandonedAt = deletedAt;
const team = aTeam({ id: anId(1), name: 'Shop team', parentId: anId(3) });
const company = aTeam({ id: anId(3), name: 'Peak & Co', kind: 'company', parentId: null });

/** Me below a team below a company; answers with my id. */
async function tree(store: TestStore): Promise<Id> {
  const meId = (await store.database.of('settings').get('settings'))?.meId ?? '';
  await store.database.of('teams').bulkPut([team, company]);
  await store.database.of('teams').update(meId, { parentId: team.id });
  return meId;
}

function idsOf(records: readonly { readonly id: Id }[]): Id[] {
  return records.map(({ id }) => id);
}

describe('the path of a team', () => {
  it('leads from itself upwards', async () => {
    const store = await aStore();
    const meId = await tree(store);
    expect((await readTeamPath(store, meId)).map(({ name }) => name)).toEqual(['Me', 'Shop team', 'Peak & Co']);
  });

  it('ends where a merge has made a loop, with each team once', async () => {
    const store = await aStore();
    const meId = await tree(store);
    await store.database.of('teams').update(company.id, { parentId: meId });
    expect(idsOf(await readTeamPath(store, team.id))).toEqual([team.id, company.id, meId]);
    await store.database.of('teams').update(team.id, { parentId: team.id });
    expect(idsOf(await readTeamPath(store, team.id))).toEqual([team.id]);
  });

  it('ends before a deleted or unknown team', async () => {
    const store = await aStore();
    const meId = await tree(store);
    await store.database.of('teams').update(company.id, { deletedAt });
    expect(idsOf(await readTeamPath(store, meId))).toEqual([meId, team.id]);
    await store.database.of('teams').update(team.id, { parentId: anId(404) });
    expect(idsOf(await readTeamPath(store, meId))).toEqual([meId, team.id]);
    expect(await readTeamPath(store, anId(404))).toEqual([]);
  });

  it('goes up no more than a tree of people is deep', async () => {
    const store = await aStore();
    const chain = Array.from({ length: 100 }, (_, index) =>
      aTeam({ id: anId(500 + index), parentId: anId(501 + index) }),
    );
    await store.database.of('teams').bulkPut(chain);
    expect(await readTeamPath(store, anId(500))).toHaveLength(32);
  });
});

describe('the active cycles of a date', () => {
  it('come shortest first, of equals the later one; drafts, closed, deleted and past ones are none', async () => {
    const store = await aStore();
    await store.database
      .of('cycles')
      .bulkPut([
        aCycle({ id: anId(11), kind: 'year', startsOn: '2026-01-01', endsOn: '2026-12-31' }),
        aCycle({ id: anId(12), kind: 'custom', startsOn: '2026-11-01', endsOn: '2026-11-30' }),
        aCycle({ id: anId(13), kind: 'custom', startsOn: '2026-11-05', endsOn: '2026-12-04' }),
        aCycle({ id: anId(14), state: 'draft' }),
        aCycle({ id: anId(15), state: 'closed' }),
        aCycle({ id: anId(16), deletedAt }),
        aCycle({ id: anId(17), startsOn: '2026-07-01', endsOn: '2026-09-30' }),
      ]);
    expect(idsOf(await readActiveCycles(store, '2026-11-18'))).toEqual([anId(13), anId(12), anId(11)]);
    expect(idsOf(await readActiveCycles(store, '2026-11-18', ['active', 'closed']))).toContain(anId(15));
  });

  it.each([
    ['2026-09-30', 0],
    ['2026-10-01', 1],
    ['2026-12-31', 1],
    ['2027-01-01', 0],
  ])('hold their first and last day: %s', async (today, expected) => {
    const store = await aStore();
    await store.database.of('cycles').put(aCycle());
    expect(await readActiveCycles(store, today)).toHaveLength(expected);
  });
});

describe('what a team works towards', () => {
  it('is its own objectives in their order, without abandoned and deleted ones', async () => {
    const store = await aStore();
    await store.database
      .of('objectives')
      .bulkPut([
        anObjective({ id: anId(21), order: 2 }),
        anObjective({ id: anId(22), order: 1 }),
        anObjective({ id: anId(23), order: 0, abandonedAt }),
        anObjective({ id: anId(24), order: 0, deletedAt }),
        anObjective({ id: anId(25), order: 0, teamId: anId(9) }),
        anObjective({ id: anId(26), order: 0, cycleId: anId(19) }),
      ]);
    expect(idsOf(await readTeamObjectives(store, team, aCycle()))).toEqual([anId(22), anId(21)]);
  });

  it('is found in the shortest cycle in which it has an objective', async () => {
    const store = await aStore();
    const [month, year] = [aCycle({ id: anId(11) }), aCycle({ id: anId(12) })];
    await store.database.of('objectives').put(anObjective({ cycleId: year.id }));
    expect((await readActiveOkrs(store, team, [month, year]))?.cycle.id).toBe(year.id);
    expect(await readActiveOkrs(store, team, [month])).toBeNull();
  });

  it('is what the nearest team above works towards when it has nothing of its own', async () => {
    const store = await aStore();
    await store.database.of('objectives').put(anObjective({ teamId: company.id }));
    const found = await readNearestOkrs(store, [team, company], [aCycle()]);
    expect(found?.team.id).toBe(company.id);
    expect(await readNearestOkrs(store, [team], [aCycle()])).toBeNull();
  });
});

describe('the OKRs of a cycle', () => {
  it('are all of its objectives and key results in order, abandoned ones too, deleted ones not', async () => {
    const store = await aStore();
    await store.database
      .of('objectives')
      .bulkPut([
        anObjective({ id: anId(21), order: 1, abandonedAt }),
        anObjective({ id: anId(22), order: 0 }),
        anObjective({ id: anId(23), deletedAt }),
        anObjective({ id: anId(24), cycleId: anId(19) }),
      ]);
    await store.database
      .of('keyResults')
      .bulkPut([
        aKeyResult({ id: anId(31), objectiveId: anId(22), order: 1 }),
        aKeyResult({ id: anId(32), objectiveId: anId(22), order: 0 }),
        aKeyResult({ id: anId(33), objectiveId: anId(22), deletedAt }),
        aKeyResult({ id: anId(34), objectiveId: anId(23) }),
      ]);
    const { objectives, keyResults } = await readOkrsOfCycle(store, anId(10));
    expect(idsOf(objectives)).toEqual([anId(22), anId(21)]);
    expect(idsOf(keyResults)).toEqual([anId(32), anId(31)]);
    expect(await readKeyResultsOf(store, [])).toEqual([]);
  });
});

describe('an objective as screens show it', () => {
  async function viewed(store: TestStore, asOf?: string) {
    const [view] = await readObjectiveViews(store, aCycle(), [anObjective()], asOf);
    return view;
  }

  it('names owners, team, key results and what it supports', async () => {
    const store = await aStore();
    await tree(store);
    await store.database.of('teams').put(aTeam({ id: anId(2), kind: 'person', name: 'Dana' }));
    await putMyOkrs(store, { keyResult: { ownerId: anId(2) } });
    await store.database.of('objectives').put(anObjective({ id: anId(21), teamId: company.id, title: 'Own winter' }));
    await store.database.of('alignments').put(anAlignment());
    expect(await viewed(store)).toMatchObject({
      ownerName: 'Dana',
      teamName: 'Shop team',
      supports: { title: 'Own winter', teamName: 'Peak & Co', reason: 'Winter sales begin online' },
      keyResults: [{ ownerName: 'Dana', current: null, confidence: 5, isFirstConfidence: true }],
    });
  });

  it('supports nothing once the parent or the link is deleted', async () => {
    const store = await aStore();
    await putMyOkrs(store);
    await store.database.of('alignments').put(anAlignment());
    expect((await viewed(store))?.supports).toBeNull();
    await store.database.of('objectives').put(anObjective({ id: anId(21), deletedAt }));
    expect((await viewed(store))?.supports).toBeNull();
    await store.database.of('objectives').update(anId(21), { deletedAt: null });
    await store.database.of('alignments').update(anId(120), { deletedAt });
    expect((await viewed(store))?.supports).toBeNull();
  });

  it('stands at its latest date, there at what was recorded last, without deleted check-ins', async () => {
    const store = await aStore();
    await putMyOkrs(store);
    await store.database.of('checkIns').bulkPut([
      aCheckIn({ id: anId(41), date: '2026-11-16', value: 10, confidence: 4 }),
      aCheckIn({
        id: anId(42),
        date: '2026-11-16',
        value: 20,
        recordedAt: '2026-11-17T09:00:00.000Z',
        confidence: 6,
      }),
      aCheckIn({ id: anId(43), date: '2026-11-09', value: 99, recordedAt: '2026-11-18T09:00:00.000Z' }),
      aCheckIn({ id: anId(44), date: '2026-11-17', value: 77, deletedAt }),
      aCheckIn({ id: anId(45), date: '2026-11-17', value: 88, keyResultId: anId(39) }),
    ]);
    expect((await viewed(store))?.keyResults).toMatchObject([
      { current: 20, confidence: 6, lastCheckInOn: '2026-11-16' },
    ]);
  });

  it('stands in a past week as it stood then', async () => {
    const store = await aStore();
    await putMyOkrs(store);
    await store.database
      .of('checkIns')
      .bulkPut([
        aCheckIn({ id: anId(41), date: '2026-11-09', value: 10 }),
        aCheckIn({ id: anId(42), date: '2026-11-16', value: 20 }),
      ]);
    expect((await viewed(store, '2026-11-15'))?.keyResults).toMatchObject([{ current: 10 }]);
    expect((await viewed(store, '2026-11-08'))?.keyResults).toMatchObject([{ current: null }]);
  });
});

describe('the check-in screen', () => {
  it('shows the chosen team’s running objectives and which key results are due', async () => {
    const store = await aStore('2026-11-18');
    const meId = await putMyOkrs(store);
    await store.database.of('keyResults').put(aKeyResult({ id: anId(31), ownerId: meId, order: 1 }));
    await store.database.of('checkIns').put(aCheckIn({ date: '2026-11-17' }));
    const screen = await readCheckInScreen(store);
    expect(screen).toMatchObject({ today: '2026-11-18', teamName: 'Me' });
    expect(idsOf(screen.objectives)).toEqual([anId(20)]);
    expect(idsOf(screen.due)).toEqual([anId(31)]);
  });

  it('still shows a cycle that ended and was not closed', async () => {
    const store = await aStore('2027-01-09');
    await putMyOkrs(store);
    expect(idsOf((await readCheckInScreen(store)).objectives)).toEqual([anId(20)]);
  });

  it.each([
    ['drafted', { state: 'draft' as const }],
    ['closed', { state: 'closed' as const }],
    ['deleted', { deletedAt }],
    ['not begun', { startsOn: '2026-11-19' }],
  ])('shows nothing of a cycle that is %s', async (_case, cycle) => {
    const store = await aStore('2026-11-18');
    await putMyOkrs(store, { cycle });
    expect(await readCheckInScreen(store)).toMatchObject({ objectives: [], due: [] });
  });

  it('follows the chosen team', async () => {
    const store = await aStore('2026-11-18');
    await tree(store);
    await putMyOkrs(store);
    await store.database.of('objectives').put(anObjective({ id: anId(21), teamId: team.id }));
    await showTeam(store, team.id);
    const screen = await readCheckInScreen(store);
    expect([screen.teamName, idsOf(screen.objectives)]).toEqual(['Shop team', [anId(21)]]);
  });
});

describe('the OKR screen', () => {
  it('shows mission and cycles, own and from above, newest first', async () => {
    const store = await aStore();
    const meId = await tree(store);
    await putMyOkrs(store);
    await store.database.of('missions').put(aMission({ teamId: meId, text: 'Warm feet' }));
    await store.database
      .of('cycles')
      .bulkPut([
        aCycle({ id: anId(11), teamId: company.id, startsOn: '2027-01-01', endsOn: '2027-03-31', state: 'draft' }),
        aCycle({ id: anId(12), teamId: anId(9) }),
        aCycle({ id: anId(13), teamId: meId, deletedAt }),
      ]);
    const screen = await readOkrScreen(store);
    expect(screen).toMatchObject({ mission: 'Warm feet', team: { id: meId, isMe: true } });
    expect(screen.cycles.map(({ cycle, teamName }) => [cycle.id, teamName])).toEqual([
      [anId(11), 'Peak & Co'],
      [anId(10), 'Me'],
    ]);
    expect(screen.cycles.map(({ objectives }) => idsOf(objectives))).toEqual([[], [anId(20)]]);
  });

  it('names every closed cycle of the team, and reads as many as are unfolded', async () => {
    const store = await aStore();
    const meId = await putMyOkrs(store);
    const closed = [1, 2, 3].map((number) =>
      aCycle({
        ...{ id: anId(500 + number), teamId: meId, name: `Q${number}`, state: 'closed' },
        ...{ startsOn: `2026-0${number}-01`, endsOn: `2026-0${number}-28` },
      }),
    );
    await store.database.of('cycles').bulkPut(closed);
    const namesOf = async (closedShown: number) => {
      const { cycles, closedCycles } = await readOkrScreen(store, closedShown);
      return [cycles.map(({ cycle }) => cycle.name), closedCycles.map(({ name }) => name)];
    };
    expect(await namesOf(0)).toEqual([['Q4 2026'], ['Q3', 'Q2', 'Q1']]);
    expect(await namesOf(2)).toEqual([
      ['Q4 2026', 'Q3', 'Q2'],
      ['Q3', 'Q2', 'Q1'],
    ]);
  });

  it('says of a draft what keeps it from starting, and of a running cycle nothing', async () => {
    const store = await aStore();
    await putMyOkrs(store, { cycle: { state: 'draft' }, keyResult: { ownerId: null } });
    const problemsOf = async () => (await readOkrScreen(store)).cycles[0]?.startProblems.map(({ rule }) => rule);
    expect(await problemsOf()).toEqual(['no-owner']);
    await store.database.of('cycles').update(anId(10), { state: 'active' });
    expect(await problemsOf()).toEqual([]);
  });

  it('offers every living team, and people as owners', async () => {
    const store = await aStore();
    const meId = await tree(store);
    await store.database.of('teams').put(aTeam({ id: anId(4), deletedAt }));
    const screen = await readOkrScreen(store);
    expect(idsOf(screen.teams).toSorted()).toEqual([meId, team.id, company.id].toSorted());
    expect(screen.people).toEqual([{ id: meId, name: 'Me' }]);
  });

  it('opens one objective for the editor, unless it is deleted', async () => {
    const store = await aStore();
    await putMyOkrs(store);
    expect((await readOkr(store, anId(20)))?.keyResults.map(({ id }) => id)).toEqual([anId(30)]);
    await store.database.of('objectives').update(anId(20), { deletedAt });
    expect(await readOkr(store, anId(20))).toBeNull();
    expect(await readOkr(store, anId(404))).toBeNull();
  });
});

describe('the new tab', () => {
  it('shows my headline, the others and the days left', async () => {
    const store = await aStore('2026-11-18');
    const meId = await putMyOkrs(store);
    await store.database.of('objectives').put(anObjective({ id: anId(21), teamId: meId, order: 1, title: 'Second' }));
    const view = await readNewTab(store);
    expect(view).toMatchObject({ state: 'ready', shownInsteadOf: null, daysLeft: 43, mission: null });
    expect([view.headline?.id, idsOf(view.others)]).toEqual([anId(20), [anId(21)]]);
  });

  it('shows the nearest team above when I have no objective, and says so', async () => {
    const store = await aStore('2026-11-18');
    await tree(store);
    await store.database.of('cycles').put(aCycle({ teamId: company.id }));
    await store.database.of('objectives').put(anObjective({ teamId: company.id }));
    await store.database.of('missions').put(aMission({ teamId: company.id, text: 'Warm feet everywhere' }));
    const view = await readNewTab(store);
    expect(view).toMatchObject({ shownInsteadOf: 'Me', team: { name: 'Me' }, mission: 'Warm feet everywhere' });
    expect(view.headline?.teamName).toBe('Peak & Co');
    await store.database.of('objectives').put(anObjective({ id: anId(21), teamId: team.id }));
    expect((await readNewTab(store)).headline?.teamName).toBe('Shop team');
  });

  it('says how many days ago a cycle ended that waits to be closed', async () => {
    const store = await aStore('2027-01-09');
    await putMyOkrs(store);
    expect(await readNewTab(store)).toMatchObject({
      state: 'no-cycle',
      headline: null,
      daysLeft: null,
      due: { cycleEndedDaysAgo: 9 },
    });
  });

  it('is at its first run until a cycle was made, also when the only one was deleted again', async () => {
    const store = await aStore();
    expect((await readNewTab(store)).state).toBe('first-run');
    await store.database.of('cycles').put(aCycle({ deletedAt }));
    expect((await readNewTab(store)).state).toBe('first-run');
    await store.database.of('cycles').update(anId(10), { deletedAt: null, state: 'draft' });
    expect((await readNewTab(store)).state).toBe('no-cycle');
  });

  it('offers me and the teams above, whichever of them is chosen', async () => {
    const store = await aStore();
    const meId = await tree(store);
    await showTeam(store, company.id);
    const view = await readNewTab(store);
    expect(idsOf(view.teams)).toEqual([meId, team.id, company.id]);
    expect(view.team).toMatchObject({ name: 'Peak & Co', isMe: false });
  });

  it('shows this week’s plan and open tasks of the coming four weeks, soonest first', async () => {
    const store = await aStore('2026-11-18');
    await store.database
      .of('weeklyPlans')
      .bulkPut([aWeeklyPlan({ weekStartsOn: '2026-11-09' }), aWeeklyPlan({ predictedShare: 0.6 })]);
    await store.database
      .of('tasks')
      .bulkPut([
        aTask({ id: anId(111), title: 'Later', dueOn: '2026-12-16' }),
        aTask({ id: anId(112), title: 'Soon', dueOn: '2026-11-18' }),
        aTask({ id: anId(113), title: 'Too late', dueOn: '2026-12-17' }),
        aTask({ id: anId(114), title: 'Past', dueOn: '2026-11-17' }),
        aTask({ id: anId(115), title: 'Done', dueOn: '2026-11-20', doneOn: '2026-11-18' }),
        aTask({ id: anId(116), title: 'Deleted', dueOn: '2026-11-20', deletedAt }),
      ]);
    expect((await readNewTab(store)).comingUp.map(({ title }) => title)).toEqual(['Soon', 'Later']);
  });

  it('shows what comes, however much is overdue', async () => {
    const store = await aStore('2026-11-18');
    const overdue = Array.from({ length: 50 }, (_, index) => aTask({ id: anId(200 + index), dueOn: '2026-11-01' }));
    await store.database.of('tasks').bulkPut([...overdue, aTask({ title: 'Soon', dueOn: '2026-11-20' })]);
    expect((await readNewTab(store)).comingUp.map(({ title }) => title)).toEqual(['Soon']);
  });
});
