import { effect, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { loadText } from '@/components/text';
import type { Page } from '@/entrypoints/platform/page';
import { runReported } from '@/entrypoints/platform/report-fault';
import type { NewTabState } from './state';

async function loadFirstRun(page: Page, state: NewTabState): Promise<FunctionComponent> {
  const [{ FirstRunScreen }, text] = await Promise.all([
    import('@/components/first-run/FirstRunScreen'),
    loadText(page.text.language),
  ]);
  return () => <FirstRunScreen text={text} actions={state.firstRun} />;
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
