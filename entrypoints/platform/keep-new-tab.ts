import { effect } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
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
import { keepFrame } from './kept-frames';
import type { Page } from './page';
import { runReported } from './report-fault';
import { whileOpen } from './while-open';

/** One who types writes with every key; a moment later is soon enough, and sooner than a page is left. */
const pauseMilliseconds = 50;

/** What of the new tab the page has, and the mark that it was kept with last. */
interface Keeping {
  readonly page: Page;
  readonly distractionName: (number: number) => string;
  lastMark: string;
}

/**
 * The mark is read before what it stands for: a write between the two makes the kept page newer than its mark, and the
 * next new tab looks for itself. The other way round it would trust an old one.
 */
async function keep(keeping: Keeping): Promise<void> {
  const { page, distractionName } = keeping;
  const { store, text } = page;
  const state = await readStateMark(store.database.backendDB());
  const mark = paintedMark(page.today.value, browser.runtime.getManifest().version, state);
  if (mark === keeping.lastMark) return;
  const { language } = await readSettings(store);
  // This page speaks another language until it is opened anew: whoever speaks the new one keeps the new tab.
  if ((language ?? preferredLanguage(navigator.languages)) !== text.language) return;
  const view = await readNewTab(store);
  if (view.state === 'first-run') {
    keepFrame('newtab', null);
  } else {
    const facts = await readDayFacts(store, view);
    const frame = newTabFrame({ view, facts, text, distractionName, mark });
    keepFrame('newtab', settledFrame(frame, page.today.value), frame);
  }
  keeping.lastMark = mark;
}

/** Keeps the new tab for its next opening, and keeps it up to date while this page is open. */
export function keepNewTab(
  page: Page,
  view: ReadonlySignal<NewTabView>,
  distractionName: (number: number) => string,
): void {
  const keeping: Keeping = { page, distractionName, lastMark: '' };
  let timer: ReturnType<typeof setTimeout> | undefined;
  const keepSoon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(
      () =>
        runReported(
          'keeping the first frame',
          whileOpen(page.store, () => keep(keeping)),
        ),
      pauseMilliseconds,
    );
  };
  // Another view, or another name in it, is kept also where the mark has not moved.
  effect(() => {
    if (view.value.state !== 'first-run') distractionName(1);
    keeping.lastMark = '';
    keepSoon();
  });
  // A write that the view does not show moves the mark all the same.
  onWrite(keepSoon);
}
