import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Text } from '@/components/text';
import '@/components/okrs/row-tools.css';

interface MoveToolsProps {
  readonly title: string;
  /** The place among the objectives, from 0. */
  readonly index: number;
  readonly count: number;
  readonly text: Text;
  readonly onMove: (direction: 'up' | 'down') => void;
}

const shapes = { up: 'M8 13V3M4 7l4-4 4 4', down: 'M8 3v10M4 9l4 4 4-4' } as const;
const directions = ['up', 'down'] as const;

/** Moves an objective among its siblings; the order stays open after the start (S24). Nothing to show for a lone one. */
export function MoveTools({ title, index, count, text, onMove }: MoveToolsProps) {
  const element = useRef<HTMLDivElement>(null);
  const pressed = useRef<'up' | 'down' | null>(null);
  // Moving the card in the page drops the focus; it goes back to the button, or to the other one at the list's end.
  useLayoutEffect(() => {
    const direction = pressed.current;
    pressed.current = null;
    const tool = (name: string) => element.current?.querySelector<HTMLElement>(`[data-tool="${name}"]:not([disabled])`);
    if (direction !== null) {
      (tool(direction) ?? tool(direction === 'up' ? 'down' : 'up'))?.focus();
    }
  }, [index]);
  if (count < 2) {
    return null;
  }
  const isAtEnd = { up: index === 0, down: index === count - 1 };
  const move = (direction: 'up' | 'down'): void => {
    pressed.current = direction;
    onMove(direction);
  };
  return (
    <div class="row-tools" ref={element}>
      {directions.map((direction) => (
        <button
          key={direction}
          type="button"
          class="row-tool"
          data-tool={direction}
          title={text(`move.${direction}`, { title })}
          aria-label={text(`move.${direction}`, { title })}
          disabled={isAtEnd[direction]}
          onClick={() => move(direction)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={shapes[direction]} />
          </svg>
        </button>
      ))}
    </div>
  );
}
