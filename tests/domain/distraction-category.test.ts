import { expect, it } from 'vitest';
import { distractionCategories, noCategory } from '@/domain/distraction-category';

it('is built in for the 101, chosen for added ones, and none for numbers that nobody knows', () => {
  const categoryOf = distractionCategories([
    { number: 102, name: 'The dog', category: 'At home', isHidden: false, hosts: [] },
    { number: 14, name: 'Chat', category: 'At home', isHidden: false, hosts: [] },
    { number: 103, name: 'The cat', category: null, isHidden: false, hosts: [] },
  ]);
  expect([1, 13, 14, 101, 102, 103, 500].map(categoryOf)).toEqual([
    ...['requests', 'requests', 'messages', 'escapes', 'At home'],
    ...[noCategory, noCategory],
  ]);
});
