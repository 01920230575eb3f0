// What each key does in a tree, as the ARIA authoring practices have it.
import type { TreeRow } from '@/domain/forest';
import type { Id } from '@/domain/model/base';

/** What a key asks for. */
export type TreeStep =
  | { readonly kind: 'focus'; readonly id: Id }
  | { readonly kind: 'fold'; readonly id: Id; readonly isFolded: boolean }
  | { readonly kind: 'select'; readonly id: Id };

type Row = Pick<TreeRow<{ readonly id: Id }>, 'item' | 'parentId' | 'isUnfolded'>;

function focusOn(row: Row | undefined): TreeStep | null {
  return row === undefined ? null : { kind: 'focus', id: row.item.id };
}

/** Right unfolds, then goes to the first child. */
function inwards(rows: readonly Row[], at: number, row: Row): TreeStep | null {
  if (row.isUnfolded === null) {
    return null;
  }
  return row.isUnfolded ? focusOn(rows[at + 1]) : { kind: 'fold', id: row.item.id, isFolded: false };
}

/** Left folds, then goes to the parent. */
function outwards(rows: readonly Row[], row: Row): TreeStep | null {
  return row.isUnfolded === true
    ? { kind: 'fold', id: row.item.id, isFolded: true }
    : focusOn(rows.find(({ item }) => item.id === row.parentId));
}

/** The step that a key asks for on a row; null when it means nothing there. */
export function treeStep(key: string, rows: readonly Row[], currentId: Id): TreeStep | null {
  const at = rows.findIndex(({ item }) => item.id === currentId);
  const row = rows[at];
  if (row === undefined) {
    return null;
  }
  switch (key) {
    case 'ArrowDown':
      return focusOn(rows[at + 1]);
    case 'ArrowUp':
      return focusOn(rows[at - 1]);
    case 'Home':
      return focusOn(rows[0]);
    case 'End':
      return focusOn(rows.at(-1));
    case 'ArrowRight':
      return inwards(rows, at, row);
    case 'ArrowLeft':
      return outwards(rows, row);
    case 'Enter':
    case ' ':
      return { kind: 'select', id: currentId };
    default:
      return null;
  }
}
