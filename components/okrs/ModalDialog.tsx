import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import './modal-dialog.css';

interface ModalDialogProps {
  readonly title: string;
  /** Escape was pressed. Nothing is closed by a click beside it: what was typed would be lost. */
  readonly onClose: () => void;
  readonly children: ComponentChildren;
}

/** A native modal dialog that is open for as long as it is rendered. */
export function ModalDialog({ title, onClose, children }: ModalDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    // Closing before it leaves the page hands the focus back to the button that opened it.
    return () => element?.close();
  }, []);
  const cancel = (event: Event): void => {
    event.preventDefault();
    onClose();
  };
  return (
    <dialog ref={dialog} class="modal-dialog" aria-labelledby={titleId} onCancel={cancel}>
      <h2 id={titleId} class="modal-dialog-title" dir="auto">
        {title}
      </h2>
      {children}
    </dialog>
  );
}
