import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { forestOf, visibleRows, type TreeNode } from '@/domain/forest';

interface Item {
  readonly id: string;
  readonly parentId: string | null;
}

const shape = {
  parentIdOf: ({ parentId }: Item) => parentId,
  compare: (one: Item, other: Item) => (one.id < other.id ? -1 : 1),
};

function drawn(nodes: readonly TreeNode<Item>[]): string {
  return nodes.map(({ item, children }) => item.id + (children.length > 0 ? `(${drawn(children)})` : '')).join(' ');
}

describe('a forest', () => {
  it.each<[string, readonly Item[], string]>([
    ['nothing', [], ''],
    [
      'a child below its parent, whatever the order',
      [
        { id: 'b', parentId: 'a' },
        { id: 'a', parentId: null },
      ],
      'a(b)',
    ],
    ['an item whose parent is not there', [{ id: 'b', parentId: 'gone' }], 'b'],
    ['an item that names itself', [{ id: 'a', parentId: 'a' }], 'a'],
    [
      'a loop, entered at its first item',
      [
        { id: 'c', parentId: 'b' },
        { id: 'b', parentId: 'c' },
        { id: 'a', parentId: null },
      ],
      'a b(c)',
    ],
  ])('draws %s', (_, items, expected) => {
    expect(drawn(forestOf(items, shape))).toBe(expected);
  });

  it('holds every item exactly once, whatever the parents', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
    const parents = fc.array(fc.option(fc.constantFrom(...ids)), { minLength: 6, maxLength: 6 });
    fc.assert(
      fc.property(parents, (chosen) => {
        const items = ids.map((id, index) => ({ id, parentId: chosen[index] ?? null }));
        const rows = visibleRows(forestOf(items, shape), () => true);
        expect(rows.map(({ item }) => item.id).toSorted()).toEqual(ids);
      }),
    );
  });
});

describe('the rows of a forest', () => {
  const items = [
    { id: 'a', parentId: null },
    { id: 'b', parentId: 'a' },
    { id: 'c', parentId: 'b' },
    { id: 'd', parentId: 'a' },
  ];

  it('count levels and positions as a screen reader says them', () => {
    const rows = visibleRows(forestOf(items, shape), () => true);
    expect(
      rows.map(({ item, level, position, setSize, isUnfolded }) => [item.id, level, position, setSize, isUnfolded]),
    ).toEqual([
      ['a', 1, 1, 1, true],
      ['b', 2, 1, 2, true],
      ['c', 3, 1, 1, null],
      ['d', 2, 2, 2, null],
    ]);
  });

  it('leave out what hangs on a folded node', () => {
    const rows = visibleRows(forestOf(items, shape), ({ id }) => id !== 'b');
    expect(rows.map(({ item, isUnfolded }) => [item.id, isUnfolded])).toEqual([
      ['a', true],
      ['b', false],
      ['d', null],
    ]);
  });
});
