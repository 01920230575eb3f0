import { effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import type { LostBackup } from '@/components/first-run/actions';
import { loadText } from '@/components/text';
import type { Page } from '@/entrypoints/platform/page';
import { reportFault, runReported } from '@/entrypoints/platform/report-fault';
import type { NewTabState } from './state';

/**
 * A backup beside a database without any history: the browser has lost what was stored. Whoever removed it has a step
 * in the history. Where the browser keeps no files, there is no backup to offer.
 */
async function findLost({ store }: Page): Promise<LostBackup | null> {
  try {
    if ((await store.database.of('undoRecords').count()) > 0) {
      return null;
    }
    const { newestBackupWithContent } = await import('@/storage/backups/newest-backup');
    return await newestBackupWithContent(store.backups);
  } catch (error) {
    reportFault(error, 'looking for a backup');
    return null;
  }
}

async function loadFirstRun(page: Page, state: NewTabState): Promise<FunctionComponent> {
  const [{ FirstRunScreen }, text, lost] = await Promise.all([
    import('@/components/first-run/FirstRunScreen'),
    loadText(page.text.language),
    findLost(page),
  ]);
  return () => <FirstRunScreen text={text} actions={state.firstRun} lost={lost} />;
}

/**
 * The first page anyone sees, loaded only for those who see it: at once while nothing is entered, or later, when an
 * undo or the end of the sample leads back to it.
 */
export async function followFirstRun(
  page: Page,
  state: NewTabState,
): Promise<ReadonlySignal<FunctionComponent | null>> {
  const isWanted = state.view.value.state === 'first-run';
  const screen = signal(isWanted ? await loadFirstRun(page, state) : null);
  effect(() => {
    if (state.view.value.state === 'first-run' && screen.peek() === null) {
      runReported(
        'loading the first run',
        loadFirstRun(page, state).then((loaded) => {
          screen.value = loaded;
        }),
      );
    }
  });
  return screen;
}
