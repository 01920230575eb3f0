import type { Page } from './page';
import { whileOpen } from './while-open';

/** Once a page is shown: what keeps the first frames is loaded, and follows the data from then on. */
export async function keepFramesLater(mounted: Promise<Page | null>): Promise<void> {
  const page = await mounted;
  if (page !== null) {
    const [{ keepFrames }, { createPullNames }] = await Promise.all([import('./keep-frames'), import('./pull-names')]);
    await whileOpen(page.store, async () => keepFrames(page, await createPullNames(page)));
  }
}
