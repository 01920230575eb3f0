import { describe, expect, it } from 'vitest';
import type { Project } from '@/domain/model/project';
import { tagTyped } from '@/storage/commands/entry';
import { setTaskDone } from '@/storage/commands/task';
import {
  addPriority,
  carryPriorities,
  movePriority,
  predictShare,
  removePriority,
  savePlanNotes,
  savePriority,
  setPriorityDone,
} from '@/storage/commands/weekly-plan';
import { readWeekRoom } from '@/storage/queries/week-room';
import { aCheckIn, anId, aPriority, aTask, aWeeklyPlan, aWin } from '@/tests/fixtures/build';
import { answerOf, expectOneStep, expectRefusal } from '@/tests/fixtures/contents';
import { putMyOkrs } from '@/tests/fixtures/okrs';
import { countRows } from '@/tests/fixtures/row-counter';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

const week = '2026-11-16';
const nextWeek = '2026-11-23';
const typed = { rank: 'P1', text: 'Call Dana', keyResultId: null, taskId: null, requestId: null } as const;
const project: Project = {
  ...{ id: anId(111), stamps: {}, deletedAt: null, unknownFields: {}, discarded: [] },
  ...{ keyResultId: anId(30), ownerId: null, title: 'Christmas sale', state: 'open', followedUpOn: null, order: 0 },
};

/** A running key result with one project of two tasks, and last week's plan with one done and one not. */
async function aBusyStore(): Promise<TestStore> {
  const store = await aStore(nextWeek);
  await putMyOkrs(store, { cycle: { startsOn: '2026-10-01', endsOn: '2026-12-31' } });
  await store.database.of('projects').put(project);
  await store.database
    .of('tasks')
    .bulkPut([aTask(), aTask({ id: anId(112), title: 'Draft the copy', doneOn: '2026-11-24' })]);
  await store.database.of('weeklyPlans').put(
    aWeeklyPlan({
      priorities: [aPriority({ doneOn: '2026-11-18' }), aPriority({ id: anId(91), text: 'Call the shops' })],
    }),
  );
  return store;
}

const priorities = async (store: TestStore, weekStartsOn = nextWeek) =>
  (await store.database.of('weeklyPlans').get(weekStartsOn))?.priorities ?? [];

describe('the plan of a week', () => {
  it('is begun by its first priority, as one step', async () => {
    const store = await aStore(nextWeek);
    await expectOneStep(store, () => addPriority(store, nextWeek, typed));
    expect(await priorities(store)).toMatchObject([{ ...typed, doneOn: null, carriedFrom: null }]);
  });

  it('is edited, ordered and cleared, each as one step', async () => {
    const store = await aBusyStore();
    const form = { id: anId(91), rank: 'P2', text: 'Call two shops', keyResultId: anId(30), whyNot: 'Snow' } as const;
    await expectOneStep(store, () => savePriority(store, week, form));
    expect(await priorities(store, week)).toMatchObject([{}, { ...form, keyResultId: anId(30) }]);
    await savePriority(store, week, { ...form, rank: 'P1' });
    await expectOneStep(store, () => movePriority(store, { weekStartsOn: week, priorityId: anId(91) }, 'up'));
    expect((await priorities(store, week)).map(({ id }) => id)).toEqual([anId(91), anId(90)]);
    await expectOneStep(store, () => removePriority(store, { weekStartsOn: week, priorityId: anId(91) }));
    await expectOneStep(store, () => predictShare(store, week, 0.6));
    await expectOneStep(store, () => savePlanNotes(store, week, { risks: 'Snow', notes: 'Dana is away' }));
    const plan = await store.database.of('weeklyPlans').get(week);
    expect(plan).toMatchObject({ predictedShare: 0.6, risks: 'Snow', notes: 'Dana is away' });
  });

  it('refuses a fourth P1 and what is gone, by field', async () => {
    const store = await aBusyStore();
    for (const text of ['One', 'Two', 'Three']) {
      expect(answerOf(await addPriority(store, nextWeek, { ...typed, text }))).toBe('done');
    }
    await expectRefusal(store, () => addPriority(store, nextWeek, typed), ['rank: three-at-most']);
    const gone = { weekStartsOn: nextWeek, priorityId: anId(91) };
    const form = { id: anId(91), rank: 'P1', text: '', keyResultId: '', whyNot: '' } as const;
    await expectRefusal(store, () => savePriority(store, nextWeek, form), ['priority: not-found']);
    await expectRefusal(store, () => savePriority(store, week, form), ['text: missing']);
    await expectRefusal(store, () => movePriority(store, gone, 'up'), ['priority: not-found']);
    await expectRefusal(store, () => removePriority(store, gone), ['priority: not-found']);
    await expectRefusal(store, () => predictShare(store, nextWeek, 1.2), ['predictedShare: too-large']);
    const notes = { risks: 'x'.repeat(10_001), notes: '' };
    await expectRefusal(store, () => savePlanNotes(store, nextWeek, notes), ['risks: too-long']);
  });
});

