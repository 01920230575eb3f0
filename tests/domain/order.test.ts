import { expect, it } from 'vitest';
import { byOrder } from '@/domain/order';
import { anId } from '@/tests/fixtures/build';

it('lists siblings by their place, equal places by id', () => {
  const siblings = [
    { id: anId(3), order: 1 },
    { id: anId(2), order: 1 },
    { id: anId(9), order: -0.5 },
  ];
  expect(siblings.toSorted(byOrder).map(({ id }) => id)).toEqual([anId(9), anId(2), anId(3)]);
  expect(
    siblings
      .toReversed()
      .toSorted(byOrder)
      .map(({ id }) => id),
  ).toEqual([anId(9), anId(2), anId(3)]);
});
