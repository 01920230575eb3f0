import fc from 'fast-check';
import { expect, it } from 'vitest';
import { firstDayBack, isAwayOn, isWeekAway } from '@/domain/away';
import { addDays, weekDates } from '@/domain/calendar';

const holiday = { startsOn: '2026-11-16', endsOn: '2026-11-18' };
const illness = { startsOn: '2026-11-18', endsOn: '2026-11-20' };

it.each([
  ['2026-11-15', false],
  ['2026-11-16', true],
  ['2026-11-18', true],
  ['2026-11-19', false],
])('on %s away is %o: both ends belong to it', (date, expected) => {
  expect(isAwayOn(date, [holiday])).toBe(expected);
});

it('the day of being back comes after all periods that follow each other', () => {
  expect(firstDayBack('2026-11-17', [illness, holiday])).toBe('2026-11-21');
  expect(firstDayBack('2026-11-21', [illness, holiday])).toBe('2026-11-21');
});

it('a period that ends before it starts is no absence', () => {
  expect(firstDayBack('2026-11-17', [{ startsOn: '2026-11-18', endsOn: '2026-11-16' }])).toBe('2026-11-17');
});

it('away for ever ends with the calendar', () => {
  expect(firstDayBack('2026-11-17', [{ startsOn: '2026-01-01', endsOn: '9999-12-31' }])).toBe('9999-12-31');
});

it('a week is away when each of its days is', () => {
  const day = fc.integer({ min: 0, max: 20 }).map((days) => addDays('2026-11-09', days));
  const periods = fc.array(fc.tuple(day, day).map(([startsOn, endsOn]) => ({ startsOn, endsOn })));
  fc.assert(
    fc.property(periods, (away) => {
      const isEveryDay = weekDates('2026-11-16').every((date) => isAwayOn(date, away));
      expect(isWeekAway('2026-11-16', away)).toBe(isEveryDay);
    }),
    { examples: [[[holiday, { startsOn: '2026-11-19', endsOn: '2026-11-22' }]]] },
  );
});
