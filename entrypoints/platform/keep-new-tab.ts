import { effect } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { newTabFrame } from '@/components/first-frame/new-tab-frame';
import type { NewTabView } from '@/domain/new-tab-view';
import { readDayFacts } from '@/storage/queries/day-facts';
import { keepFrame } from './kept-frames';
import type { Page } from './page';
import { runReported } from './report-fault';

/** One who types writes with every key; a moment later is soon enough, and sooner than a page is left. */
const pauseMilliseconds = 50;

async function keep(page: Page, view: NewTabView, distractionName: (number: number) => string): Promise<void> {
  if (view.state === 'first-run') {
    keepFrame('newtab', null);
    return;
  }
  const facts = await readDayFacts(page.store, view);
  keepFrame('newtab', newTabFrame({ view, facts, text: page.text, distractionName }));
}

/** Keeps the new tab for its next opening, and keeps it up to date while this page is open. */
export function keepNewTab(
  page: Page,
  view: ReadonlySignal<NewTabView>,
  distractionName: (number: number) => string,
): void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  effect(() => {
    const { value } = view;
    clearTimeout(timer);
    timer = setTimeout(() => {
      runReported('keeping the first frame', keep(page, value, distractionName));
    }, pauseMilliseconds);
  });
}
