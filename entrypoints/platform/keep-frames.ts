import { effect } from '@preact/signals';
import { browser } from 'wxt/browser';
import { newTabFrame } from '@/components/first-frame/new-tab-frame';
import { settledFrame } from '@/components/first-frame/settle';
import { paintedMark } from '@/components/first-frame/painted-mark';
import { preferredLanguage } from '@/components/text/preferred-language';
import type { NewTabView } from '@/domain/new-tab-view';
import { onWrite } from '@/storage/on-write';
import { readDayFacts } from '@/storage/queries/day-facts';
import { readNewTab } from '@/storage/queries/new-tab';
import { readSettings } from '@/storage/settings';
import { readStateMark } from '@/storage/state-mark';
import { keepFrame, keptMark } from './kept-frames';
import type { Page } from './page';
import { runReported } from './report-fault';
import { whenCalm } from './when-calm';
import { whileOpen } from './while-open';

/** One page of ours keeps for all that are open: the others then find it done. */
const lockName = 'first-frames';

/** What of the new tab the page has, and whether it is kept even where the mark says that it is kept already. */
interface Keeping {
  readonly page: Page;
  readonly distractionName: (number: number) => string;
  isForced: boolean;
}

async function keepNewTabFrame({ page, distractionName }: Keeping, view: NewTabView, mark: string): Promise<void> {
  const { store, text, today } = page;
  const facts = await readDayFacts(store, view);
  const frame = newTabFrame({ view, facts, text, distractionName, mark });
  keepFrame('newtab', settledFrame(frame, today.value), frame);
}

/**
 * The mark is read before what it stands for: a write between the two makes the kept pages newer than their mark, and
 * the next opening looks for itself. The other way round it would trust an old one.
 */
async function keep(keeping: Keeping): Promise<void> {
  const { page, distractionName } = keeping;
  const { store, text } = page;
  const state = await readStateMark(store.database.backendDB());
  const mark = paintedMark(page.today.value, browser.runtime.getManifest().version, state);
  const popupMark = `${mark} ${text.language}`;
  const isNewTabKept = !keeping.isForced && mark === keptMark('newtab');
  const isPopupKept = popupMark === keptMark('popup');
  if (isNewTabKept && isPopupKept) return;
  const { language } = await readSettings(store);
  // This page speaks another language until it is opened anew: whoever speaks the new one keeps the frames.
  if ((language ?? preferredLanguage(navigator.languages)) !== text.language) return;
  keeping.isForced = false;
  const view = await readNewTab(store);
  if (view.state === 'first-run') {
    keepFrame('newtab', null);
    keepFrame('popup', null);
    return;
  }
  if (!isNewTabKept) await keepNewTabFrame(keeping, view, mark);
  if (!isPopupKept) {
    // The popup's screen and its sentences: a new tab needs them for nothing else.
    const { keepPopup } = await import('./keep-popup');
    await keepPopup(page, distractionName, popupMark);
  }
}

/**
 * Keeps new tab and popup for their next opening, and keeps them up to date while this page is open: some hundred reads,
 * so they wait until whoever writes is done. A page opened before that finds its frame old, and shows what is stored.
 */
export function keepFrames(page: Page, distractionName: (number: number) => string): void {
  const keeping: Keeping = { page, distractionName, isForced: true };
  const keepOnce = (): Promise<void> => navigator.locks.request(lockName, () => keep(keeping));
  const calm = whenCalm(() => {
    runReported('keeping the first frames', whileOpen(page.store, keepOnce));
  });
  // On another day, or with another name in it, it is kept also where the mark has not moved.
  effect(() => {
    void page.today.value;
    distractionName(1);
    keeping.isForced = true;
    calm.askSoon();
  });
  onWrite(calm.ask);
}
