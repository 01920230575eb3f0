import type { Id } from './model/base';
import { byOrder } from './order';

/** One step towards the front or the back of a list. */
export type Move = 'up' | 'down';

/** One step, or the place among the siblings, from 0: the keys take steps, the mouse drops. */
export type MoveTo = Move | number;

/** Where a sibling comes to stand, from 0; never outside the list. */
export function placeAfter(from: number, move: MoveTo, count: number): number {
  const steps = { up: -1, down: 1 } as const;
  const to = typeof move === 'number' ? move : from + steps[move];
  return Math.min(Math.max(to, 0), count - 1);
}

/** What a list of siblings is sorted by. */
export interface Ordered {
  readonly id: Id;
  readonly order: number;
}

/**
 * The new places after one sibling has moved a step; only those that change. Two siblings change places; where some of
 * them share a place, as after a merge, all are numbered anew. Empty when there is no way to go.
 */
export function movedAmong(siblings: readonly Ordered[], id: Id, move: Move): Ordered[] {
  const sorted = siblings.toSorted(byOrder);
  const from = sorted.findIndex((sibling) => sibling.id === id);
  const to = move === 'up' ? from - 1 : from + 1;
  const moving = sorted[from];
  const other = sorted[to];
  if (moving === undefined || other === undefined) {
    return [];
  }
  const hasTies = sorted.some((sibling, index) => sibling.order === sorted[index + 1]?.order);
  if (!hasTies) {
    return [
      { id: moving.id, order: other.order },
      { id: other.id, order: moving.order },
    ];
  }
  const moved = sorted.with(from, other).with(to, moving);
  return moved.flatMap((sibling, order) => (sibling.order === order ? [] : [{ id: sibling.id, order }]));
}

/** The place behind the last of some siblings. */
export function orderAtEnd(siblings: readonly { readonly order: number }[]): number {
  return siblings.reduce((highest, { order }) => Math.max(highest, order + 1), 0);
}
