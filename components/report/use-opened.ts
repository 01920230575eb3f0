import { useState } from 'preact/hooks';

/** Whether a `details` element is open, and what to put on it to know. */
export interface Opened {
  readonly isOpen: boolean;
  readonly following: { readonly onToggle: (event: { readonly currentTarget: HTMLDetailsElement }) => void };
}

/** For what is rendered only while it can be seen: a week can have thousands of entries behind its figures. */
export function useOpened(): Opened {
  const [isOpen, setIsOpen] = useState(false);
  return { isOpen, following: { onToggle: ({ currentTarget }) => setIsOpen(currentTarget.open) } };
}
