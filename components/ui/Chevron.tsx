import './chevron.css';

/** The arrow on a button that leads to the week before or after; it turns round where one reads from the right. */
export function Chevron({ isForward }: { readonly isForward: boolean }) {
  return (
    <svg class="chevron" viewBox="0 0 8 12" aria-hidden="true">
      <path d={isForward ? 'M2 2l4 4l-4 4' : 'M6 2l-4 4l4 4'} />
    </svg>
  );
}
