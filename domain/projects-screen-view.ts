import type { Id, LocalDate } from './model/base';
import type { Project } from './model/project';
import type { Task } from './model/task';
import type { KeyResultView } from './okr-view';
import type { NamedTeam } from './okr-screen-view';
import { byOrder } from './order';
import type { TaskCount } from './project-pulse';

/** Tasks that a page of a list holds. */
export const tasksPerPage = 50;

/** Some tasks of a longer list. */
export interface TaskPage {
  readonly tasks: readonly Task[];
  /** Counted from 0; the last one when a later was asked for. */
  readonly page: number;
  readonly pages: number;
  /** In the whole list. */
  readonly total: number;
}

/** What is unfolded of a project: pages counted from 0; `donePage` is null while the done tasks are folded. */
export interface OpenedPages {
  readonly page: number;
  readonly donePage: number | null;
}

/** The projects that are unfolded. */
export type OpenedProjects = ReadonlyMap<Id, OpenedPages>;

/** A project as its room shows it; its tasks only while it is unfolded. */
export interface ProjectView {
  readonly project: Project;
  readonly ownerName: string | null;
  readonly count: TaskCount;
  readonly isFollowedUp: boolean;
  readonly needsSmallerStep: boolean;
  readonly opened: ProjectTasks | null;
}

/** The tasks of an unfolded project. */
export interface ProjectTasks {
  /** What is open or was done today, in their order. */
  readonly current: TaskPage;
  /** How many were done before today. */
  readonly doneBefore: number;
  /** Done before today, newest first; null while folded. */
  readonly done: TaskPage | null;
}

/** A key result with the work under it. */
export interface KeyResultProjects {
  readonly keyResult: KeyResultView;
  readonly ownerId: Id | null;
  readonly projects: readonly ProjectView[];
  /** Done and dropped; what they hold is read when they are opened again. */
  readonly finished: readonly Project[];
}

/** An objective with the work under its key results. */
export interface ObjectiveProjects {
  readonly id: Id;
  readonly title: string;
  readonly cycleName: string;
  readonly keyResults: readonly KeyResultProjects[];
}

/** What the room of projects and tasks shows: one team's running objectives, else its drafted ones. */
export interface ProjectsScreenView {
  readonly today: LocalDate;
  readonly team: NamedTeam;
  readonly teams: readonly NamedTeam[];
  readonly people: readonly { readonly id: Id; readonly name: string }[];
  readonly isDraft: boolean;
  readonly objectives: readonly ObjectiveProjects[];
  /** Projects that are not listed yet, because the list is long. */
  readonly hiddenProjects: number;
  readonly count: TaskCount;
  /** Links are kept with all that follows a question mark. */
  readonly keepsFullAddress: boolean;
}

function pageOf(tasks: readonly Task[], asked: number): TaskPage {
  const pages = Math.max(Math.ceil(tasks.length / tasksPerPage), 1);
  const page = Math.min(Math.max(asked, 0), pages - 1);
  return { tasks: tasks.slice(page * tasksPerPage, (page + 1) * tasksPerPage), page, pages, total: tasks.length };
}

function byDoneOn(one: Task, other: Task): number {
  return (one.doneOn ?? '') === (other.doneOn ?? '') ? byOrder(one, other) : byDate(other, one);
}

function byDate(one: Task, other: Task): number {
  return (one.doneOn ?? '') < (other.doneOn ?? '') ? -1 : 1;
}

/** The pages of a project's tasks that are shown. What was done today keeps its place until tomorrow, so that nothing jumps under the finger. */
export function projectTasks(tasks: readonly Task[], opened: OpenedPages, today: LocalDate): ProjectTasks {
  const isCurrent = ({ doneOn }: Task): boolean => doneOn === null || doneOn >= today;
  const done = tasks.filter((task) => !isCurrent(task)).toSorted(byDoneOn);
  return {
    current: pageOf(tasks.filter(isCurrent).toSorted(byOrder), opened.page),
    doneBefore: done.length,
    done: opened.donePage === null ? null : pageOf(done, opened.donePage),
  };
}
