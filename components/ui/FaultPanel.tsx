import type { Text } from '@/components/text';
import { Button } from './Button';
import './fault-panel.css';

/** The kinds of storage trouble that have words. */
type FaultKind = 'full' | 'refused' | 'blocked' | 'outdated' | 'newer' | 'corrupt' | 'unknown';

interface FaultPanelProps {
  readonly kind: FaultKind;
  readonly text: Text;
  readonly onRetry?: (() => void) | undefined;
}

/** Storage trouble in plain words: what happened and the next step. Announced at once, because work may be lost. */
export function FaultPanel({ kind, text, onRetry }: FaultPanelProps) {
  return (
    <div class="fault-panel" role="alert">
      <p class="fault-panel-title">{text(`fault.${kind}.title`)}</p>
      <p class="fault-panel-next">{text(`fault.${kind}.next`)}</p>
      {onRetry !== undefined && <Button onClick={onRetry}>{text('action.retry')}</Button>}
    </div>
  );
}
