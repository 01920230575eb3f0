import { readNewTab } from '@/storage/queries/new-tab';
import { createDistractionNames } from './distraction-names';
import { keepNewTab } from './keep-new-tab';
import { livePageSignal } from './page';
import type { Page } from './page';

/** For pages that show something else: they keep the first frame of the new tab true to what they write. */
export async function keepFrames(page: Page): Promise<void> {
  const [first, names] = await Promise.all([readNewTab(page.store), createDistractionNames(page)]);
  const view = livePageSignal(page, page.today, first, () => readNewTab(page.store)).value;
  keepNewTab(page, view, names.nameOf);
}
