import { v7 } from 'uuid';
import { describe, expect, it } from 'vitest';
import type { ProjectView } from '@/domain/projects-screen-view';
import { deleteProject, moveProject, saveProject, setFollowedUp, setProjectState } from '@/storage/commands/project';
import { addTasks, deleteTask, moveTask, saveTask, setTaskDone } from '@/storage/commands/task';
import { undo } from '@/storage/commands/undo';
import { projectsPerPage, readProjectsScreen } from '@/storage/queries/projects-screen';
import { readSettings } from '@/storage/settings';
import { aCycle, aKeyResult, anId, anObjective, aTask } from '@/tests/fixtures/build';
import { aStore } from '@/tests/fixtures/store';
import type { TestStore } from '@/tests/fixtures/store';

const today = '2026-11-18';

/** A store with my objective and its one key result, in a running cycle unless said otherwise. */
async function aStoreWithOkrs(state: 'draft' | 'active' = 'active'): Promise<TestStore> {
  const store = await aStore(today);
  const { meId } = await readSettings(store);
  await store.database.of('cycles').add(aCycle({ teamId: meId, state }));
  await store.database.of('objectives').add(anObjective({ teamId: meId, ownerId: meId }));
  await store.database.of('keyResults').add(aKeyResult({ ownerId: meId }));
  return store;
}

async function addProject(store: TestStore, title: string): Promise<string> {
  const saved = await saveProject(store, { id: null, keyResultId: anId(30), title, ownerId: null });
  return saved.ok ? saved.value.id : '';
}

async function readProjects(store: TestStore, openedId: string | null = null): Promise<readonly ProjectView[]> {
  const opened = new Map(openedId === null ? [] : [[openedId, { page: 0, donePage: 0 }] as const]);
  const { objectives } = await readProjectsScreen(store, { opened, mostProjects: projectsPerPage });
  return objectives.flatMap(({ keyResults }) => keyResults.flatMap(({ projects }) => projects));
}

async function taskTitles(store: TestStore, projectId: string): Promise<readonly string[]> {
  const [project] = await readProjects(store, projectId);
  return project?.opened?.current.tasks.map(({ title }) => title) ?? [];
}

async function taskId(store: TestStore, title: string): Promise<string> {
  const task = await store.database
    .of('tasks')
    .filter((one) => one.title === title)
    .first();
  return task?.id ?? '';
}

describe('projects', () => {
  it('stand under their key result in their order and can be moved, with a way back', async () => {
    const store = await aStoreWithOkrs();
    await addProject(store, 'A');
    const second = await addProject(store, 'B');
    await moveProject(store, second, 'up');
    expect((await readProjects(store)).map(({ project }) => project.title)).toEqual(['B', 'A']);
    await undo(store);
    expect((await readProjects(store)).map(({ project }) => project.title)).toEqual(['A', 'B']);
  });

  it('are quiet for as long as the user’s own days tell', async () => {
    const made = await aStoreWithOkrs();
    // The twelfth in Tokyo already: six days are gone by.
    const msecs = Date.parse('2026-11-11T23:00:00.000Z');
    const store = { ...made, newId: () => v7({ msecs }) };
    await addProject(store, 'A');
    expect(await readProjects(store)).toMatchObject([{ needsSmallerStep: true }]);
    store.setTimeZone('Asia/Tokyo');
    expect(await readProjects(store)).toMatchObject([{ needsSmallerStep: false }]);
  });

  it('are shown for drafted objectives where nothing runs', async () => {
    const store = await aStoreWithOkrs('draft');
    await addProject(store, 'A');
    expect(await readProjectsScreen(store)).toMatchObject({
      isDraft: true,
      objectives: [{ title: anObjective().title }],
    });
  });

  it('are refused under a key result that is gone', async () => {
    const store = await aStoreWithOkrs();
    const result = await saveProject(store, { id: null, keyResultId: anId(99), title: 'A', ownerId: null });
    expect(result).toMatchObject({ ok: false, problems: [{ field: 'keyResult', rule: 'not-found' }] });
    expect(await store.database.of('projects').count()).toBe(0);
  });

  it('leave the list when they are finished and come back when they are reopened', async () => {
    const store = await aStoreWithOkrs();
    const project = await addProject(store, 'A');
    await setProjectState(store, project, 'done');
    const [work] = (await readProjectsScreen(store)).objectives[0]?.keyResults ?? [];
    expect(work?.projects).toEqual([]);
    expect(work?.finished.map(({ state }) => state)).toEqual(['done']);
    await setProjectState(store, project, 'open');
    expect(await readProjects(store)).toHaveLength(1);
  });

  it('are followed up for the week, not for the next', async () => {
    const store = await aStoreWithOkrs();
    const project = await addProject(store, 'A');
    await setFollowedUp(store, project, true);
    expect((await readProjects(store))[0]?.isFollowedUp).toBe(true);
    store.setToday('2026-11-23');
    expect((await readProjects(store))[0]?.isFollowedUp).toBe(false);
  });

  it('are deleted with their tasks as one step', async () => {
    const store = await aStoreWithOkrs();
    const project = await addProject(store, 'A');
    await addTasks(store, project, ['one', 'two']);
    await deleteProject(store, project);
    expect(await readProjects(store)).toEqual([]);
    const tasks = await store.database.of('tasks').toArray();
    expect(tasks.every(({ deletedAt }) => deletedAt !== null)).toBe(true);
    await undo(store);
    expect(await taskTitles(store, project)).toEqual(['one', 'two']);
  });
});

