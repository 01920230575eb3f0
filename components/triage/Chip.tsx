import type { ComponentChildren, JSX } from 'preact';
import './chip.css';

interface ChipProps extends Omit<JSX.IntrinsicElements['button'], 'children' | 'class' | 'type'> {
  readonly children: ComponentChildren;
}

/** A small button among several of its kind; pressed or expanded ones say so with `aria-pressed` or `aria-expanded`. */
export function Chip({ children, ...rest }: ChipProps) {
  return (
    <button {...rest} type="button" class="chip">
      {children}
    </button>
  );
}
