import type { Text } from '@/components/text';
import { EmptyState } from '@/components/ui/EmptyState';
import { shortDateText } from '@/components/ui/figure-text';
import { confidenceWord } from '@/domain/confidence';
import { recordedValueText } from '@/domain/key-result-words';
import type { CheckInItem, HistoryItem } from '@/domain/okr-history-view';
import { AmendmentText } from './AmendmentText';

interface HistoryListProps {
  readonly items: readonly HistoryItem[];
  readonly text: Text;
}

function CheckInText({ item, text }: { readonly item: CheckInItem; readonly text: Text }) {
  const { keyResultTitle, confidence, reason } = item;
  const word = text(`confidence.${confidenceWord(confidence)}`);
  return (
    <>
      <bdi class="history-subject">{keyResultTitle}</bdi>{' '}
      {text('history.checkIn', { value: recordedValueText(item, item.measure, text), confidence, word })}
      {reason !== '' && (
        <q class="amendment-reason">
          <bdi>{reason}</bdi>
        </q>
      )}
    </>
  );
}

function Item({ item, text }: { readonly item: HistoryItem; readonly text: Text }) {
  switch (item.kind) {
    case 'amendment':
      return <AmendmentText amendment={item.amendment} text={text} />;
    case 'check-in':
      return <CheckInText item={item} text={text} />;
    case 'note':
      return (
        <>
          <bdi class="history-subject">{item.keyResultTitle}</bdi>
          <span class="history-words" dir="auto">
            {item.text}
          </span>
        </>
      );
  }
}

/** The items with their day and who wrote them. */
export function HistoryList({ items, text }: HistoryListProps) {
  if (items.length === 0) {
    return <EmptyState next={text('history.empty')} />;
  }
  return (
    <ol class="history-list">
      {items.map((item) => (
        <li key={item.id} class={`history-item history-${item.kind}`}>
          <time dateTime={item.on}>{shortDateText(item.on, text.language)}</time>
          <p>
            <Item item={item} text={text} />
          </p>
          <span class="history-author">
            <bdi>{item.authorName}</bdi>
          </span>
        </li>
      ))}
    </ol>
  );
}
