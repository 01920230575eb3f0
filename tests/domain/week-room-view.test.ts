import { describe, expect, it } from 'vitest';
import { priorityOffers, winOffers } from '@/domain/week-room-view';
import type { Task } from '@/domain/model/task';
import { anId, aPriority, aRequest, aTask, aWeeklyPlan, aWin } from '@/tests/fixtures/build';
import { aKeyResult, measured } from '@/tests/components/view-builders';

const keyResultId = anId(30);
const ofKeyResult = (task: Partial<Task>) => ({ task: aTask(task), keyResultId });

describe('what could be planned', () => {
  const tasks = [
    ofKeyResult({ id: anId(1), title: 'Some day' }),
    ofKeyResult({ id: anId(2), title: 'Friday', dueOn: '2026-11-20' }),
    ofKeyResult({ id: anId(3), title: 'Overdue', dueOn: '2026-11-02' }),
    ofKeyResult({ id: anId(4), title: 'Done', doneOn: '2026-11-16' }),
  ];
  const requests = [
    aRequest({ id: anId(5), text: 'Redo\nthe deck', scheduledFor: '2026-11-16' }),
    aRequest({ id: anId(6), scheduledFor: '2026-11-23' }),
  ];

  it('is requests scheduled for the week, then open tasks by their due date, those without one last', () => {
    expect(priorityOffers(aWeeklyPlan(), tasks, requests)).toMatchObject([
      { text: 'Redo the deck', requestId: anId(5), taskId: null },
      { text: 'Overdue', taskId: anId(3), keyResultId },
      { text: 'Friday', dueOn: '2026-11-20' },
      { text: 'Some day', dueOn: null },
    ]);
  });

  it('leaves out what the plan holds already', () => {
    const priorities = [aPriority({ taskId: anId(3) }), aPriority({ id: anId(91), requestId: anId(5) })];
    expect(priorityOffers(aWeeklyPlan({ priorities }), tasks, requests).map(({ text }) => text)).toEqual([
      'Friday',
      'Some day',
    ]);
  });

  it('is a list that can be read', () => {
    const many = Array.from({ length: 500 }, (_, index) => ofKeyResult({ id: anId(1000 + index) }));
    expect(priorityOffers(aWeeklyPlan(), many, [])).toHaveLength(20);
  });
});

describe('what could be called a win', () => {
  const before = [aKeyResult({ id: anId(30), progress: measured(0.9) }), aKeyResult({ id: anId(31) })];
  const after = [aKeyResult({ id: anId(30), title: 'Revenue', progress: measured(1) }), aKeyResult({ id: anId(31) })];
  const doneTasks = [ofKeyResult({ id: anId(1), title: 'Draft the copy', doneOn: '2026-11-17' })];

  it('is a value reached since the week began, and a task done in it', () => {
    expect(winOffers({ wins: [], doneTasks, before, after })).toEqual([
      { id: anId(30), kind: 'key-result', text: 'Revenue', keyResultId: anId(30), taskId: null },
      { id: anId(1), kind: 'task', text: 'Draft the copy', keyResultId, taskId: anId(1) },
    ]);
  });

  it('is not a value that had been reached before', () => {
    expect(winOffers({ wins: [], doneTasks: [], before: after, after })).toEqual([]);
  });

  it('is offered once: a task’s win says nothing about its key result', () => {
    const win = aWin({ taskId: anId(1), keyResultId: anId(30) });
    expect(winOffers({ wins: [win], doneTasks, before, after }).map(({ id }) => id)).toEqual([anId(30)]);
    const reached = aWin({ keyResultId: anId(30) });
    expect(winOffers({ wins: [win, reached], doneTasks, before, after })).toEqual([]);
  });
});
