import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { CascadeActions, ShownCascade } from '@/components/teams/actions';
import type { CascadeFolds } from '@/domain/cascade';
import type { Id } from '@/domain/model/base';
import { readCascade } from '@/storage/queries/cascade';
import { livePageSignal } from '@/entrypoints/platform/page';
import type { Page } from '@/entrypoints/platform/page';
import { runReported } from '@/entrypoints/platform/report-fault';

/** What the cascade shows and does. */
export interface CascadeState {
  readonly view: ReadonlySignal<ShownCascade>;
  readonly actions: CascadeActions;
}

const rowsAtOnce = 200;
const everything: CascadeFolds = { foldedIds: new Set(), rowLimit: Number.POSITIVE_INFINITY };

function nextFrame(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame(() => {
      resolve();
    });
  });
}

function withFold(folds: CascadeFolds, id: Id, isFolded: boolean): CascadeFolds {
  const others = [...folds.foldedIds].filter((other) => other !== id);
  return { ...folds, foldedIds: new Set(isFolded ? [...others, id] : others) };
}

/** Follows the cascade while it is shown; elsewhere it keeps what it had and reads nothing. */
export function createCascadeState(
  page: Page,
  isShown: ReadonlySignal<boolean>,
  openObjectives: (teamId: Id) => void,
): CascadeState {
  const { store } = page;
  const folds = signal<CascadeFolds>({ foldedIds: new Set(), rowLimit: rowsAtOnce });
  const printed = signal<ShownCascade>(null);
  const input = computed(() => ({ folds: folds.value, isShown: isShown.value, today: page.today.value }));
  let latest: ShownCascade = null;
  const live = livePageSignal(page, input, latest, async (asked) => {
    latest = asked.isShown ? await readCascade(store, asked.folds) : latest;
    return latest;
  }).value;
  const print = async (): Promise<void> => {
    printed.value = await readCascade(store, everything);
    try {
      // One frame draws the unfolded tree, the second says that it is drawn.
      await nextFrame();
      await nextFrame();
      window.print();
    } finally {
      printed.value = null;
    }
  };
  return {
    view: computed(() => printed.value ?? live.value),
    actions: {
      fold: (id, isFolded) => {
        folds.value = withFold(folds.value, id, isFolded);
      },
      showMore: () => {
        folds.value = { ...folds.value, rowLimit: folds.value.rowLimit + rowsAtOnce };
      },
      print: () => {
        runReported('printing the cascade', print());
      },
      openObjectives,
    },
  };
}
