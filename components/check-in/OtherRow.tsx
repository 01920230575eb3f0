import { valueText } from '@/components/objective/key-result-words';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import { Confidence } from '@/components/ui/Confidence';
import type { KeyResultView } from '@/domain/okr-view';
import './done-line.css';

interface OtherRowProps {
  readonly keyResult: KeyResultView;
  readonly text: Text;
  readonly onOpen: () => void;
}

/** A key result that is not due, folded; it can be checked in all the same. */
export function OtherRow({ keyResult, text, onOpen }: OtherRowProps) {
  const { title } = keyResult;
  return (
    <li class="done-line other-line" data-key-result={keyResult.id}>
      <p class="done-title">
        <strong dir="auto">{title}</strong> <span>{valueText(keyResult, text)}</span>
      </p>
      <Confidence
        value={keyResult.confidence}
        trend={keyResult.trend}
        isFirst={keyResult.isFirstConfidence}
        text={text}
      />
      <Button
        kind="quiet"
        data-action="open-check-in"
        aria-label={text('options.checkIn.openFor', { title })}
        onClick={onOpen}
      >
        {text('options.checkIn.open')}
      </Button>
    </li>
  );
}
