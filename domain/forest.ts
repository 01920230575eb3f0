// Trees of anything that names its parent, and the rows that a screen shows of them: teams, and the cascade of objectives.

import type { Id } from './model/base';

/** Something in a tree with what hangs on it. */
export interface TreeNode<Item> {
  readonly item: Item;
  readonly children: readonly TreeNode<Item>[];
}

/** One line of a drawn tree, as a screen reader counts it: level and position begin with 1. */
export interface TreeRow<Item> {
  readonly item: Item;
  readonly parentId: Id | null;
  readonly level: number;
  readonly position: number;
  readonly setSize: number;
  /** Null for a leaf, which has nothing to unfold. */
  readonly isUnfolded: boolean | null;
}

interface Identified {
  readonly id: Id;
}

/** How the items of a forest are told apart and put in order. */
interface ForestShape<Item> {
  readonly parentIdOf: (item: Item) => Id | null;
  readonly compare: (one: Item, other: Item) => number;
}

/**
 * Builds trees from a flat list. Nothing is lost: an item whose parent is not in the list is a root, and so is the first
 * item of a loop, which a merge can leave behind.
 */
export function forestOf<Item extends Identified>(
  items: readonly Item[],
  { parentIdOf, compare }: ForestShape<Item>,
): TreeNode<Item>[] {
  const sorted = items.toSorted(compare);
  const known = new Set(sorted.map(({ id }) => id));
  const parentOf = (item: Item): Id | null => {
    const parentId = parentIdOf(item);
    return parentId !== null && known.has(parentId) ? parentId : null;
  };
  const childrenOf = Map.groupBy(sorted, parentOf);
  const placed = new Set<Id>();
  const nodeOf = (item: Item): TreeNode<Item> => {
    placed.add(item.id);
    const children = (childrenOf.get(item.id) ?? []).flatMap((child) => (placed.has(child.id) ? [] : [nodeOf(child)]));
    return { item, children };
  };
  const roots = (childrenOf.get(null) ?? []).map(nodeOf);
  const looped = sorted.flatMap((item) => (placed.has(item.id) ? [] : [nodeOf(item)]));
  return [...roots, ...looped];
}

/** The rows of a forest from top to bottom; what hangs on a folded node has none. */
export function visibleRows<Item extends Identified>(
  nodes: readonly TreeNode<Item>[],
  isUnfolded: (item: Item) => boolean,
): TreeRow<Item>[] {
  const rows: TreeRow<Item>[] = [];
  const walk = (siblings: readonly TreeNode<Item>[], parentId: Id | null, level: number): void => {
    for (const [index, { item, children }] of siblings.entries()) {
      const isOpen = children.length > 0 && isUnfolded(item);
      const place = { level, position: index + 1, setSize: siblings.length };
      rows.push({ item, parentId, ...place, isUnfolded: children.length === 0 ? null : isOpen });
      if (isOpen) {
        walk(children, item.id, level + 1);
      }
    }
  };
  walk(nodes, null, 1);
  return rows;
}
