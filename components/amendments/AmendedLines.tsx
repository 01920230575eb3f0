import type { Text } from '@/components/text';
import type { AmendmentView } from '@/domain/amendment-view';
import { AmendmentText } from './AmendmentText';
import { bylineText } from './amendment-words';
import './amended-lines.css';

interface AmendedLinesProps {
  /** Newest first. */
  readonly amendments: readonly AmendmentView[];
  readonly text: Text;
}

/** The rest is in the history, one fold away. */
const shown = 3;

/** The latest amendments right on the OKR: nothing is ever silently edited (S55). */
export function AmendedLines({ amendments, text }: AmendedLinesProps) {
  const latest = amendments.filter(({ change }) => change !== 'abandoned').slice(0, shown);
  if (latest.length === 0) {
    return null;
  }
  return (
    <ul class="amended-lines">
      {latest.map((amendment) => (
        <li key={amendment.id}>
          <AmendmentText amendment={amendment} text={text} />{' '}
          <span class="amended-by">{bylineText(amendment.on, amendment.authorName, text)}</span>
        </li>
      ))}
    </ul>
  );
}
