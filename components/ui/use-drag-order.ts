import { useState } from 'preact/hooks';

/** What is dragged is a row of this page and nothing that could be dropped into a field. */
const rowType = 'application/x-lodestar-row';

interface Dragging {
  readonly from: number;
  /** The row that the pointer is over; null between rows. */
  readonly over: number | null;
}

/**
 * Reordering by the mouse, beside the buttons that the keyboard has. A handle starts the drag; a row that is dragged over
 * says by `data-drop` on which side the dragged one would land.
 */
export function useDragOrder(onMoveTo: (from: number, to: number) => void) {
  const [dragging, setDragging] = useState<Dragging | null>(null);
  const sideOf = (index: number): 'before' | 'after' | undefined => {
    if (dragging === null || dragging.over !== index || dragging.from === index) {
      return undefined;
    }
    return dragging.from < index ? 'after' : 'before';
  };
  return {
    handle: (index: number) => ({
      draggable: true,
      onDragStart: (event: DragEvent) => {
        const handle = event.currentTarget instanceof HTMLElement ? event.currentTarget : null;
        const row = handle?.closest('[data-drag-row]') ?? null;
        event.dataTransfer?.setData(rowType, String(index));
        if (event.dataTransfer && row !== null) {
          event.dataTransfer.effectAllowed = 'move';
          event.dataTransfer.setDragImage(row, 16, 16);
        }
        setDragging({ from: index, over: null });
      },
      onDragEnd: () => setDragging(null),
    }),
    row: (index: number) => ({
      'data-drag-row': index,
      'data-drop': sideOf(index),
      onDragOver: (event: DragEvent) => {
        if (dragging !== null) {
          event.preventDefault();
          setDragging(dragging.over === index ? dragging : { ...dragging, over: index });
        }
      },
      onDrop: (event: DragEvent) => {
        if (dragging !== null) {
          event.preventDefault();
          setDragging(null);
          if (dragging.from !== index) {
            onMoveTo(dragging.from, index);
          }
        }
      },
    }),
  };
}

/** What a draggable row needs of it. */
export type DragOrder = ReturnType<typeof useDragOrder>;
