import type { AppRoute } from '@/components/new-tab/actions';

export interface ReportActions {
  /** -1 the week before the shown one, 1 the week after. */
  showWeek(step: -1 | 1): void;
  openApp(route: AppRoute): void;
  /** Must be called straight from the click. */
  openSidebar(): void;
}
