import { describe, expect, it } from 'vitest';
import { carryOver } from '@/storage/commands/carry-over';
import { recordCheckIn } from '@/storage/commands/check-in';
import { closeCycle } from '@/storage/commands/close-cycle';
import { createCycle } from '@/storage/commands/cycle';
import { draftParkedItem, dropParkedItem } from '@/storage/commands/parking-lot';
import { captureRequest, decideRequest } from '@/storage/commands/request';
import { undo } from '@/storage/commands/undo';
import { readCycleEnd } from '@/storage/queries/cycle-end';
import { readOkrScreen } from '@/storage/queries/okr-screen';
import { aDraftCycle, aRunningCycle, got } from '@/tests/fixtures/running-cycle';
import type { RunningCycle } from '@/tests/fixtures/running-cycle';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

/** Revenue at 65 of 100 in time, returning customers at 20% long before the end. */
async function checkedIn(store: TestStore): Promise<RunningCycle> {
  const running = await aRunningCycle(store);
  const [revenue, returning] = running.keyResults;
  const checkIn = { doneMilestoneIds: [], confidence: 5, reason: '' };
  got(await recordCheckIn(store, { ...checkIn, keyResultId: revenue.id, date: '2026-11-16', value: 65 }));
  got(await recordCheckIn(store, { ...checkIn, keyResultId: returning.id, date: '2026-10-05', value: 20 }));
  return running;
}

describe('the end of a cycle', () => {
  it('shows results, suggestions and verdicts', async () => {
    const store = await aStore();
    const { cycle } = await checkedIn(store);
    const view = await readCycleEnd(store, cycle.id);
    expect(view).toMatchObject({ canClose: true, lessons: [] });
    expect(view?.objectives).toMatchObject([
      {
        hits: { reached: 0, measured: 2, verdict: 'review-the-bets' },
        keyResults: [
          { suggestion: 0.7, settledFor: 60, isSettled: true, isLastValueOld: false, grade: null },
          { suggestion: 0.1, settledFor: null, isSettled: null, isLastValueOld: true },
        ],
      },
    ]);
  });

  it('is one step: closed, graded, with its lessons; and read-only from then on', async () => {
    const store = await aStore();
    const { cycle, objective, keyResults } = await checkedIn(store);
    const [revenue, returning] = keyResults;
    got(
      await closeCycle(store, {
        cycleId: cycle.id,
        grades: [
          { keyResultId: revenue.id, value: 0.7, reason: 'never read' },
          { keyResultId: returning.id, value: 0.4, reason: ' The survey came late ' },
        ],
        lessons: [
          { objectiveId: objective.id, text: ' Ask wide feet first ' },
          { objectiveId: null, text: '  ' },
        ],
      }),
    );
    const view = await readCycleEnd(store, cycle.id);
    expect(view?.cycle).toMatchObject({ state: 'closed', closedAt: expect.stringContaining('2026-11-18') });
    expect(view).toMatchObject({ closedOn: '2026-11-18', canClose: false, lessons: [] });
    store.setTimeZone('Pacific/Kiritimati');
    expect(await readCycleEnd(store, cycle.id)).toMatchObject({ closedOn: '2026-11-19' });
    expect(view?.objectives[0]).toMatchObject({ grade: 0.6, lessons: ['Ask wide feet first'] });
    expect(view?.objectives[0]?.keyResults.map(({ grade }) => grade)).toEqual([
      { value: 0.7, isManual: false, reason: '' },
      { value: 0.4, isManual: true, reason: 'The survey came late' },
    ]);
    const late = { keyResultId: revenue.id, date: '2026-11-17', value: 90, doneMilestoneIds: [], confidence: 5 };
    expect(await recordCheckIn(store, { ...late, reason: '' })).toMatchObject({ problems: [{ rule: 'cycle-closed' }] });
    await undo(store);
    expect((await readCycleEnd(store, cycle.id))?.cycle.state).toBe('active');
    expect((await readCycleEnd(store, cycle.id))?.objectives[0]).toMatchObject({ grade: null, lessons: [] });
  });

  it('refuses a grade by hand without its reason, and a second closing', async () => {
    const store = await aStore();
    const { cycle, keyResults } = await checkedIn(store);
    const [revenue] = keyResults;
    const grades = [{ keyResultId: revenue.id, value: 0.9, reason: '' }];
    expect(await closeCycle(store, { cycleId: cycle.id, grades, lessons: [] })).toMatchObject({
      problems: [{ field: `grades.${revenue.id}.reason`, rule: 'grade-reason-missing' }],
    });
    expect((await readCycleEnd(store, cycle.id))?.cycle.state).toBe('active');
    expect(await store.database.of('grades').count()).toBe(0);
    const foreign = [{ keyResultId: cycle.id, value: 0.9, reason: 'x' }];
    expect(await closeCycle(store, { cycleId: cycle.id, grades: foreign, lessons: [] })).toMatchObject({
      problems: [{ rule: 'not-found' }],
    });
    got(await closeCycle(store, { cycleId: cycle.id, grades: [], lessons: [] }));
    expect(await closeCycle(store, { cycleId: cycle.id, grades: [], lessons: [] })).toMatchObject({
      problems: [{ rule: 'cycle-closed' }],
    });
  });

  it('comes neither before the start nor for a draft', async () => {
    const store = await aStore();
    const { cycle } = await aDraftCycle(store);
    expect(await closeCycle(store, { cycleId: cycle.id, grades: [], lessons: [] })).toMatchObject({
      problems: [{ rule: 'not-begun' }],
    });
  });
});

