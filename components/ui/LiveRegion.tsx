/**
 * Says a sentence to screen readers without moving the focus. It must stand in the page before its message
 * changes, so keep it mounted and pass an empty string while there is nothing to say.
 */
export function LiveRegion({ message }: { readonly message: string }) {
  return (
    <p class="visually-hidden" role="status">
      {message}
    </p>
  );
}
