import './key-cap.css';

/**
 * A key as it is printed on the keyboard; the control it stands in names it with aria-keyshortcuts. The letter is
 * drawn by the style sheet: as text it would belong to the control's visible label and differ from its name.
 */
export function KeyCap({ label }: { readonly label: string }) {
  return <kbd class="key-cap" data-key={label} aria-hidden="true" />;
}