describe('tasks', () => {
  it('are added at the end, many as one step', async () => {
    const store = await aStoreWithOkrs();
    const project = await addProject(store, 'A');
    await addTasks(store, project, ['one']);
    await addTasks(store, project, ['two', 'three']);
    expect(await taskTitles(store, project)).toEqual(['one', 'two', 'three']);
    await undo(store);
    expect(await taskTitles(store, project)).toEqual(['one']);
  });

  it('move the count of their project and never the number of the key result', async () => {
    const store = await aStoreWithOkrs();
    const project = await addProject(store, 'A');
    await addTasks(store, project, ['one', 'two']);
    const before = (await readProjectsScreen(store)).objectives[0]?.keyResults[0]?.keyResult;
    await setTaskDone(store, await taskId(store, 'one'), true);
    const after = await readProjectsScreen(store);
    expect((await readProjects(store))[0]?.count).toEqual({ done: 1, total: 2 });
    expect(after.count).toEqual({ done: 1, total: 2 });
    expect(after.objectives[0]?.keyResults[0]?.keyResult).toEqual(before);
    expect((await store.database.of('tasks').get(await taskId(store, 'one')))?.doneOn).toBe(today);
  });

  it('move among those on screen: over one that was done before', async () => {
    const store = await aStoreWithOkrs();
    const project = await addProject(store, 'A');
    await addTasks(store, project, ['one', 'two', 'three']);
    await store.database.of('tasks').update(await taskId(store, 'two'), { doneOn: '2026-11-10' });
    await moveTask(store, await taskId(store, 'three'), 'up');
    expect(await taskTitles(store, project)).toEqual(['three', 'one']);
  });

  it('are edited and deleted, with a way back', async () => {
    const store = await aStoreWithOkrs();
    const project = await addProject(store, 'A');
    await addTasks(store, project, ['one']);
    const id = await taskId(store, 'one');
    await saveTask(store, id, { title: 'first', dueOn: '2026-12-01', url: null });
    expect(await store.database.of('tasks').get(id)).toMatchObject({ title: 'first', dueOn: '2026-12-01' });
    await deleteTask(store, id);
    expect(await taskTitles(store, project)).toEqual([]);
    await undo(store);
    expect(await taskTitles(store, project)).toEqual(['first']);
  });

  it('that are gone are refused', async () => {
    const store = await aStoreWithOkrs();
    expect(await setTaskDone(store, anId(404), true)).toMatchObject({ ok: false, problems: [{ rule: 'not-found' }] });
    expect(await store.database.of('undoRecords').count()).toBe(0);
  });

  it('are read of listed projects only, and none while a list is long', async () => {
    const store = await aStoreWithOkrs();
    const shown = await addProject(store, 'A');
    const later = await addProject(store, 'B');
    const finished = await addProject(store, 'C');
    await setProjectState(store, finished, 'done');
    const tasks = [shown, later, finished, anId(500)].flatMap((projectId, place) =>
      Array.from({ length: 200 }, (_, order) => aTask({ id: anId(10_000 + place * 1000 + order), projectId, order })),
    );
    await store.database.of('tasks').bulkAdd(tasks);
    let rowsRead = 0;
    store.database.of('tasks').hook('reading', (record) => {
      rowsRead += 1;
      return record;
    });
    const screen = await readProjectsScreen(store, { opened: new Map(), mostProjects: 1 });
    expect(screen.hiddenProjects).toBe(1);
    expect(rowsRead).toBe(200);
    const [project] = await readProjects(store, shown);
    expect(project?.opened?.current.tasks).toHaveLength(50);
  });
});
