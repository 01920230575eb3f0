import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { movedAmong, orderAtEnd, placeAfter } from '@/domain/move-among';
import { byOrder } from '@/domain/order';
import { anId } from '@/tests/fixtures/build';

const siblings = (orders: readonly number[]) => orders.map((order, index) => ({ id: anId(index + 1), order }));

it.each([
  [0, 'up', 0],
  [2, 'up', 1],
  [2, 'down', 2],
  [0, 'down', 1],
  [0, 2, 2],
  [2, -4, 0],
  [1, 99, 2],
] as const)('from place %i, %s leads to place %i of three', (from, move, to) => {
  expect(placeAfter(from, move, 3)).toBe(to);
});

describe('moving among siblings', () => {
  it('changes places with the neighbour and leaves the others alone', () => {
    expect(movedAmong(siblings([0, 5, 9]), anId(3), 'up')).toEqual([
      { id: anId(3), order: 5 },
      { id: anId(2), order: 9 },
    ]);
  });

  it.each([
    { name: 'the first up', id: anId(1), move: 'up' as const },
    { name: 'the last down', id: anId(3), move: 'down' as const },
    { name: 'a stranger', id: anId(9), move: 'up' as const },
  ])('does nothing for $name', ({ id, move }) => {
    expect(movedAmong(siblings([0, 1, 2]), id, move)).toEqual([]);
  });

  it('always swaps two neighbours, also where several share a place', () => {
    const lists = fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(lists, fc.nat(), fc.constantFrom('up' as const, 'down' as const), (orders, pick, move) => {
        const before = siblings(orders).toSorted(byOrder);
        const from = pick % before.length;
        const to = move === 'up' ? from - 1 : from + 1;
        const moving = before[from]?.id ?? '';
        const changes = new Map(movedAmong(before, moving, move).map(({ id, order }) => [id, order]));
        const after = before.map((one) => ({ ...one, order: changes.get(one.id) ?? one.order })).toSorted(byOrder);
        const expected = before.map(({ id }) => id);
        const neighbour = expected[to];
        if (neighbour !== undefined) {
          expected[to] = moving;
          expected[from] = neighbour;
        }
        expect(after.map(({ id }) => id)).toEqual(expected);
      }),
    );
  });

  it('ends behind the last', () => {
    expect(orderAtEnd([])).toBe(0);
    expect(orderAtEnd(siblings([4, 1]))).toBe(5);
  });
});
