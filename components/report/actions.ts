import type { AppRoute } from '@/components/new-tab/actions';

export interface ReportActions {
  /** -1 the week before the shown one, 1 the week after. */
  showWeek(step: -1 | 1): void;
  openApp(route: AppRoute): void;
  /** The shown week's full report, in a tab. */
  openReport(): void;
  /** Puts the shown week's status mail on the clipboard; false where the browser does not let us. */
  copyMail(): Promise<boolean>;
  /** Saves the shown week's entries; answers with the file's name, null where it could not be made. */
  saveEntries(): Promise<string | null>;
  /** Must be called straight from the click. */
  openSidebar(): void;
}
