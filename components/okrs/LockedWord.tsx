import type { Text } from '@/components/text';
import './locked-word.css';

/** The word "locked" with its padlock: what stands here is read, not changed. */
export function LockedWord({ text }: { readonly text: Text }) {
  return (
    <span class="locked-word" title={text('options.cycle.lockedWhy')}>
      <svg viewBox="0 0 12 12" aria-hidden="true">
        <path d="M3.5 5.5V3.75a2.5 2.5 0 0 1 5 0V5.5" />
        <rect x="2" y="5.5" width="8" height="5.5" rx="1.25" />
      </svg>
      {text('options.cycle.locked')}
    </span>
  );
}
