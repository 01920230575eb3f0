import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  cyclePeriod,
  daysBetween,
  daysLeft,
  daysSinceEnd,
  isWithin,
  isoWeekOf,
  localDateOf,
  localHourOf,
  weekDates,
  weekStartOf,
  weekViewOf,
  weekdayOf,
  weekdayOnOrAfter,
} from '@/domain/calendar';

const dates = fc
  .date({ min: new Date('1970-01-01T00:00:00Z'), max: new Date('2199-12-31T00:00:00Z'), noInvalidDate: true })
  .map((day) => day.toISOString().slice(0, 10));
const weekdays = fc.integer({ min: 1, max: 7 });

describe('days', () => {
  it.each([
    ['2026-11-22', 1, '2026-11-23'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2024-02-28', 1, '2024-02-29'],
    ['2100-02-28', 1, '2100-03-01'],
    ['2026-03-01', -1, '2026-02-28'],
    ['2026-11-22', 0, '2026-11-22'],
  ])('%s and %i days is %s', (date, days, expected) => {
    expect(addDays(date, days)).toBe(expected);
  });

  it('stay within the years that four digits can name', () => {
    expect(addDays('9999-12-31', 1)).toBe('9999-12-31');
    expect(addDays('0000-01-01', -1)).toBe('0000-01-01');
  });

  it('are not shortened by summer time: the spring and autumn weeks of 2026 have seven days', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  it('between two dates are those that added to the first give the second', () => {
    fc.assert(
      fc.property(dates, dates, (from, to) => {
        expect(addDays(from, daysBetween(from, to))).toBe(to);
        expect(daysBetween(to, from) + daysBetween(from, to)).toBe(0);
      }),
    );
  });

  it.each([
    ['2026-12-31', '2026-11-23', 38, null],
    ['2026-12-31', '2026-12-31', 0, null],
    ['2026-12-31', '2027-01-01', 0, 1],
    ['2026-12-31', '2027-01-10', 0, 10],
  ])('of a cycle ending on %s on %s: %i left, ended %o days ago', (endsOn, today, left, ago) => {
    expect(daysLeft(endsOn, today)).toBe(left);
    expect(daysSinceEnd(endsOn, today)).toBe(ago);
  });

  it.each([
    ['2026-10-01', true],
    ['2026-12-31', true],
    ['2026-09-30', false],
    ['2027-01-01', false],
  ])('%s lies in the last quarter of 2026: %o', (date, expected) => {
    expect(isWithin(date, '2026-10-01', '2026-12-31')).toBe(expected);
  });
});

describe('weeks', () => {
  it.each([
    ['2026-11-16', 1],
    ['2026-11-18', 3],
    ['2026-11-22', 7],
  ])('%s is weekday %i', (date, weekday) => {
    expect(weekdayOf(date)).toBe(weekday);
  });

  it.each([
    [1, '2026-11-16'],
    [7, '2026-11-22'],
    [6, '2026-11-21'],
    [3, '2026-11-18'],
  ])('with first day %i, the week of Sunday 22 November 2026 starts on %s', (firstDay, expected) => {
    expect(weekStartOf('2026-11-22', firstDay)).toBe(expected);
  });

  it.each([
    ['2026-11-16', 47],
    ['2026-11-22', 47],
    ['2026-01-01', 1],
    ['2025-12-29', 1],
    ['2027-01-01', 53],
    ['2023-01-01', 52],
    ['2024-12-30', 1],
    ['2026-12-31', 53],
  ])('%s lies in ISO week %i', (date, week) => {
    expect(isoWeekOf(date)).toBe(week);
  });

  it('have an ISO number only when they start on Monday', () => {
    expect(weekViewOf('2026-11-18', 1)).toEqual({ number: 47, startsOn: '2026-11-16', endsOn: '2026-11-22' });
    expect(weekViewOf('2026-11-18', 7)).toEqual({ number: null, startsOn: '2026-11-15', endsOn: '2026-11-21' });
  });

  it('hold every date exactly once, whatever their first day', () => {
    fc.assert(
      fc.property(dates, weekdays, (date, firstDay) => {
        const startsOn = weekStartOf(date, firstDay);
        expect(weekdayOf(startsOn)).toBe(firstDay);
        expect(weekDates(startsOn).filter((one) => one === date)).toHaveLength(1);
        expect(weekDates(startsOn).map((one) => weekStartOf(one, firstDay))).toEqual(Array(7).fill(startsOn));
      }),
    );
  });

  it('give the next anchor day within six days', () => {
    fc.assert(
      fc.property(dates, weekdays, (date, weekday) => {
        const anchor = weekdayOnOrAfter(date, weekday);
        expect(weekdayOf(anchor)).toBe(weekday);
        expect(daysBetween(date, anchor)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(date, anchor)).toBeLessThan(7);
      }),
    );
  });
});

describe('cycle periods', () => {
  it.each([
    ['month', '2026-11-22', '2026-11-01', '2026-11-30'],
    ['month', '2024-02-10', '2024-02-01', '2024-02-29'],
    ['quarter', '2026-11-22', '2026-10-01', '2026-12-31'],
    ['quarter', '2026-04-01', '2026-04-01', '2026-06-30'],
    ['quarter', '2026-09-30', '2026-07-01', '2026-09-30'],
    ['year', '2026-11-22', '2026-01-01', '2026-12-31'],
    ['quarter', '9999-12-31', '9999-10-01', '9999-12-31'],
  ] as const)('the %s of %s runs from %s to %s', (kind, date, startsOn, endsOn) => {
    expect(cyclePeriod(kind, date)).toEqual({ startsOn, endsOn });
  });

  it('hold their date, and the day after them begins the next', () => {
    fc.assert(
      fc.property(dates, fc.constantFrom('month', 'quarter', 'year'), (date, kind) => {
        const { startsOn, endsOn } = cyclePeriod(kind, date);
        expect(isWithin(date, startsOn, endsOn)).toBe(true);
        expect(cyclePeriod(kind, addDays(endsOn, 1)).startsOn).toBe(addDays(endsOn, 1));
      }),
    );
  });
});

describe('the clock on the wall', () => {
  it.each([
    ['2026-11-22T23:30:00.000Z', 'Europe/Berlin', '2026-11-23', 0],
    ['2026-11-22T23:30:00.000Z', 'America/Denver', '2026-11-22', 16],
    ['2026-11-22T23:30:00.000Z', 'Asia/Tokyo', '2026-11-23', 8],
    ['2026-11-22T23:30:00.000Z', 'UTC', '2026-11-22', 23],
    ['2026-11-22T00:00:00.000Z', 'Pacific/Kiritimati', '2026-11-22', 14],
    ['2026-11-22T10:59:00.000Z', 'Pacific/Niue', '2026-11-21', 23],
    ['2026-11-22T18:45:00.000Z', 'Asia/Kathmandu', '2026-11-23', 0],
    // Clocks go forward from 2 to 3 in Berlin, and back from 2 to 1 in Denver.
    ['2026-03-29T00:59:59.000Z', 'Europe/Berlin', '2026-03-29', 1],
    ['2026-03-29T01:00:00.000Z', 'Europe/Berlin', '2026-03-29', 3],
    ['2026-11-01T07:30:00.000Z', 'America/Denver', '2026-11-01', 1],
    ['2026-11-01T08:30:00.000Z', 'America/Denver', '2026-11-01', 1],
  ])('at %s in %s shows %s, hour %i', (instant, timeZone, date, hour) => {
    expect(localDateOf(instant, timeZone)).toBe(date);
    expect(localHourOf(instant, timeZone)).toBe(hour);
  });

  it('is never more than a day from UTC', () => {
    const zones = fc.constantFrom(
      'Europe/Berlin',
      'America/Denver',
      'Asia/Tokyo',
      'Pacific/Kiritimati',
      'Pacific/Niue',
    );
    const instants = fc.date({
      min: new Date('1970-01-02T00:00:00Z'),
      max: new Date('2199-12-31T00:00:00Z'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(instants, zones, (at, timeZone) => {
        const instant = at.toISOString();
        expect(Math.abs(daysBetween(instant.slice(0, 10), localDateOf(instant, timeZone)))).toBeLessThanOrEqual(1);
        expect(isWithin(String(localHourOf(instant, timeZone)).padStart(2, '0'), '00', '23')).toBe(true);
      }),
    );
  });
});
