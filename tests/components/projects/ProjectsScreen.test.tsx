import { signal } from '@preact/signals';
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ProjectsActions, ProjectsScreenView, ProjectView } from '@/components/projects/actions';
import { ProjectsScreen } from '@/components/projects/ProjectsScreen';
import type { Project } from '@/domain/model/project';
import type { Task } from '@/domain/model/task';
import { countTasks } from '@/domain/project-pulse';
import { projectTasks } from '@/domain/projects-screen-view';
import { fail, problem, succeed } from '@/domain/result';
import { anId, aTask } from '@/tests/fixtures/build';
import { aKeyResult, text } from '../view-builders';

afterEach(cleanup);

const today = '2026-11-22';
const me = { id: anId(1), name: 'Ada', kind: 'person', isMe: true } as const;
const project: Project = {
  ...{ id: anId(2), stamps: {}, deletedAt: null, unknownFields: {}, discarded: [] },
  ...{ keyResultId: anId(30), ownerId: me.id, title: 'Email sequence', state: 'open', followedUpOn: null, order: 0 },
};

function aProjectView(tasks: readonly Task[], over: Partial<ProjectView> = {}): ProjectView {
  return {
    ...{ project, ownerName: 'Ada', count: countTasks(tasks), isFollowedUp: false, needsSmallerStep: false },
    opened: projectTasks(tasks, { page: 0, donePage: null }, today),
    ...over,
  };
}

function aView(projects: readonly ProjectView[], over: Partial<ProjectsScreenView> = {}): ProjectsScreenView {
  const work = { keyResult: aKeyResult({ id: anId(30) }), ownerId: me.id, projects, finished: [] };
  return {
    ...{ today, team: me, teams: [me], people: [{ id: me.id, name: me.name }], isDraft: false, hiddenProjects: 0 },
    objectives: [{ id: anId(20), title: 'Top 5', cycleName: 'Q4 2026', keyResults: [work] }],
    ...{ count: { done: 0, total: 0 }, keepsFullAddress: false },
    ...over,
  };
}

function show(shown: ProjectsScreenView, answers: Partial<ProjectsActions> = {}) {
  const done = () => Promise.resolve(succeed(undefined));
  const actions = {
    chooseTeam: vi.fn<ProjectsActions['chooseTeam']>(),
    saveProject: vi.fn<ProjectsActions['saveProject']>(done),
    setProjectState: vi.fn<ProjectsActions['setProjectState']>(done),
    setFollowedUp: vi.fn<ProjectsActions['setFollowedUp']>(done),
    moveProject: vi.fn<ProjectsActions['moveProject']>(done),
    deleteProject: vi.fn<ProjectsActions['deleteProject']>(done),
    addTasks: vi.fn<ProjectsActions['addTasks']>(answers.addTasks ?? done),
    saveTask: vi.fn<ProjectsActions['saveTask']>(answers.saveTask ?? done),
    setTaskDone: vi.fn<ProjectsActions['setTaskDone']>(answers.setTaskDone ?? done),
    moveTask: vi.fn<ProjectsActions['moveTask']>(done),
    deleteTask: vi.fn<ProjectsActions['deleteTask']>(done),
    open: vi.fn<ProjectsActions['open']>(),
    showMoreProjects: vi.fn<ProjectsActions['showMoreProjects']>(),
    undo: vi.fn<ProjectsActions['undo']>(done),
  };
  const view = signal(shown);
  render(<ProjectsScreen view={view} announcement={signal(null)} text={text} actions={actions} />);
  return { actions, view };
}

/** Lets the answer of a command arrive. */
async function settled(step: () => unknown): Promise<void> {
  await act(async () => {
    step();
    await Promise.resolve();
  });
}

/** What Enter in a field does. */
const send = (input: HTMLInputElement) => fireEvent.submit(input.form ?? input);

const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }));
const field = (name: string) => screen.getByLabelText<HTMLInputElement>(name);
const adding = () => field('New task for “Email sequence”');
const task = aTask({ id: anId(110), title: 'Draft the copy' });

