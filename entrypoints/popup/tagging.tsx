import type { Signal } from '@preact/signals';
import type { FunctionComponent } from 'preact';
import { TagControl } from '@/components/triage/TagControl';
import { Toast } from '@/components/ui/Toast';
import { createAnnouncements } from '@/entrypoints/platform/announcements';
import { followCurrentPage } from '@/entrypoints/platform/current-page-signal';
import type { DistractionNames } from '@/entrypoints/platform/distraction-names';
import type { Page } from '@/entrypoints/platform/page';
import { readPopupKey } from '@/entrypoints/platform/shortcuts';
import { createSuggestions } from '@/entrypoints/platform/suggestions';
import { createTriageActions } from '@/entrypoints/platform/triage-state';
import { followTriage } from '@/entrypoints/platform/triage-view';
import { followWish } from '@/entrypoints/platform/wishes';
import { createKeptTagDraft } from './tag-draft';

/** Tagging the page that the popup stands over. */
export interface Tagging {
  /** Whether the tag control is open: wished for from outside, with something typed into it, or by a press. */
  readonly isTagging: Signal<boolean>;
  readonly hasLetterKeys: () => boolean;
  readonly Control: FunctionComponent;
}

async function followPlace(page: Page) {
  const [current, shortcut, isTagging] = await Promise.all([
    followCurrentPage(page, true),
    readPopupKey(),
    followWish('tag'),
  ]);
  const kept = await createKeptTagDraft(page, current.value);
  if (kept.isFilled) {
    isTagging.value = true;
  }
  return { current, shortcut, isTagging, kept };
}

/** What it takes to tag is not what is seen first: it is a file of its own, with its style. */
export async function createTagging(page: Page, names: DistractionNames): Promise<Tagging> {
  const [followed, { current, shortcut, isTagging, kept }] = await Promise.all([followTriage(page), followPlace(page)]);
  const announcements = createAnnouncements(page, names, followed.acknowledgeMove);
  const triage = createTriageActions(page, { current, announcements, triage: followed });
  const tag: typeof triage.tag = async (target, details) => {
    await kept.forget();
    return triage.tag(target, details);
  };
  const actions = { ...triage, tag };
  const { view } = followed;
  const { choices } = names;
  const suggestions = createSuggestions(page, { view, choices, current });
  const { text } = page;
  return {
    isTagging,
    hasLetterKeys: () => view.value.hasLetterKeys,
    Control: () => (
      <>
        <TagControl {...{ view, choices, text, shortcut, actions, kept, suggestions }} page={current} />
        <Toast message={announcements.announcement.value?.message ?? null} />
      </>
    ),
  };
}
