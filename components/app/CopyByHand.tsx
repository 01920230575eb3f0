import { useLayoutEffect, useRef } from 'preact/hooks';
import { ModalDialog } from '@/components/okrs/ModalDialog';
import type { Text } from '@/components/text';
import { Button } from '@/components/ui/Button';
import './diagnostics-section.css';

interface CopyByHandProps {
  readonly content: string;
  readonly text: Text;
  readonly onClose: () => void;
}

const rowsShown = 12;

/** What the clipboard did not take, selected and ready for the keyboard. */
export function CopyByHand({ content, text, onClose }: CopyByHandProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, []);
  return (
    <ModalDialog title={text('copyByHand.title')} onClose={onClose}>
      <p>{text('copyByHand.why')}</p>
      <textarea
        ref={field}
        class="diagnostics-report"
        name="copyByHand"
        aria-label={text('copyByHand.title')}
        readOnly
        rows={rowsShown}
        value={content}
      />
      <Button data-action="close-copy" onClick={onClose}>
        {text('action.close')}
      </Button>
    </ModalDialog>
  );
}
