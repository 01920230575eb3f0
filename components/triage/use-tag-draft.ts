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

/** What is filled in before a verdict is chosen. */
export function useTagDraft(kept?: KeptTagDraft): TagDraft {
  const opening = useRef(kept?.latest ?? blankTagDraft).current;
  const [minutes, setMinutes] = useState(opening.minutes);
  const [note, setNote] = useState(opening.note);
  const [typedTitle, setTypedTitle] = useState(opening.typedTitle);
  const isTouched = useRef(false);
  // Before the next frame: nobody knows how soon the popup closes.
  useLayoutEffect(() => {
    if (isTouched.current) {
      kept?.keep({ minutes, note, typedTitle });
    }
    isTouched.current = true;
  }, [kept, minutes, note, typedTitle]);
  return {
    minutes,
    note,
    typedTitle,
    setMinutes,
    setNote,
    setTypedTitle,
    reset: () => {
      setMinutes(null);
      setNote('');
      setTypedTitle('');
    },
    detailsFor: (page) => ({
      minutes,
      note: note.trim(),
      typedTitle: page.kind === 'page' ? null : typedTitle.trim(),
    }),
  };
}
