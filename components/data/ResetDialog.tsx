import { ModalDialog } from '@/components/okrs/ModalDialog';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';

interface ResetDialogProps {
  readonly text: Text;
  readonly onReset: () => void;
  readonly onClose: () => void;
}

/** The second step of a reset: says what goes, what stays, and that there is a way back. */
export function ResetDialog({ text, onReset, onClose }: ResetDialogProps) {
  return (
    <ModalDialog title={text('data.reset.question')} onClose={onClose}>
      <p>{text('data.reset.what')}</p>
      <div class="modal-dialog-actions">
        <Button kind="quiet" data-action="reset-cancel" onClick={onClose}>
          {text('action.cancel')}
        </Button>
        <Button kind="primary" data-action="reset-now" onClick={onReset}>
          {text('data.reset.now')}
        </Button>
      </div>
    </ModalDialog>
  );
}
