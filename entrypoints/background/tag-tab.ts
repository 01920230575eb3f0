import { loadDistractionTexts } from '@/components/text/distractions';
import { preferredLanguage } from '@/components/text/preferred-language';
import type { VerdictTarget } from '@/domain/model/entry';
import type { PageFacts } from '@/domain/page-facts';
import { tagPage } from '@/storage/commands/entry';
import { readSettings } from '@/storage/settings';
import type { Store } from '@/storage/store';
import { targetName } from '@/storage/target-name';
import { pageFactsOf } from '@/entrypoints/platform/current-page';
import type { TabFacts } from '@/entrypoints/platform/current-page';
import { backgroundTextFor, confirmOnBadge } from './badge';
import { withStore } from './background-store';

/** How a verdict given without any page of ours ended: what badge and title say. */
interface Outcome {
  readonly mark: '✓' | '!';
  readonly title: string;
}

async function nameOf(store: Store, target: VerdictTarget): Promise<string> {
  if (target.verdict !== 'distraction') {
    return (await targetName(store, target)) ?? '';
  }
  const number = target.distractionNumber;
  const override = await store.database.of('distractionOverrides').get(number);
  const { language } = await readSettings(store);
  const { distractionNames } = await loadDistractionTexts(language ?? preferredLanguage(navigator.languages));
  return `${number} ${override?.name ?? distractionNames[number - 1] ?? ''}`.trim();
}

async function tag(store: Store, page: PageFacts, target: VerdictTarget | null): Promise<Outcome> {
  const text = backgroundTextFor((await readSettings(store)).language);
  if (page.kind !== 'page') {
    return { mark: '!', title: text('failed.page') };
  }
  if (target === null) {
    return { mark: '!', title: text('failed.target') };
  }
  const tagged = await tagPage(store, page, target, { minutes: null, note: '' });
  return tagged.ok
    ? { mark: '✓', title: text('done.tagged', { name: await nameOf(store, target) }) }
    : { mark: '!', title: text('failed.page') };
}

/** Records a verdict for a tab from a key, a menu or the address bar, and confirms it on badge and title. */
export async function tagTab(
  tab: TabFacts | undefined,
  chooseTarget: (store: Store) => Promise<VerdictTarget | null>,
): Promise<void> {
  const outcome = await withStore(async (store) => {
    const { neverRecordHosts } = await readSettings(store);
    return tag(store, pageFactsOf(tab, neverRecordHosts), await chooseTarget(store));
  });
  await confirmOnBadge(outcome.mark, outcome.title);
}
