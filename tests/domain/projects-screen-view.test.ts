import { describe, expect, it } from 'vitest';
import { projectTasks, tasksPerPage } from '@/domain/projects-screen-view';
import { anId, aTask } from '@/tests/fixtures/build';

const today = '2026-11-18';
const many = Array.from({ length: 120 }, (_, order) => aTask({ id: anId(order), order }));

describe('the tasks of a project', () => {
  it('are shown a page at a time, the last one for a page that is not there', () => {
    const first = projectTasks(many.toReversed(), { page: 0, donePage: null }, today).current;
    expect(first.tasks.map(({ order }) => order)).toEqual(Array.from({ length: tasksPerPage }, (_, order) => order));
    const last = projectTasks(many, { page: 99, donePage: null }, today).current;
    expect(last).toMatchObject({ page: 2, pages: 3, total: 120 });
    expect(last.tasks).toHaveLength(20);
  });

  it('keep their place on the day they are done and are folded from the next day on', () => {
    const tasks = [
      aTask({ id: anId(1), order: 0, doneOn: '2026-11-17' }),
      aTask({ id: anId(2), order: 1, doneOn: today }),
      aTask({ id: anId(3), order: 2 }),
      aTask({ id: anId(4), order: 3, doneOn: '2026-11-10' }),
    ];
    const folded = projectTasks(tasks, { page: 0, donePage: null }, today);
    expect(folded.current.tasks.map(({ id }) => id)).toEqual([anId(2), anId(3)]);
    expect(folded).toMatchObject({ doneBefore: 2, done: null });
    const unfolded = projectTasks(tasks.toReversed(), { page: 0, donePage: 0 }, today);
    expect(unfolded.done?.tasks.map(({ id }) => id)).toEqual([anId(1), anId(4)]);
  });

  it('have one empty page when there are none', () => {
    expect(projectTasks([], { page: 0, donePage: null }, today).current).toEqual({
      tasks: [],
      page: 0,
      pages: 1,
      total: 0,
    });
  });
});
