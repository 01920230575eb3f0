import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Id } from '@/domain/model/base';
import type { Entry } from '@/domain/model/entry';
import type { UndoRecord } from '@/domain/model/undo-record';
import { dayAfter, removedStep, storedStep } from '@/domain/triage-day';
import type { EntryChange, NamedStep } from '@/domain/triage-day';
import type { TriageDay, TriageView } from '@/domain/triage-view';
import { entryChangesOf } from '@/storage/entry-changes';
import { readRecentDistractions } from '@/storage/queries/recent-distractions';
import { readTriage, readTriageDay, readTriageGround, readTriageInbox } from '@/storage/queries/triage';
import { livePageSignal } from './page';
import type { Page } from './page';

/**
 * What the side panel and the tag control show, and how what was just stored gets there first, without a look at the
 * database; that comes by itself and replaces it. The first three answer with the step of the history that it became,
 * null when only a look can tell.
 */
export interface FollowedTriage {
  readonly view: ReadonlySignal<TriageView>;
  acknowledge(entry: Entry): NamedStep | null;
  acknowledgeRetag(entry: Entry): NamedStep | null;
  acknowledgeRemoval(entryId: Id): NamedStep | null;
  /** A step that was undone or done again: shows its entries. What can be undone next, only the look says. */
  acknowledgeMove(step: UndoRecord): void;
}

/** What was acknowledged since the day was read: once it is read again, it says so itself. */
interface Acknowledged {
  readonly read: TriageDay;
  readonly day: TriageDay;
}

/**
 * Reads everything once before the first frame and follows it from then on, part by part: a verdict touches the day
 * alone, so targets and inbox are not read again for it, whoever gave it.
 */
export async function followTriage(page: Page): Promise<FollowedTriage> {
  const { store, today } = page;
  const first = await readTriage(store);
  const ground = livePageSignal(page, today, first, () => readTriageGround(store)).value;
  const inbox = livePageSignal(page, today, first, () => readTriageInbox(store)).value;
  const recent = livePageSignal(page, today, first.recentDistractions, () => readRecentDistractions(store)).value;
  const read = livePageSignal(page, today, first, () => readTriageDay(store)).value;
  const acknowledged = signal<Acknowledged | null>(null);
  const day = computed(() => (acknowledged.value?.read === read.value ? acknowledged.value.day : read.value));
  const show = (changes: readonly EntryChange[], history: Partial<Pick<TriageDay, 'undo' | 'redo'>>): boolean => {
    const after = dayAfter(day.peek(), changes, ground.peek(), today.peek());
    if (after !== null) {
      acknowledged.value = { read: read.peek(), day: { ...after, ...history } };
    }
    return after !== null;
  };
  const stepShown = (step: NamedStep | null, change: EntryChange): NamedStep | null =>
    step !== null && show([change], { undo: step, redo: null }) ? step : null;
  const stored = (label: 'tagged' | 'retagged', entry: Entry): NamedStep | null =>
    stepShown(storedStep(label, entry, day.peek(), ground.peek()), { before: null, after: entry });
  return {
    view: computed(() => ({ ...ground.value, ...inbox.value, recentDistractions: recent.value, ...day.value })),
    acknowledge: (entry) => stored('tagged', entry),
    acknowledgeRetag: (entry) => stored('retagged', entry),
    acknowledgeRemoval: (entryId) => {
      const gone = day.peek().todayEntries.find(({ entry }) => entry.id === entryId)?.entry ?? null;
      return stepShown(removedStep(entryId, day.peek()), { before: gone, after: null });
    },
    acknowledgeMove: (step) => {
      const { label, detail, state } = step;
      show(entryChangesOf(step), { [state === 'done' ? 'undo' : 'redo']: { label, detail } });
    },
  };
}
