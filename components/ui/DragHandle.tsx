import type { DragOrder } from './use-drag-order';
import './drag-handle.css';

interface DragHandleProps {
  readonly index: number;
  readonly title: string;
  readonly drag: DragOrder;
}

/** The grip by which a row is dragged. Hidden from screen readers: buttons beside it do the same by keyboard. */
export function DragHandle({ index, title, drag }: DragHandleProps) {
  return (
    <span class="drag-handle" aria-hidden="true" title={title} {...drag.handle(index)}>
      <svg viewBox="0 0 16 16">
        <path d="M6 3.5h.01M10 3.5h.01M6 8h.01M10 8h.01M6 12.5h.01M10 12.5h.01" />
      </svg>
    </span>
  );
}
