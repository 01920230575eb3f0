import { computed } from '@preact/signals';
import type { ReadonlySignal } from '@preact/signals';
import { numberedName } from '@/components/log/target-options';
import type { TriageActions } from '@/components/triage/actions';
import type { PageFacts } from '@/domain/page-facts';
import { fail, problem } from '@/domain/result';
import type { TriageView } from '@/domain/triage-view';
import { removeEntry, retagEntry, tagPage, tagTyped } from '@/storage/commands/entry';
import { captureRequest, decideRequest } from '@/storage/commands/request';
import type { Announcements } from './announcements';
import { copyText } from './clipboard';
import type { DistractionNames } from './distraction-names';
import type { Page } from './page';
import { requestTabs } from './permissions';
import { runReported } from './report-fault';
import { openShortcutSettings } from './shortcuts';
import type { FollowedTriage } from './triage-view';

/** What verdicts are given on, and where they show. */
interface TriageSources {
  readonly current: ReadonlySignal<PageFacts>;
  readonly announcements: Announcements;
  readonly triage: Pick<FollowedTriage, 'acknowledge' | 'acknowledgeRetag' | 'acknowledgeRemoval'>;
}

/** A verdict for the page that is shown, or for what was typed when it cannot be seen. */
function tagAction({ store }: Page, { current, announcements, triage }: TriageSources): TriageActions['tag'] {
  return (target, { typedTitle, minutes, note }) => {
    const details = { minutes, note };
    if (typedTitle !== null) {
      return announcements.announcedEntry(tagTyped(store, typedTitle, target, details), triage.acknowledge);
    }
    const facts = current.value;
    return facts.kind === 'page'
      ? announcements.announcedEntry(tagPage(store, facts, target, details), triage.acknowledge)
      : Promise.resolve(fail(problem('typedTitle', 'missing')));
  };
}

/** What the side panel and the popup's tag control do, for the page that `current` shows. */
export function createTriageActions(page: Page, sources: TriageSources): TriageActions {
  const { store } = page;
  const { announcements, triage } = sources;
  const { announced, announcedEntry } = announcements;
  return {
    tag: tagAction(page, sources),
    takeBack: announcements.takeBack,
    undo: announcements.undo,
    redo: announcements.redo,
    followTabs: () => {
      runReported('asking for the tabs permission', requestTabs());
    },
    captureRequest: (input) => announced(captureRequest(store, input)),
    decide: (requestId, decision) => announced(decideRequest(store, requestId, decision)),
    retag: (entryId, target) => announcedEntry(retagEntry(store, entryId, target), triage.acknowledgeRetag),
    removeEntry: (entryId) => announcedEntry(removeEntry(store, entryId), () => triage.acknowledgeRemoval(entryId)),
    copy: copyText,
    changeShortcuts: openShortcutSettings,
  };
}

/** The same with the names of distractions, which the language knows: also of those that are hidden by now. */
export function withDistractionNames(
  view: ReadonlySignal<TriageView>,
  names: DistractionNames,
  { text }: Page,
): ReadonlySignal<TriageView> {
  const nameOf = (number: number): string => numberedName({ number, name: names.nameOf(number) }, text);
  return computed(() => ({
    ...view.value,
    todayEntries: view.value.todayEntries.map(({ entry, targetName }) => ({
      entry,
      targetName: entry.distractionNumber === null ? targetName : nameOf(entry.distractionNumber),
    })),
  }));
}
