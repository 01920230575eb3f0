import type { Text } from '@/components/text';
import type { PageFault } from '@/domain/fault';
import { Button } from './Button';
import './fault-panel.css';

interface FaultPanelProps {
  readonly kind: PageFault;
  readonly text: Text;
  readonly onRetry?: (() => void) | undefined;
  /** The user's word to go on where the careful way is barred. */
  readonly onGoOn?: (() => void) | undefined;
  /** Hands over, as a file, the records that are left out. */
  readonly onSave?: (() => void) | undefined;
}

/** Trouble in plain words: what happened and the next step. Announced at once, because work may be lost. */
export function FaultPanel({ kind, text, onRetry, onGoOn, onSave }: FaultPanelProps) {
  return (
    <div class="fault-panel" role="alert" data-fault={kind}>
      <p class="fault-panel-title">{text(`fault.${kind}.title`)}</p>
      <p class="fault-panel-next">{text(`fault.${kind}.next`)}</p>
      <div class="fault-panel-ways">
        {onRetry !== undefined && <Button onClick={onRetry}>{text('action.retry')}</Button>}
        {onSave !== undefined && (
          <Button data-action="save-unreadable" onClick={onSave}>
            {text('fault.saveUnreadable')}
          </Button>
        )}
        {onGoOn !== undefined && (
          <Button kind="quiet" data-action="go-on" onClick={onGoOn}>
            {text('fault.goOn')}
          </Button>
        )}
      </div>
    </div>
  );
}
