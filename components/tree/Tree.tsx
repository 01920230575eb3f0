import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import type { TreeRow } from '@/domain/forest';
import type { Id } from '@/domain/model/base';
import { treeStep } from './tree-keys';
import './tree.css';

interface TreeProps<Item extends { readonly id: Id }> {
  readonly label: string;
  /** Only what is unfolded: a folded node's children are not in the page. */
  readonly rows: readonly TreeRow<Item>[];
  /** The chosen row; null in a tree that is only read. */
  readonly selectedId: Id | null;
  readonly onFold: (id: Id, isFolded: boolean) => void;
  /** Enter, Space or a click on a row; in a tree that is only read it folds. */
  readonly onSelect: ((id: Id) => void) | null;
  readonly children: (item: Item) => ComponentChildren;
}

function Chevron({ isUnfolded }: { readonly isUnfolded: boolean | null }) {
  return (
    <span class="tree-chevron" aria-hidden="true">
      {isUnfolded !== null && (
        <svg viewBox="0 0 12 12">
          <path d={isUnfolded ? 'M2.5 4.5 6 8l3.5-3.5' : 'M4.5 2.5 8 6 4.5 9.5'} />
        </svg>
      )}
    </span>
  );
}

/** The row that an event happened in. */
function nodeOf(target: EventTarget | null): Id | null {
  const row = target instanceof Element ? target.closest<HTMLElement>('[data-node]') : null;
  return row?.dataset['node'] ?? null;
}

/** A drawn tree with one stop in the tab order: arrows walk and fold, Home and End jump, Enter chooses. */
export function Tree<Item extends { readonly id: Id }>(props: TreeProps<Item>) {
  const { label, rows, selectedId, onFold, onSelect, children } = props;
  const list = useRef<HTMLUListElement>(null);
  const [lastId, setLastId] = useState<Id | null>(null);
  const isShown = (id: Id | null): boolean => rows.some(({ item }) => item.id === id);
  const [first] = rows;
  const stopId = [lastId, selectedId].find(isShown) ?? first?.item.id ?? null;
  const fold = (id: Id, isFolded: boolean | null): void => {
    if (isFolded !== null) {
      onFold(id, isFolded);
    }
  };
  const choose = (row: TreeRow<Item>): void => {
    setLastId(row.item.id);
    if (onSelect === null) {
      fold(row.item.id, row.isUnfolded);
    } else {
      onSelect(row.item.id);
    }
  };
  const follow = (event: KeyboardEvent): void => {
    const hasModifier = event.ctrlKey || event.metaKey || event.altKey;
    const currentId = nodeOf(event.target);
    const step = hasModifier || currentId === null ? null : treeStep(event.key, rows, currentId);
    if (step === null) {
      return;
    }
    event.preventDefault();
    const row = rows.find(({ item }) => item.id === step.id);
    if (step.kind === 'focus') {
      setLastId(step.id);
      list.current?.querySelector<HTMLElement>(`[data-node="${step.id}"]`)?.focus();
    } else if (step.kind === 'fold') {
      onFold(step.id, step.isFolded);
    } else if (row !== undefined) {
      choose(row);
    }
  };
  return (
    <ul ref={list} role="tree" class="tree" aria-label={label} onKeyDown={follow}>
      {rows.map((row) => (
        <li
          key={row.item.id}
          role="treeitem"
          class="tree-row"
          data-node={row.item.id}
          aria-level={row.level}
          aria-posinset={row.position}
          aria-setsize={row.setSize}
          aria-expanded={row.isUnfolded ?? undefined}
          aria-selected={selectedId === null ? undefined : row.item.id === selectedId}
          tabIndex={row.item.id === stopId ? 0 : -1}
          style={{ '--tree-level': row.level - 1 }}
          onClick={() => choose(row)}
          onFocus={() => setLastId(row.item.id)}
        >
          <span
            class="tree-fold"
            onClick={(event) => {
              event.stopPropagation();
              fold(row.item.id, row.isUnfolded);
            }}
          >
            <Chevron isUnfolded={row.isUnfolded} />
          </span>
          <div class="tree-content">{children(row.item)}</div>
        </li>
      ))}
    </ul>
  );
}
