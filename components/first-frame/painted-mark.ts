// What a painted page was true for, so that the page can be left as it is while that holds.

import type { LocalDate } from '@/domain/model/base';

/**
 * Of which day, which version of the extension and which state of the data a frame is. Where one of them is another, the
 * live page is loaded.
 */
export function paintedMark(today: LocalDate, version: string, stateMark: string): string {
  return [today, version, stateMark].join(' ');
}

export function isOfDay(mark: string, today: LocalDate): boolean {
  return mark.startsWith(`${today} `);
}
