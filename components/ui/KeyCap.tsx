import './key-cap.css';

/** A key as it is printed on the keyboard; the control it stands in names it with aria-keyshortcuts. */
export function KeyCap({ label }: { readonly label: string }) {
  return (
    <kbd class="key-cap" aria-hidden="true">
      {label}
    </kbd>
  );
}
