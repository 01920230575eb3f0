import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { render } from 'preact';
import { loadText } from '@/components/text';
import type { Text } from '@/components/text';
import { preferredLanguage } from '@/components/text/preferred-language';
import { FaultPanel } from '@/components/ui/FaultPanel';
import type { PageFault } from '@/domain/fault';
import type { Language } from '@/domain/model/languages';
import { storageFaultOf } from '@/storage/storage-fault';
import { liveEvent } from './early-presses';
import type { EarlyPress } from './early-presses';
import { usualOpening } from './open-store';
import type { Opening } from './open-store';
import { openPage } from './page';
import type { Page } from './page';
import { replayPresses } from './replay-presses';
import { reportFault, runReported } from './report-fault';
import { whileOpen } from './while-open';

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
async function showFault(root: Element, fault: PageFault, ways: FaultWays): Promise<void> {
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

interface Mounting {
  readonly screen: (page: Page) => Promise<ComponentChildren>;
  readonly load: (language: Language) => Promise<Text>;
}

/** Looks for stored records that nothing can be made of, and saves them as a file: needed once in a lifetime, if ever. */
const unreadable = () => import('./unreadable-records');

async function openAndShow(root: Element, mounting: Mounting, opening: Opening): Promise<Page | null> {
  const fault = signal<PageFault | null>(null);
  let isOpening = true;
  const goOn = (): void => {
    runReported('going on without a backup', openAndShow(root, mounting, { ...opening, withoutBackup: true }));
  };
  const save = (): void => {
    runReported(
      'saving unreadable records',
      unreadable().then(({ saveUnreadable }) => saveUnreadable(opening.leftOut)),
    );
  };
  const stopWatching = fault.subscribe((kind) => {
    if (kind !== null) {
      runReported('telling of a fault', showFault(root, kind, { isWanted: () => isOpening, goOn }));
    }
  });
  try {
    const page = await openPage(fault, mounting.load, opening);
    const content = await mounting.screen(page);
    isOpening = false;
    const Frame = () => (
      <>
        {fault.value !== null && (
          <FaultPanel
            kind={fault.value}
            text={page.text}
            onRetry={reload}
            onSave={fault.value === 'unreadable' ? save : undefined}
          />
        )}
        {content}
      </>
    );
    render(<Frame />, root);
    fault.value ??= opening.leftOut.length > 0 ? 'unreadable' : null;
    // From here on it is the data that say what is shown.
    root.removeAttribute('data-mark');
    const early: EarlyPress[] = [];
    document.dispatchEvent(new CustomEvent(liveEvent, { detail: early }));
    runReported('doing what was pressed early', replayPresses(early));
    return page;
  } catch (error) {
    reportFault(error, 'opening the page');
    isOpening = false;
    const kind = storageFaultOf(error);
    await showFault(root, kind, { isWanted: () => true, goOn });
    // Nothing of storage and nothing of ours that we know: perhaps a record of which nothing can be made.
    const leftOut = kind === 'unknown' && opening.leftOut.length === 0 ? await (await unreadable()).lookThrough() : [];
    return leftOut.length > 0 ? openAndShow(root, mounting, { ...opening, leftOut }) : null;
  } finally {
    stopWatching();
  }
}

/** Says so where something is stored that the clock calls future; what is said already stays. */
async function lookAtClock({ store, fault }: Page): Promise<void> {
  const { isLaterThanNow, readLatestTrace } = await import('./clock-lead');
  if (isLaterThanNow(await readLatestTrace(store), store.now().at)) {
    fault.value ??= 'clock';
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
export async function mountPage(screen: Mounting['screen'], load: Mounting['load'] = loadText): Promise<Page | null> {
  const page = await openAndShow(rootElement(), { screen, load }, usualOpening);
  if (page !== null) {
    runReported(
      'looking at the clock',
      whileOpen(page.store, () => lookAtClock(page)),
    );
  }
  return page;
}