describe('carrying over', () => {
  const whys = new Map([[anId(91), ' Nobody picked up ']]);

  it('takes what was not done along and leaves its why behind, as one step', async () => {
    const store = await aBusyStore();
    await expectOneStep(store, () => carryPriorities(store, { from: week, to: nextWeek, whys }));
    expect(await priorities(store, week)).toMatchObject([{}, { doneOn: null, whyNot: 'Nobody picked up' }]);
    expect(await priorities(store)).toMatchObject([
      { id: anId(91), text: 'Call the shops', carriedFrom: week, whyNot: '', doneOn: null },
    ]);
    expect((await readWeekRoom(store)).unfinished).toBeNull();
  });

  it('keeps a why that was written before when none is given', async () => {
    const store = await aBusyStore();
    await savePriority(store, week, { id: anId(91), rank: 'P1', text: 'Call', keyResultId: '', whyNot: 'Snow' });
    await carryPriorities(store, { from: week, to: nextWeek, whys: new Map([[anId(91), '']]) });
    expect(await priorities(store, week)).toMatchObject([{}, { whyNot: 'Snow' }]);
  });

  it('refuses what is done, taken over already, or of a week without a plan', async () => {
    const store = await aBusyStore();
    const done = new Map([[anId(90), '']]);
    await expectRefusal(store, () => carryPriorities(store, { from: week, to: nextWeek, whys: done }), [
      'priority: not-found',
    ]);
    await expectRefusal(store, () => carryPriorities(store, { from: '2026-11-09', to: nextWeek, whys }), [
      'priority: not-found',
    ]);
    const long = new Map([[anId(91), 'x'.repeat(10_001)]]);
    await expectRefusal(store, () => carryPriorities(store, { from: week, to: nextWeek, whys: long }), [
      'whyNot: too-long',
    ]);
    await carryPriorities(store, { from: week, to: nextWeek, whys });
    await expectRefusal(store, () => carryPriorities(store, { from: week, to: nextWeek, whys }), [
      'priority: not-found',
    ]);
  });
});

describe('a task and the priority that stands for it', () => {
  it('are ticked together, whichever is ticked, as one step', async () => {
    const store = await aBusyStore();
    await addPriority(store, nextWeek, { ...typed, taskId: anId(110) });
    const [priority] = await priorities(store);
    const both = async () => [
      (await priorities(store))[0]?.doneOn,
      (await store.database.of('tasks').get(anId(110)))?.doneOn,
    ];
    await expectOneStep(store, () => setPriorityDone(store, nextWeek, priority?.id ?? '', true));
    expect(await both()).toEqual([nextWeek, nextWeek]);
    await expectOneStep(store, () => setTaskDone(store, anId(110), false));
    expect(await both()).toEqual([null, null]);
    await expectOneStep(store, () => setTaskDone(store, anId(110), true));
    expect(await both()).toEqual([nextWeek, nextWeek]);
  });
});

describe('the room of the week', () => {
  it('offers open tasks, what is left from before, and the key results to name', async () => {
    const store = await aBusyStore();
    const view = await readWeekRoom(store);
    expect(view).toMatchObject({ place: 'this', hasEarlier: true, dueCheckIns: 1, week: { startsOn: nextWeek } });
    expect(view.offers).toMatchObject([{ text: 'Create the email header visual', keyResultId: anId(30) }]);
    expect(view.unfinished).toMatchObject({ weekStartsOn: week, priorities: [{ text: 'Call the shops' }] });
    expect(view.keyResults).toMatchObject([{ id: anId(30) }]);
  });

  it('offers as wins the tasks done and the targets reached in the week', async () => {
    const store = await aBusyStore();
    store.setToday('2026-11-27');
    await store.database.of('checkIns').put(aCheckIn({ date: '2026-11-25', value: 1000 }));
    await store.database.of('wins').put(aWin({ weekStartsOn: nextWeek, text: 'Typed' }));
    const view = await readWeekRoom(store);
    expect(view.winOffers.map(({ kind, text }) => [kind, text])).toEqual([
      ['key-result', expect.any(String)],
      ['task', 'Draft the copy'],
    ]);
    expect(view.wins).toMatchObject([{ text: 'Typed' }]);
  });

  it('finds the last plan over weeks that were skipped, and only reads a week that is over', async () => {
    const store = await aBusyStore();
    store.setToday('2026-12-14');
    expect((await readWeekRoom(store)).unfinished?.weekStartsOn).toBe(week);
    const past = await readWeekRoom(store, -4);
    expect(past).toMatchObject({ place: 'past', week: { startsOn: week }, unfinished: null, offers: [] });
    expect(past.plan.priorities).toHaveLength(2);
    expect(past.hasEarlier).toBe(false);
    expect(await readWeekRoom(store, 1)).toMatchObject({ place: 'next', week: { startsOn: '2026-12-21' } });
  });

  it('sets the prediction beside what came of it, as counts under five entries', async () => {
    const store = await aBusyStore();
    await predictShare(store, nextWeek, 0.6);
    await tagTyped(store, 'News', { verdict: 'distraction', distractionNumber: 14 }, { minutes: null, note: '' });
    const { plan, focus } = await readWeekRoom(store);
    expect([plan.predictedShare, focus.total, focus.share]).toEqual([0.6, 1, null]);
  });

  it('reads as many rows with two hundred plans behind it as with one', async () => {
    const read = async (plans: number) => {
      const store = await aBusyStore();
      const history = Array.from({ length: plans }, (_, index) => {
        const weekStartsOn = new Date(Date.UTC(2020, 0, 6 + 7 * index)).toISOString().slice(0, 10);
        return aWeeklyPlan({ weekStartsOn, priorities: [aPriority()] });
      });
      await store.database.of('weeklyPlans').bulkPut(history);
      const wins = history.map(({ weekStartsOn }, index) => aWin({ id: anId(5000 + index), weekStartsOn }));
      await store.database.of('wins').bulkPut(wins);
      return (await countRows(store.database)).rowsReadBy(() => readWeekRoom(store));
    };
    expect(await read(200)).toEqual(await read(1));
  });
});
