import { describe, expect, it } from 'vitest';
import { amendedValue } from '@/domain/amendment-view';
import { count, dollars } from '@/tests/fixtures/build';

const reading = { format: dollars, nameOf: (id: string) => (id === 'ada' ? 'Ada' : null) };

describe('a value of an amendment', () => {
  it.each([
    ['target', 1.2, { kind: 'number', value: 1.2, format: dollars }],
    ['weight', 2, { kind: 'number', value: 2, format: count }],
    ['settledFor', null, { kind: 'none' }],
    ['title', 'Old words', { kind: 'text', text: 'Old words' }],
    ['ownerId', 'ada', { kind: 'text', text: 'Ada' }],
    ['ownerId', 'gone', { kind: 'text', text: '' }],
    ['kind', 'falling', { kind: 'measure', measure: 'falling' }],
    ['milestones', [{ id: '1', title: 'One', weight: 1 }, 7], { kind: 'list', titles: ['One'] }],
    ['format', dollars, { kind: 'format', format: dollars }],
    ['format', { style: 'furlongs' }, { kind: 'none' }],
    ['format', { style: 'count', currency: 3 }, { kind: 'format', format: count }],
    ['future', { any: 'thing' }, { kind: 'none' }],
    [null, undefined, { kind: 'none' }],
  ])('of %s, %j, is %j', (field, value, shown) => {
    expect(amendedValue(field, value, reading)).toEqual(shown);
  });

  it('falls back to plain numbers where the subject is gone', () => {
    expect(amendedValue('target', 3, { ...reading, format: null })).toEqual({
      kind: 'number',
      value: 3,
      format: count,
    });
  });
});
