import { describe, expect, it } from 'vitest';
import { showTeam } from '@/storage/commands/settings';
import { readCheckInScreen } from '@/storage/queries/check-in-screen';
import { readOkr, readOkrScreen } from '@/storage/queries/okr-screen';
import { aCheckIn, aCycle, aKeyResult, aMission, anId, anObjective, aTeam } from '@/tests/fixtures/build';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { aStore } from '@/tests/fixtures/store';
import { company, idsOf, team, tree } from '@/tests/fixtures/team-tree';

const deletedAt = '2026-11-17T12:00:00.000Z';

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

  it('takes a cycle to have started on the user’s own day', async () => {
    const store = await aStore('2026-11-20');
    // Tuesday, eight in the morning in Tokyo: the first check-in falls due on Monday.
    await putMyOkrs(store, { cycle: { startedAt: '2026-11-16T23:00:00.000Z' } });
    store.setTimeZone('Asia/Tokyo');
    expect(await readCheckInScreen(store)).toMatchObject({ due: [] });
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