describe('the room of projects and tasks', () => {
  it('leads to the objectives when there is nothing to work for', () => {
    show(aView([], { objectives: [] }));
    expect(screen.getByRole('link', { name: 'Go to objectives' }).getAttribute('href')).toBe('#/okrs');
  });

  it('counts the tasks of a folded project and unfolds it', () => {
    const tasks = [task, aTask({ id: anId(111), doneOn: '2026-11-20' })];
    const { actions } = show(aView([aProjectView(tasks, { opened: null })]));
    expect(screen.getByText('1 of 2 done')).toBeTruthy();
    const fold = screen.getByRole('button', { name: 'Email sequence' });
    expect(fold.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(fold);
    expect(actions.open).toHaveBeenCalledWith(project.id, { page: 0, donePage: null });
  });

  it('ticks a task and says why not', async () => {
    const refused = problem('task', 'not-found');
    const { actions } = show(aView([aProjectView([task])]), { setTaskDone: () => Promise.resolve(fail(refused)) });
    fireEvent.click(screen.getByRole('checkbox', { name: 'Draft the copy' }));
    expect(actions.setTaskDone).toHaveBeenCalledWith(task.id, true);
    expect(await screen.findByText('Draft the copy no longer exists.')).toBeTruthy();
  });

  it('adds by Enter and stays in the field for the next', async () => {
    const { actions } = show(aView([aProjectView([])]));
    adding().focus();
    fireEvent.input(adding(), { target: { value: 'Choose the photo' } });
    await settled(() => send(adding()));
    expect(actions.addTasks).toHaveBeenCalledWith(project.id, 'Choose the photo');
    expect(adding().value).toBe('');
    expect(document.activeElement).toBe(adding());
  });

  it('keeps what was refused in the field, with the reason', async () => {
    show(aView([aProjectView([])]), { addTasks: () => Promise.resolve(fail(problem('title', 'missing'))) });
    send(adding());
    expect(await screen.findByText('Task is missing.')).toBeTruthy();
    expect(adding().getAttribute('aria-invalid')).toBe('true');
  });

  it('takes a pasted list as one task a line', () => {
    const { actions } = show(aView([aProjectView([])]));
    fireEvent.paste(adding(), { clipboardData: { getData: () => 'one\ntwo' } });
    expect(actions.addTasks).toHaveBeenCalledWith(project.id, 'one\ntwo');
  });

  it('opens a task by its title, saves it and hands the focus back', async () => {
    const { actions } = show(aView([aProjectView([task])]));
    press('Edit “Draft the copy”');
    expect(document.activeElement).toBe(field('Task'));
    fireEvent.input(field('Due'), { target: { value: '2026-12-01' } });
    await settled(() => fireEvent.submit(screen.getByRole('form', { name: 'Edit the task' })));
    expect(actions.saveTask).toHaveBeenCalledWith({
      id: task.id,
      title: 'Draft the copy',
      dueOn: '2026-12-01',
      link: '',
    });
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Edit “Draft the copy”' }));
  });

  it('names the field that was refused, and Escape puts the form away', async () => {
    const refused = problem('link', 'not-a-web-page');
    show(aView([aProjectView([task])]), { saveTask: () => Promise.resolve(fail(refused)) });
    press('Edit “Draft the copy”');
    fireEvent.submit(screen.getByRole('form', { name: 'Edit the task' }));
    expect(await screen.findByText('Link is not a web address that starts with http or https.')).toBeTruthy();
    expect(document.activeElement).toBe(field('Link'));
    fireEvent.keyDown(field('Link'), { key: 'Escape' });
    expect(screen.queryByRole('form', { name: 'Edit the task' })).toBeNull();
  });

  it('moves and deletes from the form', async () => {
    const { actions } = show(aView([aProjectView([task, aTask({ id: anId(111), order: 1, title: 'Other' })])]));
    press('Edit “Draft the copy”');
    expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Move up' }).disabled).toBe(true);
    press('Move down');
    expect(actions.moveTask).toHaveBeenCalledWith(task.id, 'down');
    await settled(() => press('Delete'));
    expect(actions.deleteTask).toHaveBeenCalledWith(task.id);
  });

  it('follows only web addresses', () => {
    const web = aTask({ id: anId(111), url: 'https://shop.example/a' });
    const script = aTask({ id: anId(112), url: 'javascript:alert(1)' });
    show(aView([aProjectView([web, script])]));
    expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual(['https://shop.example/a']);
  });

  it('shows hundreds of tasks a page at a time', () => {
    const many = Array.from({ length: 217 }, (_, order) => aTask({ id: anId(200 + order), order, title: `T${order}` }));
    const { actions } = show(aView([aProjectView(many)]));
    const list = within(screen.getByRole('region', { name: 'Tasks of “Email sequence”' }));
    expect(list.getAllByRole('checkbox')).toHaveLength(50);
    expect(list.getByText('1 to 50 of 217')).toBeTruthy();
    press('Next');
    expect(actions.open).toHaveBeenCalledWith(project.id, { page: 1, donePage: null });
  });

  it('folds what was done on earlier days', () => {
    const { actions } = show(aView([aProjectView([aTask({ doneOn: '2026-11-02' })])]));
    expect(screen.getByText(/All tasks are done/u)).toBeTruthy();
    press('1 done earlier');
    expect(actions.open).toHaveBeenCalledWith(project.id, { page: 0, donePage: 0 });
  });

  it('asks for a smaller step and leads to the field for it', async () => {
    const stuck = aProjectView([task], { needsSmallerStep: true, opened: null });
    const { actions, view } = show(aView([stuck]));
    press('Add a smaller step to “Email sequence”');
    expect(actions.open).toHaveBeenCalledWith(project.id, { page: 0, donePage: null });
    await act(() => {
      view.value = aView([aProjectView([task], { needsSmallerStep: true })]);
    });
    expect(document.activeElement).toBe(adding());
  });

  it('ticks the weekly follow-up', () => {
    const { actions } = show(aView([aProjectView([])]));
    fireEvent.click(screen.getByRole('checkbox', { name: 'Followed up this week: Email sequence' }));
    expect(actions.setFollowedUp).toHaveBeenCalledWith(project.id, true);
  });

  it('adds a project for the owner of the key result', async () => {
    const { actions } = show(aView([]));
    press('Add a project for “Customers who come back”');
    expect(document.activeElement).toBe(field('New project'));
    fireEvent.input(field('New project'), { target: { value: 'Interviews' } });
    await settled(() => send(field('New project')));
    expect(actions.saveProject).toHaveBeenCalledWith({
      ...{ id: null, keyResultId: anId(30), ownerId: me.id, title: 'Interviews' },
    });
  });

  it('finishes a project from its form', async () => {
    const { actions } = show(aView([aProjectView([])]));
    press('Edit “Email sequence”');
    await settled(() => press('Mark as done'));
    expect(actions.setProjectState).toHaveBeenCalledWith(project.id, 'done');
    expect(screen.queryByRole('form', { name: 'Edit the project' })).toBeNull();
  });
});
