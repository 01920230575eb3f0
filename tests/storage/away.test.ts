import { describe, expect, it } from 'vitest';
import { addAway, removeAway } from '@/storage/commands/away';
import { readBadge } from '@/storage/queries/badge';
import { readCheckInScreen } from '@/storage/queries/check-in-screen';
import { anId } from '@/tests/fixtures/build';
import { expectOneStep, expectRefusal, valueOf } from '@/tests/fixtures/contents';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { aStore } from '@/tests/fixtures/store';

const holiday = { startsOn: '2026-11-16', endsOn: '2026-11-20' };

describe('days away', () => {
  it('are added and removed, each as one step', async () => {
    const store = await aStore();
    await expectOneStep(store, () => addAway(store, holiday));
    const [away] = await store.database.of('away').toArray();
    expect(away).toMatchObject(holiday);
    await expectOneStep(store, () => removeAway(store, away?.id ?? ''));
    expect(await store.database.of('away').count()).toBe(0);
  });

  it('silence check-in screen and badge alike while they last', async () => {
    const store = await aStore('2026-11-18');
    await putMyOkrs(store);
    expect((await readBadge(store)).dueCheckIns).toBe(1);
    valueOf(await addAway(store, holiday));
    expect((await readBadge(store)).dueCheckIns).toBe(0);
    const screen = await readCheckInScreen(store);
    expect(screen.due).toEqual([]);
    expect(screen.objectives[0]?.keyResults[0]).toMatchObject({ due: 'paused', isCheckInWanted: false });
    expect(screen.away).toMatchObject([holiday]);
    store.setToday('2026-11-21');
    expect((await readBadge(store)).dueCheckIns).toBe(1);
    expect((await readCheckInScreen(store)).away).toEqual([]);
  });

  it.each([
    ['without a first day', { startsOn: '', endsOn: '2026-11-20' }, ['startsOn: missing']],
    ['without any day', { startsOn: '', endsOn: '' }, ['startsOn: missing', 'endsOn: missing']],
    ['that end before they start', { startsOn: '2026-11-20', endsOn: '2026-11-16' }, ['endsOn: ends-before-start']],
    ['on a day that no calendar has', { startsOn: '2026-02-30', endsOn: '2026-03-02' }, ['startsOn: not-understood']],
    ['in words', { startsOn: '2026-11-16', endsOn: 'مساء 🧦' }, ['endsOn: not-understood']],
  ])('%s are refused by field', async (_case, period, problems) => {
    const store = await aStore();
    await expectRefusal(store, () => addAway(store, period), problems);
  });

  it('that are gone are not removed', async () => {
    const store = await aStore();
    await expectRefusal(store, () => removeAway(store, anId(1)), ['away: not-found']);
  });
});
