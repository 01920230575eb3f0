import { describe, expect, it } from 'vitest';
import { problemText } from '@/components/text/problem-text';
import { problem } from '@/domain/result';
import { text } from '../view-builders';

describe('problemText', () => {
  it('names the field as the form does', () => {
    expect(problemText(problem('title', 'missing'), 'Objective', text)).toBe('Objective is missing.');
  });

  it('writes figures and dates as the language does', () => {
    const tooLong = problem('title', 'too-long', { limit: 10_000 });
    expect(problemText(tooLong, 'Note', text)).toBe('Note is longer than 10,000 characters.');
    const outside = problem('date', 'outside-cycle', { from: '2026-10-01', to: '2026-12-31' });
    expect(problemText(outside, 'Date', text)).toBe('Date must lie between Oct 1, 2026 and Dec 31, 2026.');
  });
});
