import { describe, expect, it } from 'vitest';
import { readReminderFacts } from '@/storage/queries/badge';
import { aCheckIn, aPriority, aWeeklyPlan, aWin } from '@/tests/fixtures/build';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { aStore } from '@/tests/fixtures/store';

describe('what there is to be reminded of', () => {
  const due = async (store: Awaited<ReturnType<typeof aStore>>) => {
    const { dueCheckIns, isPlanDue, areWinsDue } = await readReminderFacts(store);
    return [dueCheckIns, isPlanDue, areWinsDue];
  };

  it('is check-in and plan on Monday, wins on Friday, nothing once all is done', async () => {
    const store = await aStore('2026-11-16');
    await putMyOkrs(store);
    expect(await due(store)).toEqual([1, true, false]);
    await store.database.of('checkIns').put(aCheckIn({ date: '2026-11-16' }));
    await store.database.of('weeklyPlans').put(aWeeklyPlan({ priorities: [aPriority()] }));
    expect(await due(store)).toEqual([0, false, false]);
    store.setToday('2026-11-20');
    expect(await due(store)).toEqual([0, false, true]);
    await store.database.of('wins').put(aWin());
    expect(await due(store)).toEqual([0, false, false]);
  });

  it('is nothing on days away, and without a running cycle', async () => {
    const store = await aStore('2026-11-20');
    expect(await due(store)).toEqual([0, false, false]);
    await putMyOkrs(store);
    await store.database.of('away').put({
      ...{ id: '01900000-0000-7000-8000-00000000aaaa', startsOn: '2026-11-18', endsOn: '2026-11-25' },
    });
    expect(await due(store)).toEqual([0, false, false]);
  });
});
