import { keepNewTab } from './keep-new-tab';
import type { Page } from './page';
import { createPullNames } from './pull-names';

/** For pages that show something else: they keep the first frame of the new tab true to what they write. */
export async function keepFrames(page: Page): Promise<void> {
  keepNewTab(page, await createPullNames(page));
}
