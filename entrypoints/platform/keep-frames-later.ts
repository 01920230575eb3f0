import type { Page } from './page';
import { whileOpen } from './while-open';

/** Once a page is shown: what keeps the first frames is loaded, and follows the data from then on. */
export async function keepFramesLater(mounted: Promise<Page | null>): Promise<void> {
  const page = await mounted;
  if (page !== null) {
    const { keepFrames } = await import('./keep-frames');
    await whileOpen(page.store, () => keepFrames(page));
  }
}
