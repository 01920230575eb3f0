import { useState } from 'preact/hooks';
import type { PageFacts } from '@/domain/page-facts';
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

/** What is filled in before a verdict is chosen. */
export function useTagDraft(): TagDraft {
  const [minutes, setMinutes] = useState<number | null>(null);
  const [note, setNote] = useState('');
  const [typedTitle, setTypedTitle] = useState('');
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
