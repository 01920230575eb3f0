import { computed, signal } from '@preact/signals';
import { loadDistractionTexts } from '@/components/text/distractions';
import type { DistractionOverride } from '@/domain/model/distraction-override';
import { readDistractionOverrides } from '@/storage/queries/distraction-overrides';
import { livePageSignal } from './page';
import type { Page } from './page';

/**
 * The names of distractions for a screen that only tells them: without the catalogue behind them, which a new tab has
 * no use for. Reads a signal: a screen that calls it follows a renaming.
 */
export async function createPullNames(page: Page): Promise<(number: number) => string> {
  const { distractionNames } = await loadDistractionTexts(page.text.language);
  const none: readonly DistractionOverride[] = [];
  const overrides = livePageSignal(page, signal(null), none, () => readDistractionOverrides(page.store)).value;
  const renamed = computed(() => new Map(overrides.value.map(({ number, name }) => [number, name])));
  return (number) => renamed.value.get(number) ?? distractionNames[number - 1] ?? '';
}
