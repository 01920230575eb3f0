import { describe, expect, it } from 'vitest';
import { showTeam } from '@/storage/commands/settings';
import { readNewTab } from '@/storage/queries/new-tab';
import { aCycle, aMission, anId, anObjective, aTask, aWeeklyPlan } from '@/tests/fixtures/build';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { aStore } from '@/tests/fixtures/store';
import { company, idsOf, team, tree } from '@/tests/fixtures/team-tree';

const deletedAt = '2026-11-17T12:00:00.000Z';

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
