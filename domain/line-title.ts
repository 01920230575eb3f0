import * as words from './line-words';

/** A stretch of a line, its end not included. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

function withoutSpan(line: string, { start, end }: Span): string {
  const before = line.slice(0, start).replace(words.danglingEnd, '');
  const after = line.slice(end).trimStart();
  if (before.trim() === '') {
    const rest = after.replace(words.danglingStart, '');
    return `${rest.charAt(0).toUpperCase()}${rest.slice(1)}`;
  }
  return /^[,.;:)]/u.test(after) ? `${before}${after}` : `${before} ${after}`;
}

/**
 * What is left of a line as its title once its figures are cut out with the words that led to them; of a time also the
 * unit that stands behind it. A line of nothing but figures stays as it is.
 */
export function lineTitle(line: string, spans: readonly Span[], unit: string): string {
  const lastFirst = spans.toSorted((one, other) => other.start - one.start);
  const cut = lastFirst.map((span) => {
    const isTime = words.timeUnit.test(unit) && line.slice(span.end).trimStart().startsWith(unit);
    return isTime ? { start: span.start, end: line.indexOf(unit, span.end) + unit.length } : span;
  });
  const title = cut
    .reduce(withoutSpan, line)
    .replace(/\s+/gu, ' ')
    .replace(/[\s.,;:]+$/u, '')
    .trim();
  return title === '' ? line : title;
}
