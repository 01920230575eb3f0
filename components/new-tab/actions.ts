import type { Id } from '@/domain/model/base';

/** The rooms of the full app that other surfaces lead to. */
export type AppRoute = 'okrs' | 'projects' | 'week' | 'check-in' | 'report' | 'health' | 'data' | 'help';

export interface NewTabActions {
  chooseTeam(teamId: Id): void;
  setPriorityDone(priorityId: Id, isDone: boolean): void;
  openApp(route: AppRoute): void;
  /** Must be called straight from the click: browsers open a sidebar for nothing else. */
  openSidebar(): void;
  removeSample(): void;
}
