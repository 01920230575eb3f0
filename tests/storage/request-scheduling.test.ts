import { describe, expect, it } from 'vitest';
import { decideRequest } from '@/storage/commands/request';
import { undo } from '@/storage/commands/undo';
import { aPriority, aProject, aWeeklyPlan } from '@/tests/fixtures/build';
import { ask, capture } from '@/tests/fixtures/captured';
import { answerOf, expectRefusal, valueOf } from '@/tests/fixtures/contents';
import { aStore } from '@/tests/fixtures/store';

describe('scheduling a request', () => {
  it.each([
    ['this', 1, '2026-11-16'],
    ['next', 1, '2026-11-23'],
    ['this', 7, '2026-11-15'],
    ['next', 7, '2026-11-22'],
  ] as const)('puts a P2 into the plan of %s week, weeks starting on day %i', async (week, firstDay, startsOn) => {
    const store = await aStore('2026-11-18');
    await store.database.of('settings').update('settings', { firstDayOfWeek: firstDay });
    const request = await capture(store);
    const decided = valueOf(await decideRequest(store, request.id, { kind: 'schedule', week, projectId: null }));
    expect(decided.scheduledFor).toBe(startsOn);
    expect(await store.database.of('weeklyPlans').toArray()).toMatchObject([
      { weekStartsOn: startsOn, priorities: [{ rank: 'P2', text: ask.text, requestId: request.id, doneOn: null }] },
    ]);
  });

  it('adds to what is planned already', async () => {
    const store = await aStore('2026-11-18');
    const planned = aWeeklyPlan({ priorities: [aPriority()], predictedShare: 0.6, risks: 'Snow', notes: 'Ask Dana' });
    await store.database.of('weeklyPlans').put(planned);
    const request = await capture(store);
    await decideRequest(store, request.id, { kind: 'schedule', week: 'this', projectId: null });
    const plan = await store.database.of('weeklyPlans').get('2026-11-16');
    expect(plan).toMatchObject({ predictedShare: 0.6, risks: 'Snow', notes: 'Ask Dana' });
    expect(plan?.priorities.map(({ rank, text }) => [rank, text])).toEqual([
      ['P1', aPriority().text],
      ['P2', ask.text],
    ]);
  });

  it('makes it a task of a project too, due when the week ends, and links all three', async () => {
    const store = await aStore('2026-11-18');
    await store.database.of('projects').put(aProject());
    const request = await capture(store, { link: 'https://chat.example/room' });
    const step = { kind: 'schedule', week: 'next', projectId: aProject().id } as const;
    const decided = valueOf(await decideRequest(store, request.id, step));
    const [task] = await store.database.of('tasks').toArray();
    expect(task).toMatchObject({
      title: ask.text,
      url: 'https://chat.example/room',
      dueOn: '2026-11-29',
      doneOn: null,
    });
    expect(decided.taskId).toBe(task?.id);
    expect(await store.database.of('weeklyPlans').toArray()).toMatchObject([
      { priorities: [{ rank: 'P2', taskId: task?.id, keyResultId: aProject().keyResultId, requestId: request.id }] },
    ]);
    await undo(store);
    expect((await store.database.of('tasks').toArray()).filter(({ deletedAt }) => deletedAt === null)).toEqual([]);
    expect(await store.database.of('weeklyPlans').count()).toBe(0);
  });

  it.each([
    ['that is gone', { deletedAt: '2026-11-17T12:00:00.000Z' }],
    ['that is done', { state: 'done' as const }],
  ])('is refused into a project %s, and the plan stays as it was', async (_case, changes) => {
    const store = await aStore();
    await store.database.of('projects').put({ ...aProject(), ...changes });
    const request = await capture(store);
    const step = { kind: 'schedule', week: 'this', projectId: aProject().id } as const;
    await expectRefusal(store, () => decideRequest(store, request.id, step), ['project: not-found']);
  });

  it.each([
    ['a page of text', 'word '.repeat(2000)],
    ['four hundred emoji', '😀'.repeat(400)],
    ['six hundred emoji', '😀'.repeat(600)],
  ])('takes %s as one line that fits', async (_case, text) => {
    const store = await aStore();
    const request = await capture(store, { text: text.trim() });
    expect(answerOf(await decideRequest(store, request.id, { kind: 'schedule', week: 'this', projectId: null }))).toBe(
      'done',
    );
    const [plan] = await store.database.of('weeklyPlans').toArray();
    expect(plan?.priorities[0]?.text.isWellFormed()).toBe(true);
  });
});
