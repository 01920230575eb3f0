import type { Text } from '@/components/text';
import './row-tools.css';

/** What the tools of a row can do with it. */
export type RowMove = 'up' | 'down' | 'remove';

interface RowToolsProps {
  readonly index: number;
  readonly count: number;
  readonly text: Text;
  readonly onMove: (move: RowMove) => void;
}

const shapes: Readonly<Record<RowMove, string>> = {
  up: 'M8 13V3M4 7l4-4 4 4',
  down: 'M8 3v10M4 9l4 4 4-4',
  remove: 'M4 4l8 8M12 4l-8 8',
};

/** The buttons that move a key result up and down and take it away; each finds its row by `data-tool` to keep the focus. */
export function RowTools({ index, count, text, onMove }: RowToolsProps) {
  const position = index + 1;
  const names: Readonly<Record<RowMove, string>> = {
    up: text('options.keyResult.moveUp', { position }),
    down: text('options.keyResult.moveDown', { position }),
    remove: text('options.keyResult.remove', { position }),
  };
  const disabled: Readonly<Record<RowMove, boolean>> = { up: index === 0, down: index === count - 1, remove: false };
  const moves: readonly RowMove[] = ['up', 'down', 'remove'];
  return (
    <div class="row-tools">
      {moves.map((move) => (
        <button
          key={move}
          type="button"
          class="row-tool"
          data-tool={move}
          title={names[move]}
          aria-label={names[move]}
          disabled={disabled[move]}
          onClick={() => onMove(move)}
        >
          <svg viewBox="0 0 16 16" aria-hidden="true">
            <path d={shapes[move]} />
          </svg>
        </button>
      ))}
    </div>
  );
}
