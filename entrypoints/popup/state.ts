import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { ReportActions } from '@/components/report/actions';
import type { EntriesById } from '@/components/report/report-entry';
import { addDays, weekStartOf } from '@/domain/calendar';
import type { WeeklyReport } from '@/domain/weekly-report';
import { readWeek } from '@/storage/queries/week';
import { openApp } from '@/entrypoints/platform/app-pages';
import type { DistractionNames } from '@/entrypoints/platform/distraction-names';
import { livePageSignal } from '@/entrypoints/platform/page';
import type { Page } from '@/entrypoints/platform/page';
import { openSidebar } from '@/entrypoints/platform/sidebar';
import { createHandOver } from './hand-over';

/** What the popup shows and does, apart from tagging. */
export interface ReportState {
  readonly report: ReadonlySignal<WeeklyReport>;
  readonly entriesById: ReadonlySignal<EntriesById>;
  readonly isThisWeek: ReadonlySignal<boolean>;
  readonly actions: ReportActions;
}

/** The report of the running week, and of any other that the user steps to. */
export async function createReportState(page: Page, names: DistractionNames): Promise<ReportState> {
  const stepsBack = signal(0);
  const shownWeek = computed(() =>
    addDays(weekStartOf(page.today.value, page.firstDayOfWeek.value), -7 * stepsBack.value),
  );
  const week = livePageSignal(page, shownWeek, await readWeek(page.store, shownWeek.value), (weekStartsOn) =>
    readWeek(page.store, weekStartsOn),
  ).value;
  return {
    report: computed(() => week.value.report),
    entriesById: computed(() => new Map(week.value.entries.map((entry) => [entry.id, entry]))),
    isThisWeek: computed(() => stepsBack.value === 0),
    actions: {
      showWeek: (step) => {
        stepsBack.value = Math.max(0, stepsBack.value - step);
      },
      openApp: (route) => openApp(route),
      ...createHandOver(page, shownWeek, names),
      openSidebar: () => {
        openSidebar();
      },
    },
  };
}
