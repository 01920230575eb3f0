import { describe, expect, it } from 'vitest';
import { blankDraft, cycleEndFromDraft, gradeText, readGrade } from '@/domain/cycle-end-form';

describe('the form that closes a cycle', () => {
  it.each([
    ['0.7', 'en', 0.7],
    ['0,7', 'de', 0.7],
    ['1', 'en', 1],
    ['good', 'en', null],
    ['', 'en', null],
  ])('reads %j in %s as %j', (typed, locale, value) => {
    expect(readGrade(typed, locale)).toBe(value);
  });

  it.each(['en', 'de', 'es', 'fr'])('reads back every grade as it writes it in %s', (locale) => {
    for (let tenth = 0; tenth <= 10; tenth += 1) {
      expect(readGrade(gradeText(tenth / 10, locale), locale)).toBe(tenth / 10);
    }
  });

  it('leaves empty grades out, and all of them where nobody grades', () => {
    const grades = { a: { typed: '0.7', reason: '' }, b: { typed: ' ', reason: '' } };
    const graded = cycleEndFromDraft({ ...blankDraft, isGraded: true, grades }, 'en');
    expect(graded.ok && graded.value.grades).toEqual([{ keyResultId: 'a', value: 0.7, reason: '' }]);
    const ungraded = cycleEndFromDraft({ ...blankDraft, grades }, 'en');
    expect(ungraded.ok && ungraded.value.grades).toEqual([]);
  });

  it('names the grade that is no number', () => {
    const grades = { a: { typed: 'fine', reason: '' } };
    expect(cycleEndFromDraft({ ...blankDraft, isGraded: true, grades }, 'en')).toMatchObject({
      ok: false,
      problems: [{ field: 'grades.a.value', rule: 'not-a-number' }],
    });
  });
});
