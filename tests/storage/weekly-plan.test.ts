import { describe, expect, it } from 'vitest';
import { setPriorityDone } from '@/storage/commands/weekly-plan';
import { anId, aPriority, aWeeklyPlan } from '@/tests/fixtures/build';
import { answerOf, expectOneStep, expectRefusal } from '@/tests/fixtures/contents';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

const week = '2026-11-16';

async function planned(): Promise<TestStore> {
  const store = await aStore('2026-11-18');
  const priorities = [aPriority(), aPriority({ id: anId(91), rank: 'P2', text: 'Answer Dana' })];
  await store.database.of('weeklyPlans').put(aWeeklyPlan({ priorities, risks: 'Snow' }));
  return store;
}

async function doneOn(store: TestStore): Promise<unknown> {
  const plan = await store.database.of('weeklyPlans').get(week);
  return plan?.priorities.map((priority) => priority.doneOn);
}

describe('a priority of the week', () => {
  it('is ticked as done today, and the rest of the plan stays', async () => {
    const store = await planned();
    await setPriorityDone(store, week, anId(90), true);
    expect(await doneOn(store)).toEqual(['2026-11-18', null]);
    expect(await store.database.of('weeklyPlans').get(week)).toMatchObject({ risks: 'Snow' });
  });

  it('loses its tick again', async () => {
    const store = await planned();
    await setPriorityDone(store, week, anId(90), true);
    await setPriorityDone(store, week, anId(90), false);
    expect(await doneOn(store)).toEqual([null, null]);
  });

  it('keeps its tick when another is ticked in the same moment', async () => {
    const store = await planned();
    await Promise.all([setPriorityDone(store, week, anId(90), true), setPriorityDone(store, week, anId(91), true)]);
    expect(await doneOn(store)).toEqual(['2026-11-18', '2026-11-18']);
  });

  it('is one step in the history, named after the priority', async () => {
    const store = await planned();
    await expectOneStep(store, () => setPriorityDone(store, week, anId(90), true));
    const [step] = await store.database.of('undoRecords').toArray();
    expect(step).toMatchObject({ label: 'priority-done', detail: aPriority().text });
  });

  it('leaves no step when it stays as it was', async () => {
    const store = await planned();
    expect(answerOf(await setPriorityDone(store, week, anId(90), false))).toBe('done');
    expect(await store.database.of('undoRecords').count()).toBe(0);
  });

  it.each([
    ['of a week without a plan', '2026-11-23', anId(90)],
    ['that the plan does not have', week, anId(99)],
  ])('%s is refused', async (_case, weekStartsOn, priorityId) => {
    const store = await planned();
    await expectRefusal(store, () => setPriorityDone(store, weekStartsOn, priorityId, true), ['priority: not-found']);
  });
});
