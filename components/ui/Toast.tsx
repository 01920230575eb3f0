import './toast.css';

interface ToastAction {
  readonly label: string;
  /** The key that does the same, as printed on the keyboard. */
  readonly keyLabel?: string;
  readonly onAct: () => void;
}

interface ToastProps {
  /** What just happened; null shows nothing, while the region stays and can announce the next. */
  readonly message: string | null;
  readonly action?: ToastAction | undefined;
}

function ActionButton({ action }: { readonly action: ToastAction }) {
  return (
    <button type="button" class="toast-action" aria-keyshortcuts={action.keyLabel} onClick={action.onAct}>
      {action.label}
      {action.keyLabel !== undefined && (
        <kbd class="toast-key" aria-hidden="true">
          {action.keyLabel}
        </kbd>
      )}
    </button>
  );
}

/** The dark strip that confirms what was done and offers to take it back. Only the sentence is announced. */
export function Toast({ message, action }: ToastProps) {
  return (
    <div class={message === null ? undefined : 'toast'}>
      <p class="toast-message" role="status">
        {message}
      </p>
      {message !== null && action !== undefined && <ActionButton action={action} />}
    </div>
  );
}
