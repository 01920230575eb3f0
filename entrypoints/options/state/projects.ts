import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { ProjectsActions, ProjectsScreenView } from '@/components/projects/actions';
import type { Announcement } from '@/components/triage/SidePanelScreen';
import type { OpenedProjects } from '@/domain/projects-screen-view';
import { projectFromForm } from '@/domain/project-form';
import { taskFromForm, taskTitles } from '@/domain/task-form';
import type { TaskForm } from '@/domain/task-form';
import type { Id } from '@/domain/model/base';
import type { Result } from '@/domain/result';
import { deleteProject, moveProject, saveProject, setFollowedUp, setProjectState } from '@/storage/commands/project';
import { showTeam } from '@/storage/commands/settings';
import { addTasks, deleteTask, moveTask, saveTask, setTaskDone } from '@/storage/commands/task';
import { projectsPerPage, readProjectsScreen } from '@/storage/queries/projects-screen';
import type { WantedProjects } from '@/storage/queries/projects-screen';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { createAnnouncements } from '@/entrypoints/platform/announcements';
import type { Announcements } from '@/entrypoints/platform/announcements';
import { createDistractionNames } from '@/entrypoints/platform/distraction-names';
import { livePageSignal, runPlainCommand } from '@/entrypoints/platform/page';
import type { Page } from '@/entrypoints/platform/page';
import { runReported } from '@/entrypoints/platform/report-fault';

/** What the room of projects and tasks shows and does. */
export interface ProjectsState {
  readonly view: ReadonlySignal<ProjectsScreenView>;
  readonly announcement: ReadonlySignal<Announcement | null>;
  readonly actions: ProjectsActions;
}

async function save(store: Store, form: TaskForm): Promise<Result<void>> {
  const { keepsFullAddress } = await readSettings(store);
  const content = taskFromForm(form, keepsFullAddress);
  return content.ok ? saveTask(store, form.id, content.value) : content;
}

async function add(store: Store, projectId: Id, lines: string): Promise<Result<void>> {
  const titles = taskTitles(lines);
  return titles.ok ? addTasks(store, projectId, titles.value) : titles;
}

function taskActions({ store }: Page, { announced }: Announcements) {
  return {
    addTasks: (projectId, lines) => announced(add(store, projectId, lines)),
    saveTask: (form) => announced(save(store, form)),
    setTaskDone: (taskId, isDone) => announced(setTaskDone(store, taskId, isDone)),
    moveTask: (taskId, move) => announced(moveTask(store, taskId, move)),
    deleteTask: (taskId) => announced(deleteTask(store, taskId)),
  } satisfies Partial<ProjectsActions>;
}

function projectActions({ store }: Page, { announced }: Announcements) {
  return {
    saveProject: (form) => {
      const content = projectFromForm(form);
      return content.ok ? announced(saveProject(store, content.value)) : Promise.resolve(content);
    },
    setProjectState: (projectId, state) => announced(setProjectState(store, projectId, state)),
    setFollowedUp: (projectId, isFollowedUp) => announced(setFollowedUp(store, projectId, isFollowedUp)),
    moveProject: (projectId, move) => announced(moveProject(store, projectId, move)),
    deleteProject: (projectId) => announced(deleteProject(store, projectId)),
  } satisfies Partial<ProjectsActions>;
}

export async function createProjectsState(page: Page): Promise<ProjectsState> {
  const { store } = page;
  const announcements = createAnnouncements(page, await createDistractionNames(page));
  const opened = signal<OpenedProjects>(new Map());
  const mostProjects = signal(projectsPerPage);
  const input = computed(() => ({
    ...{ opened: opened.value, mostProjects: mostProjects.value },
    today: page.today.value,
  }));
  const query = (wanted: WantedProjects) => readProjectsScreen(store, wanted);
  return {
    view: livePageSignal(page, input, await readProjectsScreen(store), query).value,
    announcement: announcements.announcement,
    actions: {
      ...projectActions(page, announcements),
      ...taskActions(page, announcements),
      chooseTeam: (teamId) => {
        runReported('choosing a team', runPlainCommand(page, showTeam(store, teamId)));
      },
      open: (projectId, pages) => {
        const others = [...opened.value].filter(([id]) => id !== projectId);
        opened.value = new Map(pages === null ? others : [...others, [projectId, pages]]);
      },
      showMoreProjects: () => {
        mostProjects.value += projectsPerPage;
      },
      undo: announcements.takeBack,
    },
  };
}
