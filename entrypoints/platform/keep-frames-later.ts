import type { Page } from './page';

/** Once a page is shown: what keeps the first frames is loaded, and follows the data from then on. */
export async function keepFramesLater(mounted: Promise<Page | null>): Promise<void> {
  const page = await mounted;
  if (page !== null) {
    const { keepFrames } = await import('./keep-frames');
    await keepFrames(page);
  }
}
