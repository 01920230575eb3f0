import './plus-mark.css';

/** A plus in a summary; it loses its upright while the disclosure around it is open. */
export function PlusMark() {
  return <span class="plus" aria-hidden="true" />;
}
