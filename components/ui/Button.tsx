import type { ComponentChildren, JSX } from 'preact';
import './button.css';

interface ButtonProps extends Omit<JSX.IntrinsicElements['button'], 'children' | 'class'> {
  /** `primary` is the one thing to do here; `quiet` recedes into the text around it. */
  readonly kind?: 'primary' | 'plain' | 'quiet';
  readonly children: ComponentChildren;
}

/** A native button in the house's three weights. */
export function Button({ kind = 'plain', type = 'button', children, ...rest }: ButtonProps) {
  return (
    <button {...rest} type={type} class={`button button-${kind}`}>
      {children}
    </button>
  );
}
