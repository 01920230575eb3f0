import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Move } from '@/domain/move-among';
import '@/components/okrs/row-tools.css';

interface MoveButtonsProps {
  readonly index: number;
  readonly count: number;
  /** The names of the two buttons. */
  readonly up: string;
  readonly down: string;
  readonly onMove: (move: Move) => Promise<unknown>;
}

const shapes: Readonly<Record<Move, string>> = { up: 'M8 13V3M4 7l4-4 4 4', down: 'M8 3v10M4 9l4 4 4-4' };

/**
 * Moves what they stand in one place. Moving it in the page drops the focus, which is therefore put back on the button
 * that was pressed, or on the other one at the end of the list.
 */
export function MoveButtons({ index, count, up, down, onMove }: MoveButtonsProps) {
  const element = useRef<HTMLSpanElement>(null);
  const pressed = useRef<Move | null>(null);
  useLayoutEffect(() => {
    const { current } = pressed;
    if (current !== null) {
      const own = element.current?.querySelector<HTMLElement>(`[data-tool="${current}"]:not([disabled])`);
      (own ?? element.current?.querySelector<HTMLElement>('[data-tool]:not([disabled])'))?.focus();
      pressed.current = null;
    }
  }, [index]);
  const button = (move: Move, name: string, isDisabled: boolean) => (
    <button
      type="button"
      class="row-tool"
      data-tool={move}
      title={name}
      aria-label={name}
      disabled={isDisabled}
      onClick={() => {
        pressed.current = move;
        void onMove(move);
      }}
    >
      <svg viewBox="0 0 16 16" aria-hidden="true">
        <path d={shapes[move]} />
      </svg>
    </button>
  );
  return (
    <span class="row-tools" ref={element}>
      {button('up', up, index === 0)}
      {button('down', down, index === count - 1)}
    </span>
  );
}
