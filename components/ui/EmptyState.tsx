import type { ComponentChildren } from 'preact';
import './empty-state.css';

interface EmptyStateProps {
  /** For a whole screen; a list inside one needs the sentence alone. */
  readonly title?: string;
  /** What to do next, as a sentence. */
  readonly next: string;
  /** The button that does it. */
  readonly children?: ComponentChildren;
}

/** What stands where nothing is yet: the next step, never a bare "none". */
export function EmptyState({ title, next, children }: EmptyStateProps) {
  return (
    <div class={title === undefined ? 'empty-state' : 'empty-state empty-state-large'}>
      {title !== undefined && <h2>{title}</h2>}
      <p>{next}</p>
      {children}
    </div>
  );
}
