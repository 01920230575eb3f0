import { describe, expect, it } from 'vitest';
import { teamAndAbove } from '@/domain/team-path';

const teams = [
  { id: 'company', parentId: null },
  { id: 'socks', parentId: 'company' },
  { id: 'me', parentId: 'socks' },
  { id: 'stray', parentId: 'gone' },
  { id: 'one', parentId: 'other' },
  { id: 'other', parentId: 'one' },
];

describe('the way up from a node', () => {
  it.each([
    ['me', ['me', 'socks', 'company']],
    ['company', ['company']],
    ['stray', ['stray', 'gone']],
    ['one', ['one', 'other']],
  ])('from %s is %j', (id, expected) => {
    expect([...teamAndAbove(id, teams)]).toEqual(expected);
  });
});
