import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { loadDistractionTexts } from '@/components/text/distractions';
import { allDistractions, distractionChoices } from '@/domain/distraction-choices';
import type { DistractionOverride } from '@/domain/model/distraction-override';
import type { DistractionChoice } from '@/domain/triage-view';
import { readDistractionOverrides } from '@/storage/queries/distraction-overrides';
import { livePageSignal } from './page';
import type { Page } from './page';

/** The catalogue in the user's language, with what the user changed. */
export interface DistractionNames {
  readonly choices: ReadonlySignal<readonly DistractionChoice[]>;
  /** The name of a number, hidden ones included. Reads a signal: a screen that calls it follows a renaming. */
  nameOf(number: number): string;
}

/** Loads the names once and follows the changes. */
export async function createDistractionNames(page: Page): Promise<DistractionNames> {
  const texts = await loadDistractionTexts(page.text.language);
  const none: readonly DistractionOverride[] = [];
  const overrides = livePageSignal(page, signal(null), none, () => readDistractionOverrides(page.store));
  const choices = computed(() => distractionChoices(overrides.value.value, texts));
  const names = computed(
    () => new Map(allDistractions(overrides.value.value, texts).map(({ number, name }) => [number, name])),
  );
  return { choices, nameOf: (number) => names.value.get(number) ?? '' };
}
