import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { loadText } from '@/components/text';
import type { Text } from '@/components/text';
import { preferredLanguage } from '@/components/text/preferred-language';
import { FaultPanel } from '@/components/ui/FaultPanel';
import type { Language } from '@/domain/model/languages';
import { storageFaultOf } from '@/storage/storage-fault';
import type { StorageFault } from '@/storage/storage-fault';
import { liveEvent } from './early-presses';
import type { EarlyPress } from './early-presses';
import { openPage } from './page';
import type { Page } from './page';
import { replayPresses } from './replay-presses';
import { reportFault, runReported } from './report-fault';

function reload(): void {
  location.reload();
}

function rootElement(): Element {
  const root = document.querySelector('#root');
  if (root === null) {
    throw new Error('the page has no root');
  }
  return root;
}

/** Tells of a fault in place of the page. Whoever opens in the meantime takes the place back. */
async function showFault(root: Element, fault: StorageFault, ways: FaultWays): Promise<void> {
  const text = await loadText(preferredLanguage(navigator.languages));
  if (ways.isWanted()) {
    render(
      <FaultPanel
        kind={fault}
        text={text}
        onRetry={fault === 'upgrading' ? undefined : reload}
        onGoOn={fault === 'no-backup' ? ways.goOn : undefined}
      />,
      root,
    );
  }
}

interface FaultWays {
  readonly isWanted: () => boolean;
  readonly goOn: () => void;
}

type Screen = (page: Page) => Promise<ComponentChildren>;
type LoadText = (language: Language) => Promise<Text>;

async function openAndShow(
  root: Element,
  screen: Screen,
  load: LoadText,
  withoutBackup: boolean,
): Promise<Page | null> {
  const fault = signal<StorageFault | null>(null);
  let isOpening = true;
  const goOn = (): void => {
    runReported('going on without a backup', openAndShow(root, screen, load, true));
  };
  const stopWatching = fault.subscribe((kind) => {
    if (kind !== null) {
      runReported('telling of a fault', showFault(root, kind, { isWanted: () => isOpening, goOn }));
    }
  });
  try {
    const page = await openPage(fault, load, withoutBackup);
    const content = await screen(page);
    isOpening = false;
    const Frame = () => (
      <>
        {fault.value !== null && <FaultPanel kind={fault.value} text={page.text} onRetry={reload} />}
        {content}
      </>
    );
    render(<Frame />, root);
    // From here on it is the data that say what is shown.
    root.removeAttribute('data-mark');
    const early: EarlyPress[] = [];
    document.dispatchEvent(new CustomEvent(liveEvent, { detail: early }));
    runReported('doing what was pressed early', replayPresses(early));
    return page;
  } catch (error) {
    reportFault(error, 'opening the page');
    isOpening = false;
    await showFault(root, storageFaultOf(error), { isWanted: () => true, goOn });
    return null;
  } finally {
    stopWatching();
  }
}

/**
 * Opens the page's store and shows its screen; when the store cannot be opened, the reason and the next step.
 * A fault that comes later stands above the screen, which goes on reading wherever it can. What the first frame
 * painted becomes part of the screen: only what is different changes.
 *
 * @param load the sentences of the page; those of every room unless a page needs fewer
 * @returns the page, for what has time until it is shown; null when there is none
 */
export async function mountPage(screen: Screen, load: LoadText = loadText): Promise<Page | null> {
  return openAndShow(rootElement(), screen, load, false);
}
