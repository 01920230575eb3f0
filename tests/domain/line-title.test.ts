import { describe, expect, it } from 'vitest';
import { lineTitle } from '@/domain/line-title';

/** The line without its figures, which are named by their text. */
function titleWithout(line: string, figures: readonly string[], unit = ''): string {
  const spans = figures.map((figure) => ({ start: line.indexOf(figure), end: line.indexOf(figure) + figure.length }));
  return lineTitle(line, spans, unit);
}

describe('the title of a line', () => {
  it.each([
    ['NPS from 20 to 45', ['from 20 to 45'], 'NPS'],
    ['$1.4M of revenue in Colorado', ['$1.4M'], 'Revenue in Colorado'],
    ['Revenue to $1.4M, in Colorado', ['to $1.4M'], 'Revenue, in Colorado'],
    ['NPS above 60 (32 today)', ['above 60', '(32 today)'], 'NPS'],
  ])('goes without its figures: %s', (line, figures, title) => {
    expect(titleWithout(line, figures)).toBe(title);
  });

  it('goes without the unit of a time too', () => {
    expect(titleWithout('Reply in 4 days on weekdays', ['in 4'], 'days')).toBe('Reply on weekdays');
  });

  it('is the whole line where nothing else is left', () => {
    expect(titleWithout('40%', ['40%'])).toBe('40%');
  });
});
