import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';

interface FormActionsProps {
  /** A problem that belongs to no field of the form. */
  readonly problem?: string | null;
  readonly save: string;
  readonly action: string;
  readonly text: Text;
  readonly onClose: () => void;
}

/** The last lines of a dialog's form: what concerns it as a whole, putting it away, and saving it. */
export function FormActions({ problem = null, save, action, text, onClose }: FormActionsProps) {
  return (
    <>
      <div role="alert">{problem !== null && <p class="field-problem">{problem}</p>}</div>
      <div class="modal-dialog-actions">
        <Button kind="quiet" onClick={onClose}>
          {text('action.cancel')}
        </Button>
        <Button kind="primary" type="submit" data-action={action}>
          {save}
        </Button>
      </div>
    </>
  );
}
