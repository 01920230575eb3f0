import type { Text } from '@/components/text';
import type { AbandonedView } from '@/domain/amendment-view';
import { bylineText } from './amendment-words';
import './abandoned-list.css';

interface AbandonedListProps {
  readonly items: readonly AbandonedView[];
  /** How many of what, as the folded line says it. */
  readonly summary: string;
  readonly text: Text;
}

/** What was given up: folded, struck through, with the reason. */
export function AbandonedList({ items, summary, text }: AbandonedListProps) {
  if (items.length === 0) {
    return null;
  }
  return (
    <details class="abandoned-list">
      <summary>{summary}</summary>
      <ul>
        {items.map(({ id, title, reason, on, authorName }) => (
          <li key={id}>
            <p>
              <del>
                <bdi>{title}</bdi>
              </del>
            </p>
            <p class="abandoned-why">
              {reason !== '' && <bdi>{reason}</bdi>} <span>{bylineText(on, authorName, text)}</span>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}
