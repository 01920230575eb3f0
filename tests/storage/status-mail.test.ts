import { expect, it } from 'vitest';
import { readStatusMail } from '@/storage/queries/status-mail';
import { aCheckIn, anId, aPriority, aWeeklyPlan } from '@/tests/fixtures/build';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { aStore } from '@/tests/fixtures/store';

it('takes OKRs as the week left them, its plan and the next one', async () => {
  const store = await aStore('2026-12-15');
  await putMyOkrs(store);
  await store.database
    .of('checkIns')
    .bulkPut([
      aCheckIn({ id: anId(41), date: '2026-11-09', confidence: 7 }),
      aCheckIn({ id: anId(42), date: '2026-11-18', confidence: 4, reason: 'The mill burned down' }),
      aCheckIn({ id: anId(43), date: '2026-11-30', confidence: 9 }),
    ]);
  await store.database
    .of('weeklyPlans')
    .bulkPut([
      aWeeklyPlan({ priorities: [aPriority()], risks: 'Fire', notes: 'Short' }),
      aWeeklyPlan({ weekStartsOn: '2026-11-23', priorities: [aPriority({ id: anId(91) })], risks: 'Ice' }),
    ]);
  const rows = await readStatusMail(store, '2026-11-16');
  expect(rows.week.number).toBe(47);
  expect(rows.nextWeek.startsOn).toBe('2026-11-23');
  expect(rows.objectives).toMatchObject([
    {
      title: 'Become a top 5 online ski sock retailer',
      keyResults: [
        { view: { confidence: 4 }, movement: { before: 7, reason: 'The mill burned down', isCheckedIn: true } },
      ],
    },
  ]);
  expect([rows.priorities.map(({ id }) => id), rows.nextPriorities.map(({ id }) => id)]).toEqual([
    [anId(90)],
    [anId(91)],
  ]);
  expect([rows.risks, rows.notes]).toEqual([
    ['Fire', 'Ice'],
    ['Short', ''],
  ]);
});

it('takes what is unplanned as nothing, and a cycle that ended in the week as it ended', async () => {
  const store = await aStore('2027-02-01');
  await putMyOkrs(store, { cycle: { state: 'closed' } });
  await store.database.of('checkIns').put(aCheckIn({ date: '2026-12-30', confidence: 8 }));
  const rows = await readStatusMail(store, '2026-12-28');
  expect(rows.objectives).toMatchObject([{ keyResults: [{ view: { confidence: 8 } }] }]);
  expect([rows.priorities, rows.nextPriorities, rows.risks]).toEqual([[], [], ['', '']]);
});
