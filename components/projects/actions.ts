import type { Id } from '@/domain/model/base';
import type { Project } from '@/domain/model/project';
import type { Move } from '@/domain/move-among';
import type { ProjectForm } from '@/domain/project-form';
import type { OpenedPages } from '@/domain/projects-screen-view';
import type { Result } from '@/domain/result';
import type { TaskForm } from '@/domain/task-form';

export type {
  KeyResultProjects,
  ObjectiveProjects,
  ProjectView,
  ProjectsScreenView,
} from '@/domain/projects-screen-view';
export type { ProjectForm } from '@/domain/project-form';
export type { TaskForm } from '@/domain/task-form';

export interface ProjectsActions {
  chooseTeam(teamId: Id): void;
  /** Problems name `title`. */
  saveProject(form: ProjectForm): Promise<Result<void>>;
  setProjectState(projectId: Id, state: Project['state']): Promise<Result<void>>;
  setFollowedUp(projectId: Id, isFollowedUp: boolean): Promise<Result<void>>;
  moveProject(projectId: Id, move: Move): Promise<Result<void>>;
  deleteProject(projectId: Id): Promise<Result<void>>;
  /** One title a line. Problems name `title`, or `tasks` when there are too many at once. */
  addTasks(projectId: Id, lines: string): Promise<Result<void>>;
  /** Problems name `title`, `dueOn`, `link`. */
  saveTask(form: TaskForm): Promise<Result<void>>;
  setTaskDone(taskId: Id, isDone: boolean): Promise<Result<void>>;
  moveTask(taskId: Id, move: Move): Promise<Result<void>>;
  deleteTask(taskId: Id): Promise<Result<void>>;
  /** Unfolds these pages of a project, or folds it. */
  open(projectId: Id, pages: OpenedPages | null): void;
  showMoreProjects(): void;
  /** Takes back what was announced, unless something else was done since (`not-last`). */
  undo(): Promise<Result<void>>;
}
