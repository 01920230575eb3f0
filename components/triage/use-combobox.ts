import { useState } from 'preact/hooks';
import { type DistractionChoice, searchDistractions } from '@/domain/triage-view';

export interface Combobox {
  readonly query: string;
  readonly isOpen: boolean;
  readonly options: readonly DistractionChoice[];
  /** Index of the option that Enter takes; -1 when none is marked. */
  readonly activeIndex: number;
  type(query: string): void;
  open(): void;
  close(): void;
  /** Closes and forgets what was typed. */
  reset(): void;
  markAt(index: number): void;
  /** 1 marks the option below, -1 the one above, from either end to the other; opens a closed list. */
  move(step: 1 | -1): void;
}

/** The type-ahead's state: what is typed, what matches, what is marked. Nothing typed offers all choices. */
export function useCombobox(choices: readonly DistractionChoice[]): Combobox {
  const [query, setQuery] = useState('');
  const [isOpen, setIsOpen] = useState(false);
  const [activeIndex, setActiveIndex] = useState(-1);
  const options = query.trim() === '' ? choices : searchDistractions(query, choices, choices.length);

  const openAt = (index: number): void => {
    setIsOpen(true);
    setActiveIndex(index);
  };
  const close = (): void => {
    setIsOpen(false);
    setActiveIndex(-1);
  };
  return {
    query,
    isOpen,
    options,
    activeIndex: Math.min(activeIndex, options.length - 1),
    type: (typed) => {
      setQuery(typed);
      // The best match is marked while typing, so that Enter alone takes it; an empty field marks nothing.
      openAt(typed.trim() === '' ? -1 : 0);
    },
    open: () => setIsOpen(true),
    close,
    reset: () => {
      setQuery('');
      close();
    },
    markAt: setActiveIndex,
    move: (step) => {
      const count = options.length;
      const from = isOpen && activeIndex >= 0 ? activeIndex : step === 1 ? -1 : count;
      openAt(count === 0 ? -1 : (from + step + count) % count);
    },
  };
}
