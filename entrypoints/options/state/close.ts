import { signal } from '@preact/signals';
import type { ReadonlySignal, Signal } from '@preact/signals';
import type { CloseActions } from '@/components/cycle-end/actions';
import { cycleEndFromDraft } from '@/domain/cycle-end-form';
import type { CycleEndDraft } from '@/domain/cycle-end-form';
import type { Id } from '@/domain/model/base';
import type { CycleEndView } from '@/domain/cycle-end-view';
import { closeCycle } from '@/storage/commands/close-cycle';
import { readCycleEnd } from '@/storage/queries/cycle-end';
import { livePageSignal, runPlainCommand } from '@/entrypoints/platform/page';
import type { Page } from '@/entrypoints/platform/page';
import { wayBackIn } from '@/entrypoints/platform/way-back';

/** What the screen that closes a cycle, or looks back at a closed one, shows and does. */
export interface CloseState {
  readonly view: ReadonlySignal<CycleEndView | null>;
  /** What was typed, by cycle; kept here, so that a visit to another room loses nothing. */
  readonly drafts: Signal<Readonly<Record<Id, CycleEndDraft>>>;
  readonly actions: CloseActions;
}

export async function createCloseState(page: Page, cycleId: ReadonlySignal<Id>): Promise<CloseState> {
  const { store, text } = page;
  const first = await readCycleEnd(store, cycleId.peek());
  return {
    view: livePageSignal(page, cycleId, first, (id) => readCycleEnd(store, id)).value,
    drafts: signal({}),
    actions: {
      closeCycle: async (id, draft) => {
        const end = cycleEndFromDraft(draft, text.language);
        return end.ok ? runPlainCommand(page, closeCycle(store, { cycleId: id, ...end.value })) : end;
      },
      ...wayBackIn(page),
    },
  };
}
