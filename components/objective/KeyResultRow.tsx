import { Confidence } from '@/components/ui/Confidence';
import { Sparkline } from '@/components/ui/Sparkline';
import { StatusWord } from '@/components/ui/StatusWord';
import type { Text } from '@/components/text';
import type { KeyResultView } from '@/domain/okr-view';
import { KeyResultTrack } from './KeyResultTrack';
import { valueText } from './key-result-words';
import { Outlook } from './Outlook';
import './key-result-row.css';

interface KeyResultRowProps {
  readonly keyResult: KeyResultView;
  readonly text: Text;
  /** Below the row: weekly rates and contradictions, where somebody decides. The new tab goes without. */
  readonly hasOutlook?: boolean;
}

/** One key result as a quiet row; stands in a `KeyResultList`, whose columns it shares. */
export function KeyResultRow({ keyResult, text, hasOutlook = false }: KeyResultRowProps) {
  return (
    <li class="key-result-row">
      <p class="key-result-title">
        <bdi>{keyResult.title}</bdi>
      </p>
      <div class="key-result-track">
        <KeyResultTrack keyResult={keyResult} text={text} />
      </div>
      <div class="key-result-spark">
        <Sparkline points={keyResult.spark} />
      </div>
      <p
        class={keyResult.progress.kind === 'unmeasured' ? 'key-result-value key-result-unmeasured' : 'key-result-value'}
      >
        {valueText(keyResult, text)}
      </p>
      <Confidence
        value={keyResult.confidence}
        trend={keyResult.trend}
        isFirst={keyResult.isFirstConfidence}
        text={text}
      />
      <StatusWord status={keyResult.status} isNeverCheckedIn={keyResult.due === 'never-checked-in'} text={text} />
      {hasOutlook && <Outlook keyResult={keyResult} text={text} />}
    </li>
  );
}
