/** The four-pointed star that one steers by. Decoration: the name stands beside it. */
export function BrandMark() {
  return (
    <svg class="brand-mark" viewBox="0 0 20 20" aria-hidden="true">
      <path d="M10 0c.7 6.4 3.6 9.3 10 10-6.4.7-9.3 3.6-10 10-.7-6.4-3.6-9.3-10-10 6.4-.7 9.3-3.6 10-10z" />
    </svg>
  );
}
