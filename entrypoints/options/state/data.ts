import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { DataActions, DataScreenView } from '@/components/app/actions';
import type { Text } from '@/components/text';
import { rebuildDailySums } from '@/storage/commands/daily-sums';
import { removeSample } from '@/storage/commands/sample';
import { nextStep, redo, undo } from '@/storage/commands/undo';
import { readStoredCounts } from '@/storage/queries/stored-counts';
import type { StoredCounts } from '@/storage/queries/stored-counts';
import { livePageSignal, runCommand, runPlainCommand } from '@/entrypoints/platform/page';
import type { Page } from '@/entrypoints/platform/page';
import type { Store } from '@/storage/store';
import { reportFault } from '@/entrypoints/platform/report-fault';
import { wayBackIn } from '@/entrypoints/platform/way-back';

/** What the data screen shows and does. */
export interface DataState {
  readonly view: ReadonlySignal<DataScreenView>;
  readonly actions: DataActions;
}

const counted = ['objectives', 'keyResults', 'checkIns', 'tasks', 'entries', 'requests'] as const;

interface Stored {
  readonly counts: StoredCounts;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
}

async function readStored(store: Store): Promise<Stored> {
  const [counts, done, undone] = await Promise.all([
    readStoredCounts(store),
    nextStep(store, 'done'),
    nextStep(store, 'undone'),
  ]);
  return { counts, canUndo: done !== undefined, canRedo: undone !== undefined };
}

function viewOf({ counts, canUndo, canRedo }: Stored, isPersisted: boolean | null, text: Text): DataScreenView {
  const records = counted.map((kind) => ({ name: text(`options.data.count.${kind}`), count: counts[kind] }));
  const isEmpty = counts.objectives + counts.entries === 0 && !canUndo && !canRedo;
  return { records, isEmpty, hasSample: counts.hasSample, isPersisted, canUndo, canRedo };
}

async function readPersistence(): Promise<boolean | null> {
  try {
    return await navigator.storage.persisted();
  } catch (error) {
    reportFault(error, 'asking whether the data are kept');
    return null;
  }
}

export async function createDataState(page: Page): Promise<DataState> {
  const { store, text } = page;
  const isPersisted = await readPersistence();
  const stored = livePageSignal(page, page.today, await readStored(store), () => readStored(store)).value;
  return {
    view: computed(() => viewOf(stored.value, isPersisted, text)),
    actions: {
      removeSample: () => runPlainCommand(page, removeSample(store)),
      ...wayBackIn(page),
      undo: () => runPlainCommand(page, undo(store)),
      redo: () => runPlainCommand(page, redo(store)),
      rebuildSums: () => runCommand(page, rebuildDailySums(store)),
    },
  };
}
