import type { LocalDate } from './model/base';
import type { DailySum } from './model/entry';
import type { Weekday } from './model/settings';
import { isWeekAway, type AwayPeriod } from './away';
import { addDays, isWithin, weekStartOf, weekViewOf } from './calendar';
import { focusShareOfSums, type FocusShare } from './focus-share';
import type { WeekView } from './new-tab-view';

/** One week of a trend. */
export interface TrendWeek {
  readonly week: WeekView;
  readonly focus: FocusShare;
}

/** The weeks of a trend, oldest first. */
export interface WeeklyTrend {
  readonly weeks: readonly TrendWeek[];
  /** How many weeks were wholly away and are therefore not among them. */
  readonly weeksAway: number;
}

/** A trend looks back over so many weeks, the shown one included. */
export const trendWeeks = 12;

/** What a trend needs apart from the sums: which dates it covers, and how weeks are cut. */
export interface TrendSpan {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly firstDayOfWeek: Weekday;
  readonly away: readonly AwayPeriod[];
}

/**
 * The focus share week by week between two dates, from the daily sums alone. A first or last week that lies only partly
 * between them counts the days that do. Weeks wholly away are left out; a week without entries stays, as a gap.
 */
export function weeklyTrend(sums: readonly DailySum[], { from, to, firstDayOfWeek, away }: TrendSpan): WeeklyTrend {
  const within = sums.filter(({ date }) => isWithin(date, from, to));
  const byWeek = Map.groupBy(within, ({ date }) => weekStartOf(date, firstDayOfWeek));
  const starts: LocalDate[] = [];
  for (let start = weekStartOf(from, firstDayOfWeek); start <= to; start = addDays(start, 7)) {
    starts.push(start);
  }
  const present = starts.filter((start) => !isWeekAway(start, away));
  return {
    weeks: present.map((start) => ({
      week: weekViewOf(start, firstDayOfWeek),
      focus: focusShareOfSums(byWeek.get(start) ?? []),
    })),
    weeksAway: starts.length - present.length,
  };
}
