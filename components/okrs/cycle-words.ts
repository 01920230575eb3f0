// How a cycle's dates and its place in time are said.
import type { Text } from '@/components/text';
import { daysBetween, daysLeft, daysSinceEnd, noonOf } from '@/domain/calendar';
import type { LocalDate } from '@/domain/model/base';
import type { Cycle } from '@/domain/model/cycle';
import type { Language } from '@/domain/model/settings';

/** "Oct 1 – Dec 31, 2026": with the year, because old cycles stand beside new ones. */
export function cycleDatesText({ startsOn, endsOn }: Pick<Cycle, 'startsOn' | 'endsOn'>, language: Language): string {
  return new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    timeZone: 'UTC',
  }).formatRange(noonOf(startsOn), noonOf(endsOn));
}

/** How long it still runs, when it begins, or since when it waits to be closed; null for a closed cycle. */
export function cycleTimeText(cycle: Cycle, today: LocalDate, text: Text): string | null {
  if (cycle.state === 'closed') {
    return null;
  }
  const since = daysSinceEnd(cycle.endsOn, today);
  if (since !== null) {
    return cycle.state === 'active' ? text('options.cycle.ended', { count: since }) : null;
  }
  if (cycle.startsOn > today) {
    return text('options.cycle.startsIn', { count: daysBetween(today, cycle.startsOn) });
  }
  const left = daysLeft(cycle.endsOn, today);
  return left === 0 ? text('options.cycle.lastDay') : text('options.cycle.daysLeft', { count: left });
}

/** The name that a period suggests: "October 2026", "Q4 2026", "2026"; none for a custom one. */
export function suggestedCycleName(kind: Cycle['kind'], startsOn: LocalDate, text: Text): string {
  const year = startsOn.slice(0, 4);
  switch (kind) {
    case 'month':
      return new Intl.DateTimeFormat(text.language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
        noonOf(startsOn),
      );
    case 'quarter':
      return text('options.newCycle.quarterName', { quarter: Math.ceil(Number(startsOn.slice(5, 7)) / 3), year });
    case 'year':
      return year;
    case 'custom':
      return '';
  }
}
