import type { ReadonlySignal } from '@preact/signals';
import type { FirstRunActions } from '@/components/first-run/actions';
import type { NewTabActions } from '@/components/new-tab/actions';
import type { NewTabView } from '@/domain/new-tab-view';
import { fail } from '@/domain/result';
import { readNewTab } from '@/storage/queries/new-tab';
import { openApp } from '@/entrypoints/platform/app-pages';
import { livePageSignal, runPlainCommand } from '@/entrypoints/platform/page';
import type { Page } from '@/entrypoints/platform/page';
import { runReported } from '@/entrypoints/platform/report-fault';
import { openSidebar } from '@/entrypoints/platform/sidebar';

/** Writing needs every schema, reading none: they are loaded with the first change. */
const settingsCommands = () => import('@/storage/commands/settings');
const planCommands = () => import('@/storage/commands/weekly-plan');

/** A whole company of records: loaded only when it is asked for. */
const sampleCommands = () => import('@/storage/commands/sample');

/** Needed once in a lifetime. */
const firstRunCommands = () => import('@/storage/commands/first-run');

/** Brings a backup back where the database is gone. */
const importCommands = () => import('@/storage/commands/import');

/** What the new tab shows and does. */
export interface NewTabState {
  readonly view: ReadonlySignal<NewTabView>;
  readonly actions: NewTabActions;
  readonly firstRun: FirstRunActions;
}

function newTabActions(page: Page, view: ReadonlySignal<NewTabView>): NewTabActions {
  const { store } = page;
  const run = (during: string, command: Parameters<typeof runPlainCommand>[1]): void => {
    runReported(during, runPlainCommand(page, command));
  };
  return {
    chooseTeam: (teamId) => {
      run(
        'choosing a team',
        settingsCommands().then(({ showTeam }) => showTeam(store, teamId)),
      );
    },
    setPriorityDone: (priorityId, isDone) => {
      const { startsOn } = view.value.week;
      run(
        'ticking a priority',
        planCommands().then(({ setPriorityDone }) => setPriorityDone(store, startsOn, priorityId, isDone)),
      );
    },
    openApp,
    openSidebar: () => {
      openSidebar();
    },
    removeSample: () => {
      run(
        'removing the sample',
        sampleCommands().then(({ removeSample }) => removeSample(store)),
      );
    },
  };
}

function firstRunActions(page: Page): FirstRunActions {
  const { store, text, today } = page;
  return {
    get today() {
      return today.value;
    },
    start: (input) =>
      runPlainCommand(
        page,
        firstRunCommands().then(({ startFirstRun }) => startFirstRun(store, input, text.language)),
      ),
    loadSample: () =>
      runPlainCommand(
        page,
        sampleCommands().then(({ loadSample }) => loadSample(store)),
      ),
    restore: (id) =>
      runPlainCommand(
        page,
        importCommands().then(async ({ restoreBackup }) => {
          const restored = await restoreBackup(store, id);
          return restored.ok ? restored : fail(restored.refusal.problem);
        }),
      ),
  };
}

/** Makes the new tab's signals once, after the first read: it never shows less than its whole content. */
export async function createNewTabState(page: Page): Promise<NewTabState> {
  const view = livePageSignal(page, page.today, await readNewTab(page.store), () => readNewTab(page.store)).value;
  return { view, actions: newTabActions(page, view), firstRun: firstRunActions(page) };
}
