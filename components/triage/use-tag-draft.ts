import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { PageFacts } from '@/domain/page-facts';
import { blankTagDraft } from '@/domain/tag-draft';
import type { TagDraftFields } from '@/domain/tag-draft';
import type { TagDetails } from './actions';

export interface TagDraft {
  readonly minutes: number | null;
  readonly note: string;
  readonly typedTitle: string;
  setMinutes(minutes: number | null): void;
  setNote(note: string): void;
  setTypedTitle(title: string): void;
  reset(): void;
  /** What goes with a verdict about this page; a typed title counts only where no page can be seen. */
  detailsFor(page: PageFacts): TagDetails;
}

/** Where a surface keeps what is typed, because it closes as soon as it loses the focus. */
export interface KeptTagDraft {
  /** What was kept last, also by a control that is gone again. */
  readonly latest: TagDraftFields;
  keep(fields: TagDraftFields): void;
}

/** Which page it is about; what stands behind # moves while one reads. */
function placeOf(page: PageFacts): string {
  return page.kind === 'page' ? page.url.replace(/#.*$/su, '') : '';
}

/** What is filled in before a verdict is chosen, page by page: on another one it would say something wrong. */
export function useTagDraft(page: PageFacts, kept?: KeptTagDraft): TagDraft {
  const place = placeOf(page);
  const [drafts, setDrafts] = useState<ReadonlyMap<string, TagDraftFields>>(
    () => new Map([[place, kept?.latest ?? blankTagDraft]]),
  );
  const fields = drafts.get(place) ?? blankTagDraft;
  const isTouched = useRef(false);
  // Before the next frame: nobody knows how soon the popup closes.
  useLayoutEffect(() => {
    if (isTouched.current) {
      kept?.keep(fields);
    }
    isTouched.current = true;
  }, [kept, fields]);
  const fill = (part: Partial<TagDraftFields>): void => {
    setDrafts((all) => new Map(all).set(place, { ...(all.get(place) ?? blankTagDraft), ...part }));
  };
  return {
    ...fields,
    setMinutes: (minutes) => fill({ minutes }),
    setNote: (note) => fill({ note }),
    setTypedTitle: (typedTitle) => fill({ typedTitle }),
    reset: () => fill(blankTagDraft),
    detailsFor: (tagged) => ({
      minutes: fields.minutes,
      note: fields.note.trim(),
      typedTitle: tagged.kind === 'page' ? null : fields.typedTitle.trim(),
    }),
  };
}
