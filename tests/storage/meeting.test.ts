import { describe, expect, it } from 'vitest';
import { addNote } from '@/storage/commands/note';
import { showTeam } from '@/storage/commands/settings';
import { readMeeting } from '@/storage/queries/meeting';
import {
  aCheckIn,
  aCycle,
  aHealthMetric,
  aKeyResult,
  anId,
  anObjective,
  aPriority,
  aTeam,
  aWeeklyPlan,
} from '@/tests/fixtures/build';
import { valueOf } from '@/tests/fixtures/contents';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { aStore } from '@/tests/fixtures/store';

/** My key result, and one of the team above me that is shown. */
async function aTeamWithMe() {
  const store = await aStore('2026-11-18');
  const meId = await putMyOkrs(store);
  const { database } = store;
  await database.of('teams').put(aTeam());
  await database.of('teams').update(meId, { parentId: anId(1) });
  await database.of('cycles').update(anId(10), { teamId: anId(1) });
  await database.of('objectives').put(anObjective({ id: anId(21), title: 'Own winter' }));
  await database.of('keyResults').put(aKeyResult({ id: anId(31), objectiveId: anId(21), title: 'Shops that reorder' }));
  await database
    .of('checkIns')
    .bulkPut([
      aCheckIn({ id: anId(41), keyResultId: anId(31), date: '2026-11-09', value: 10, confidence: 5 }),
      aCheckIn({ id: anId(42), keyResultId: anId(31), date: '2026-11-16', value: 14, confidence: 7, reason: 'Aspen' }),
      aCheckIn({ id: anId(43), keyResultId: anId(30), date: '2026-11-16', value: 60, confidence: 6 }),
    ]);
  return store;
}

describe('the weekly meeting', () => {
  it('has the key results of the chosen team and my own, the troubled ones first', async () => {
    const store = await aTeamWithMe();
    valueOf(await showTeam(store, anId(1)));
    valueOf(await addNote(store, anId(31), 'Ask Bo'));
    const { items, team } = await readMeeting(store);
    expect(team.name).toBe('Peak & Co');
    expect(items.map(({ keyResult, objective }) => [keyResult.title, objective.title, keyResult.status])).toEqual([
      ['Shops that reorder', 'Own winter', 'behind'],
      ['Customers who come back within 60 days', 'Become a top 5 online ski sock retailer', 'on-pace'],
    ]);
    expect(items[0]?.movement).toMatchObject({
      before: { value: 10 },
      now: { value: 14, reason: 'Aspen' },
      points: expect.closeTo(4, 9) as number,
      confidenceChange: 2,
    });
    expect(items[0]?.notes).toMatchObject([{ text: 'Ask Bo', on: '2026-11-18' }]);
  });

  it('has mine once when it is mine that is shown', async () => {
    const { items } = await readMeeting(await aTeamWithMe());
    expect(items.map(({ keyResult }) => keyResult.id)).toEqual([anId(30)]);
  });

  it('brings the four-square of the week', async () => {
    const store = await aTeamWithMe();
    await store.database.of('weeklyPlans').put(aWeeklyPlan({ priorities: [aPriority()] }));
    await store.database.of('healthMetrics').put(aHealthMetric());
    await store.database
      .of('cycles')
      .put(aCycle({ id: anId(11), name: 'Sprint', teamId: anId(1), endsOn: '2026-12-01' }));
    expect(await readMeeting(store)).toMatchObject({
      week: { startsOn: '2026-11-16' },
      priorities: [{ text: 'Send the Christmas e-mail sequence to Colorado' }],
      comingUp: [{ title: 'Sprint', on: '2026-12-01' }],
      healthMetrics: [{ title: 'Returns under 6%' }],
    });
  });
});
