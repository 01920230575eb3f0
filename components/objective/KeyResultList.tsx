import { EmptyState } from '@/components/ui/EmptyState';
import type { Text } from '@/components/text';
import type { KeyResultView } from '@/domain/okr-view';
import { KeyResultRow } from './KeyResultRow';
import './key-result-row.css';

interface KeyResultListProps {
  readonly keyResults: readonly KeyResultView[];
  readonly text: Text;
  readonly hasOutlook?: boolean;
}

/** The key results of one objective as rows that share their columns. */
export function KeyResultList({ keyResults, text, hasOutlook = false }: KeyResultListProps) {
  if (keyResults.length === 0) {
    return <EmptyState next={text('objective.noKeyResults')} />;
  }
  return (
    <div class="key-result-frame">
      <ul class="key-result-list">
        {keyResults.map((keyResult) => (
          <KeyResultRow key={keyResult.id} keyResult={keyResult} text={text} hasOutlook={hasOutlook} />
        ))}
      </ul>
    </div>
  );
}
