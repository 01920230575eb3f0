import { expect, it } from 'vitest';
import { addDays } from '@/domain/calendar';
import { dailySumOf } from '@/domain/daily-sum';
import { weeklyTrend } from '@/domain/weekly-trend';
import { anEntry } from '@/tests/fixtures/build';

const sumOn = (date: string, count: number) =>
  dailySumOf(
    date,
    Array.from({ length: count }, () => anEntry({ date })),
  );

it('is a row of weeks, oldest first, with gaps where too little is known and without weeks wholly away', () => {
  const sums = [sumOn('2026-11-02', 5), sumOn('2026-11-16', 3), sumOn('2026-11-18', 2), sumOn('2026-11-23', 9)];
  const away = [{ startsOn: '2026-11-07', endsOn: '2026-11-15' }];
  const trend = weeklyTrend(sums, { from: '2026-10-26', to: '2026-11-22', firstDayOfWeek: 1, away });
  expect(trend.weeks.map(({ week, focus }) => [week.startsOn, week.number, focus.total, focus.share])).toEqual([
    ['2026-10-26', 44, 0, null],
    ['2026-11-02', 45, 5, 1],
    ['2026-11-16', 47, 5, 1],
  ]);
  expect(trend.weeksAway).toBe(1);
});

it('cuts weeks where the user lets them begin, and a first week only partly inside counts its days inside', () => {
  const sums = [sumOn('2026-09-30', 4), sumOn('2026-10-01', 1), sumOn('2026-10-04', 2)];
  const trend = weeklyTrend(sums, { from: '2026-10-01', to: '2026-10-06', firstDayOfWeek: 7, away: [] });
  expect(trend.weeks.map(({ week, focus }) => [week.startsOn, week.number, focus.total])).toEqual([
    ['2026-09-27', null, 1],
    ['2026-10-04', null, 2],
  ]);
});

it('names week 53 at the turn of the year', () => {
  const from = '2026-12-21';
  const { weeks } = weeklyTrend([], { from, to: addDays(from, 27), firstDayOfWeek: 1, away: [] });
  expect(weeks.map(({ week }) => week.number)).toEqual([52, 53, 1, 2]);
});