async function draftAfter(store: TestStore) {
  const running = await checkedIn(store);
  const lessons = [{ objectiveId: running.objective.id, text: 'Ask wide feet first' }];
  got(await closeCycle(store, { cycleId: running.cycle.id, grades: [], lessons }));
  const dates = { startsOn: '2027-01-01', endsOn: '2027-03-31' };
  const next = got(await createCycle(store, { teamId: running.meId, name: 'Q1 2027', kind: 'quarter', ...dates }));
  return { ...running, next };
}

async function drafting(store: TestStore, cycleId: string) {
  const { cycles } = await readOkrScreen(store);
  return cycles.find(({ cycle }) => cycle.id === cycleId);
}

async function parkedIn(store: TestStore, cycleId: string) {
  return (await drafting(store, cycleId))?.beforeDrafting?.parked ?? [];
}

describe('the next draft', () => {
  it('brings the lessons and what was not reached', async () => {
    const store = await aStore();
    const { next } = await draftAfter(store);
    const view = await drafting(store, next.id);
    expect(view?.beforeDrafting).toMatchObject({
      closedCycle: { name: 'Q4 2026' },
      lessons: [{ text: 'Ask wide feet first', objectiveTitle: 'Become a top 5 online ski sock retailer' }],
      unfinished: [
        { keyResult: { title: 'Q4 revenue', current: 65 }, isCarried: false },
        { keyResult: { title: 'Returning customers' }, isCarried: false },
      ],
      parked: [],
    });
  });

  it('carries key results over under one objective, starting where they ended', async () => {
    const store = await aStore();
    const { next, keyResults } = await draftAfter(store);
    got(await carryOver(store, keyResults[0].id, next.id));
    got(await carryOver(store, keyResults[1].id, next.id));
    const view = await drafting(store, next.id);
    expect(view?.objectives).toHaveLength(1);
    expect(view?.objectives[0]?.keyResults.map(({ title, baseline, target }) => [title, baseline, target])).toEqual([
      ['Q4 revenue', 65, 100],
      ['Returning customers', 20, 40],
    ]);
    expect(view?.beforeDrafting?.unfinished.map(({ isCarried }) => isCarried)).toEqual([true, true]);
    expect(await store.database.of('keyResults').get(keyResults[0].id)).toEqual(keyResults[0]);
    await undo(store);
    await undo(store);
    expect((await drafting(store, next.id))?.objectives).toEqual([]);
  });

  it('carries nothing into a cycle that runs', async () => {
    const store = await aStore();
    const { cycle, keyResults } = await draftAfter(store);
    expect(await carryOver(store, keyResults[0].id, cycle.id)).toMatchObject({ problems: [{ rule: 'wrong-state' }] });
  });

  it('offers the parking lot: an item becomes an objective or is dropped, each once', async () => {
    const store = await aStore();
    const { next, meId } = await draftAfter(store);
    for (const text of ['Sell gloves too', 'Sponsor the race']) {
      const request = got(
        await captureRequest(store, { source: 'customer', sourceName: '', channel: 'mail', text, link: '' }),
      );
      got(await decideRequest(store, request.id, { kind: 'park', reply: null }));
    }
    const parked = await parkedIn(store, next.id);
    expect(parked.map(({ text }) => text)).toEqual(['Sponsor the race', 'Sell gloves too']);
    const [race = '', gloves = ''] = parked.map(({ id }) => id);
    const place = { teamId: meId, cycleId: next.id };
    expect(got(await draftParkedItem(store, gloves, place))).toMatchObject({
      title: 'Sell gloves too',
      ownerId: meId,
    });
    got(await dropParkedItem(store, race));
    expect(await parkedIn(store, next.id)).toEqual([]);
    const after = await drafting(store, next.id);
    expect(after?.objectives.map(({ title }) => title)).toEqual(['Sell gloves too']);
    expect(await dropParkedItem(store, race)).toMatchObject({ problems: [{ rule: 'wrong-state' }] });
    await undo(store);
    expect(await parkedIn(store, next.id)).toHaveLength(1);
  });
});
