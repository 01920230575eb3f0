import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { useState } from 'preact/hooks';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Tree } from '@/components/tree/Tree';
import { forestOf, visibleRows } from '@/domain/forest';

afterEach(cleanup);

interface Item {
  readonly id: string;
  readonly parentId: string | null;
}

const items: readonly Item[] = [
  { id: 'company', parentId: null },
  { id: 'socks', parentId: 'company' },
  { id: 'me', parentId: 'socks' },
  { id: 'shop', parentId: 'company' },
];
const forest = forestOf(items, {
  parentIdOf: ({ parentId }) => parentId,
  compare: (one, other) => items.indexOf(one) - items.indexOf(other),
});

function Example({ onSelect }: { readonly onSelect: ((id: string) => void) | null }) {
  const [folded, setFolded] = useState<readonly string[]>([]);
  return (
    <Tree
      label="Example"
      rows={visibleRows(forest, ({ id }) => !folded.includes(id))}
      selectedId={onSelect === null ? null : 'socks'}
      onFold={(id, isFolded) => setFolded(isFolded ? [...folded, id] : folded.filter((other) => other !== id))}
      onSelect={onSelect}
    >
      {({ id }) => id}
    </Tree>
  );
}

function show(onSelect: ((id: string) => void) | null = null): void {
  render(<Example onSelect={onSelect} />);
}

function node(name: string): HTMLElement {
  return screen.getByRole('treeitem', { name });
}

function keys(...pressed: readonly string[]): void {
  for (const key of pressed) {
    fireEvent.keyDown(document.activeElement ?? document.body, { key });
  }
}

const shown = (): readonly string[] => screen.getAllByRole('treeitem').map(({ textContent }) => textContent ?? '');
const focused = (): string => document.activeElement?.textContent ?? '';

describe('a tree', () => {
  it('says level, place and what is unfolded', () => {
    show();
    expect(node('shop').getAttribute('aria-level')).toBe('2');
    expect(node('shop').getAttribute('aria-posinset')).toBe('2');
    expect(node('shop').getAttribute('aria-setsize')).toBe('2');
    expect(node('socks').getAttribute('aria-expanded')).toBe('true');
    expect(node('me').hasAttribute('aria-expanded')).toBe(false);
  });

  it('is one stop in the tab order', () => {
    show(() => undefined);
    expect(screen.getAllByRole('treeitem').map(({ tabIndex }) => tabIndex)).toEqual([-1, 0, -1, -1]);
  });

  it.each([
    [['ArrowDown', 'ArrowDown'], 'me'],
    [['End'], 'shop'],
    [['End', 'Home'], 'company'],
    [['End', 'ArrowUp'], 'me'],
    [['ArrowUp'], 'company'],
    [['ArrowRight', 'ArrowRight'], 'me'],
    [['ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowLeft'], 'socks'],
    [['End', 'ArrowLeft'], 'company'],
  ])('goes with %j to %s', (pressed, expected) => {
    show();
    node('company').focus();
    keys(...pressed);
    expect(focused()).toBe(expected);
  });

  it('folds with Left and unfolds with Right, and keeps the folded out of the page', () => {
    show();
    node('socks').focus();
    keys('ArrowLeft');
    expect(shown()).toEqual(['company', 'socks', 'shop']);
    expect(focused()).toBe('socks');
    keys('ArrowRight');
    expect(shown()).toEqual(['company', 'socks', 'me', 'shop']);
  });

  it('chooses with Enter, Space and a click; without a choice it folds', () => {
    const onSelect = vi.fn<(id: string) => void>();
    show(onSelect);
    node('me').focus();
    keys('Enter', ' ');
    fireEvent.click(node('shop'));
    expect(onSelect.mock.calls).toEqual([['me'], ['me'], ['shop']]);
    cleanup();
    show();
    fireEvent.click(node('company'));
    expect(shown()).toEqual(['company']);
  });

  it('leaves keys with a modifier to the browser', () => {
    show();
    node('company').focus();
    fireEvent.keyDown(node('company'), { key: 'End', ctrlKey: true });
    expect(focused()).toBe('company');
  });
});
