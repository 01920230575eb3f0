import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { TargetList } from '@/components/log/target-options';
import { readTargets } from '@/storage/queries/targets';
import type { DistractionNames } from '@/entrypoints/platform/distraction-names';
import { livePageSignal } from '@/entrypoints/platform/page';
import type { Page } from '@/entrypoints/platform/page';

/** Everything that a verdict can point at, for the selects of the app's rooms. */
export async function createTargetList(page: Page, names: DistractionNames): Promise<ReadonlySignal<TargetList>> {
  const read = () => readTargets(page.store);
  const targets = livePageSignal(page, page.today, await read(), read).value;
  return computed(() => ({ ...targets.value, choices: names.choices.value }));
}
