import { describe, expect, it } from 'vitest';
import { readActiveCycles, readActiveOkrs, readNearestOkrs, readTeamObjectives } from '@/storage/queries/active-okrs';
import { readObjectiveViews } from '@/storage/queries/objective-views';
import { readKeyResultsOf, readOkrsOfCycle } from '@/storage/queries/okrs-of-cycle';
import { readTeamPath } from '@/storage/queries/team-path';
import { aCheckIn, aCycle, aKeyResult, anAlignment, anId, anObjective, aTeam } from '@/tests/fixtures/build';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { aStore } from '@/tests/fixtures/store';
import { company, idsOf, team, tree } from '@/tests/fixtures/team-tree';
import type { TestStore } from '@/tests/fixtures/store';

const deletedAt = '2026-11-17T12:00:00.000Z';

const abandonedAt = deletedAt;

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
