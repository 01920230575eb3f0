import { browser } from 'wxt/browser';
import { loadDistractionTexts } from '@/components/text/distractions';
import { preferredLanguage } from '@/components/text/preferred-language';
import type { Entry, VerdictTarget } from '@/domain/model/entry';
import type { PageFacts } from '@/domain/page-facts';
import { tagPage } from '@/storage/commands/entry';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { targetName } from '@/storage/target-name';
import { pageFactsOf } from '@/entrypoints/platform/current-page';
import type { TabFacts } from '@/entrypoints/platform/current-page';
import { backgroundTextFor } from './waiting-words';
import { withStore } from './background-store';
import { confirmOnBadge } from './confirm';
import type { Outcome } from './confirm';

/** What a target is called in the user's language. */
export async function targetWords(store: Store, target: VerdictTarget): Promise<string> {
  if (target.verdict !== 'distraction') {
    return (await targetName(store, target)) ?? '';
  }
  const number = target.distractionNumber;
  const override = await store.database.of('distractionOverrides').get(number);
  const { language } = await readSettings(store);
  const { distractionNames } = await loadDistractionTexts(language ?? preferredLanguage(navigator.languages));
  return `${number} ${override?.name ?? distractionNames[number - 1] ?? ''}`.trim();
}

/** What is known of the tab in front, by the settings of the never-record list. */
export async function readPage(store: Store, tab: TabFacts | undefined): Promise<PageFacts> {
  const { neverRecordHosts } = await readSettings(store);
  return pageFactsOf(tab, neverRecordHosts);
}

/** The tab in front, of the window used last. */
export async function readActiveTab(): Promise<TabFacts | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab;
}

/** Records one verdict for a page and answers with what the button says, and the entry when there is one. */
export async function tagForBadge(
  store: Store,
  page: PageFacts,
  target: VerdictTarget,
): Promise<{ readonly outcome: Outcome; readonly entry: Entry | null }> {
  const text = backgroundTextFor((await readSettings(store)).language);
  const tagged = page.kind === 'page' ? await tagPage(store, page, target, { minutes: null, note: '' }) : null;
  return tagged?.ok === true
    ? {
        outcome: { mark: '✓', title: text('done.tagged', { name: await targetWords(store, target) }) },
        entry: tagged.value,
      }
    : { outcome: { mark: '!', title: text('failed.page') }, entry: null };
}

/** Records a verdict for a tab from the address bar, and confirms it on badge and title. */
export function tagTab(tab: TabFacts | undefined, target: VerdictTarget): Promise<void> {
  return confirmOnBadge(() =>
    withStore(async (store) => (await tagForBadge(store, await readPage(store, tab), target)).outcome),
  );
}
