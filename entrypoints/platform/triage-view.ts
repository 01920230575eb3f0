import { computed, signal } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import type { Entry } from '@/domain/model/entry';
import { dayWithEntry, taggedStep } from '@/domain/triage-day';
import type { TriageDay, TriageView } from '@/domain/triage-view';
import { readRecentDistractions } from '@/storage/queries/recent-distractions';
import { readTriage, readTriageDay, readTriageGround, readTriageInbox } from '@/storage/queries/triage';
import { livePageSignal } from './page';
import type { Page } from './page';

/** What the side panel and the tag control show, and how a stored verdict gets there first. */
export interface FollowedTriage {
  readonly view: ReadonlySignal<TriageView>;
  /**
   * Shows an entry that a command has just stored, without a look at the database; that comes by itself and replaces
   * it. Answers with the step of the history that it became, null when only a look can tell.
   */
  acknowledge(entry: Entry): TriageDay['undo'];
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
  return {
    view: computed(() => ({ ...ground.value, ...inbox.value, recentDistractions: recent.value, ...day.value })),
    acknowledge: (entry) => {
      const step = taggedStep(entry, day.peek(), ground.peek());
      if (step !== null) {
        acknowledged.value = { read: read.peek(), day: dayWithEntry(day.peek(), entry, step) };
      }
      return step;
    },
  };
}
