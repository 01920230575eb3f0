import { describe, expect, it } from 'vitest';
import { titleProblems } from '@/domain/title-problems';

describe('a title', () => {
  it.each(['', '  ', '\n'])('is missing where nothing can be read: %j', (title) => {
    expect(titleProblems('title', title)).toEqual([{ field: 'title', rule: 'missing', values: {} }]);
  });

  it('holds five hundred signs, the blanks around it not counted', () => {
    expect(titleProblems('name', ` ${'a'.repeat(500)} `)).toEqual([]);
    expect(titleProblems('name', 'a'.repeat(501))).toEqual([
      { field: 'name', rule: 'too-long', values: { limit: 500 } },
    ]);
  });
});
