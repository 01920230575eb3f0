import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekdayOf } from '@/domain/calendar';
import { checkInDue, checkInStreak, isCheckInWanted, isStale, type DueInput } from '@/domain/check-in-due';
import { aCycle } from '@/tests/fixtures/build';

/** The quarter begins on a Thursday; its first Monday is 5 October 2026. */
function input(today: string, checkInDates: string[] = [], changes: Partial<DueInput> = {}): DueInput {
  return { cycle: aCycle(), startedOn: '2026-10-01', checkInDates, today, anchorWeekday: 1, away: [], ...changes };
}

describe('a key result that was never checked in', () => {
  it.each([
    ['2026-10-01', 'pending', false],
    ['2026-10-04', 'pending', false],
    ['2026-10-05', 'pending', true],
    ['2026-10-08', 'pending', true],
    ['2026-10-09', 'never-checked-in', true],
    ['2026-12-31', 'never-checked-in', true],
    ['2027-02-01', 'never-checked-in', true],
  ])('on %s is %s, and wanted: %o', (today, state, isWanted) => {
    expect(checkInDue(input(today))).toBe(state);
    expect(isCheckInWanted(input(today))).toBe(isWanted);
  });

  it('owes nothing for the weeks before its cycle was really started', () => {
    const started = { startedOn: '2026-11-18' };
    expect(checkInDue(input('2026-11-18', [], started))).toBe('pending');
    expect(checkInDue(input('2026-11-26', [], started))).toBe('pending');
    expect(checkInDue(input('2026-11-27', [], started))).toBe('never-checked-in');
  });

  it('owes nothing for the weeks before an amendment added it', () => {
    expect(checkInDue(input('2026-11-18', [], { addedOn: '2026-11-17' }))).toBe('pending');
    expect(checkInDue(input('2026-11-27', [], { addedOn: '2026-11-17' }))).toBe('never-checked-in');
  });

  it('stays pending in a cycle too short to have an anchor day', () => {
    const cycle = aCycle({ startsOn: '2026-10-06', endsOn: '2026-10-10', startedAt: null });
    expect(checkInDue(input('2026-11-20', [], { cycle }))).toBe('pending');
    expect(isCheckInWanted(input('2026-11-20', [], { cycle }))).toBe(false);
  });
});

describe('the check-in week', () => {
  it.each([
    { name: 'on the anchor day itself', checkedIn: '2026-11-16', today: '2026-11-16', state: 'current' },
    { name: 'one day early', checkedIn: '2026-11-15', today: '2026-11-16', state: 'current' },
    { name: 'two days early', checkedIn: '2026-11-14', today: '2026-11-16', state: 'due' },
    { name: 'at the end of the week', checkedIn: '2026-11-22', today: '2026-11-22', state: 'current' },
    { name: 'last week, three days past due', checkedIn: '2026-11-09', today: '2026-11-19', state: 'due' },
    { name: 'last week, four days past due', checkedIn: '2026-11-09', today: '2026-11-20', state: 'stale' },
    { name: 'two weeks ago, on the next anchor day', checkedIn: '2026-11-02', today: '2026-11-16', state: 'stale' },
    { name: 'before the first anchor day', checkedIn: '2026-10-02', today: '2026-10-04', state: 'current' },
    { name: 'before the first anchor day, which has come', checkedIn: '2026-10-02', today: '2026-10-05', state: 'due' },
  ])('a check-in $name is $state', ({ checkedIn, today, state }) => {
    expect(checkInDue(input(today, [checkedIn]))).toBe(state);
    expect(isCheckInWanted(input(today, [checkedIn]))).toBe(state !== 'current');
  });

  it('can begin on another day', () => {
    const friday = { anchorWeekday: 5 };
    expect(checkInDue(input('2026-11-19', ['2026-11-13'], friday))).toBe('current');
    expect(checkInDue(input('2026-11-20', ['2026-11-13'], friday))).toBe('due');
    expect(checkInDue(input('2026-11-20', ['2026-11-19'], friday))).toBe('current');
  });

  it('is not satisfied for ever by a date in the far future', () => {
    expect(checkInDue(input('2026-11-20', ['2026-11-09', '2030-01-01']))).toBe('stale');
  });

  it('asks for nothing after the last day, and keeps what was missing', () => {
    expect(checkInDue(input('2027-01-20', ['2026-12-28']))).toBe('current');
    expect(checkInDue(input('2027-01-20', ['2026-12-21']))).toBe('due');
    expect(checkInDue(input('2027-01-20', ['2026-12-14']))).toBe('stale');
  });

  it.each([
    [aCycle({ state: 'draft' }), '2026-12-01', 'not-started'],
    [aCycle({ state: 'closed' }), '2026-12-01', 'closed'],
    [aCycle(), '2026-09-30', 'not-started'],
  ])('never makes a draft, closed or coming cycle stale (%#)', (cycle, today, state) => {
    expect(checkInDue(input(today, [], { cycle }))).toBe(state);
    expect(isCheckInWanted(input(today, [], { cycle }))).toBe(false);
  });

  it('goes from current through due to stale and back only by a check-in', () => {
    const order = ['current', 'due', 'stale'];
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 7 }), (days, anchorWeekday) => {
        const checkedIn = '2026-10-20';
        const states = [0, 1].map((more) =>
          checkInDue(input(addDays(checkedIn, days + more), [checkedIn], { anchorWeekday })),
        );
        const [now, tomorrow] = states.map((state) => order.indexOf(state));
        expect(now).toBeGreaterThanOrEqual(0);
        expect(tomorrow).toBeGreaterThanOrEqual(now ?? Number.NaN);
        const isFallingDue = now === 0 && tomorrow === 1;
        expect(isFallingDue && weekdayOf(addDays(checkedIn, days + 1)) !== anchorWeekday).toBe(false);
      }),
    );
  });
});

describe('being away', () => {
  const thisWeek = [{ startsOn: '2026-11-16', endsOn: '2026-11-22' }];

  it('pauses what would be due or stale', () => {
    expect(checkInDue(input('2026-11-17', ['2026-11-02'], { away: thisWeek }))).toBe('paused');
    expect(isCheckInWanted(input('2026-11-17', ['2026-11-02'], { away: thisWeek }))).toBe(false);
  });

  it('leaves a check-in that was made anyway alone', () => {
    expect(checkInDue(input('2026-11-17', ['2026-11-17'], { away: thisWeek }))).toBe('current');
  });

  it('moves the due date of a week to the day of being back', () => {
    const away = [{ startsOn: '2026-11-13', endsOn: '2026-11-17' }];
    const states = ['2026-11-17', '2026-11-18', '2026-11-21', '2026-11-22'].map((today) =>
      checkInDue(input(today, ['2026-11-09'], { away })),
    );
    expect(states).toEqual(['current', 'due', 'due', 'stale']);
  });

  it('skips the due date of a week wholly away', () => {
    expect(checkInDue(input('2026-11-22', ['2026-11-09'], { away: thisWeek }))).toBe('current');
    expect(checkInDue(input('2026-11-23', ['2026-11-09'], { away: thisWeek }))).toBe('due');
  });

  it('stops the count of the days past due', () => {
    const away = [{ startsOn: '2026-11-18', endsOn: '2026-11-20' }];
    const states = ['2026-11-17', '2026-11-19', '2026-11-22', '2026-11-23'].map((today) =>
      checkInDue(input(today, ['2026-11-09'], { away })),
    );
    expect(states).toEqual(['due', 'paused', 'due', 'stale']);
  });

  it('keeps a first check-in from being wanted', () => {
    const away = [{ startsOn: '2026-10-05', endsOn: '2026-10-11' }];
    const at = (today: string) => input(today, [], { away });
    expect([checkInDue(at('2026-10-09')), isCheckInWanted(at('2026-10-09'))]).toEqual(['pending', false]);
    expect([checkInDue(at('2026-10-15')), isCheckInWanted(at('2026-10-15'))]).toEqual(['pending', true]);
    expect(checkInDue(at('2026-10-16'))).toBe('never-checked-in');
  });

  it('never makes anything more urgent', () => {
    const urgency = ['paused', 'current', 'due', 'stale'];
    const october = fc.integer({ min: 0, max: 90 }).map((day) => addDays('2026-10-01', day));
    fc.assert(
      fc.property(october, october, october, october, (checkedIn, today, from, to) => {
        fc.pre(checkedIn <= today);
        const without = checkInDue(input(today, [checkedIn]));
        const away = checkInDue(input(today, [checkedIn], { away: [{ startsOn: from, endsOn: to }] }));
        expect(urgency.indexOf(away)).toBeLessThanOrEqual(urgency.indexOf(without));
      }),
    );
  });
});

it('both kinds of stale are stale, nothing else is', () => {
  const states = ['not-started', 'closed', 'pending', 'current', 'due', 'stale', 'never-checked-in', 'paused'] as const;
  expect(states.filter(isStale)).toEqual(['stale', 'never-checked-in']);
});

describe('the streak', () => {
  const quarter = { activeFrom: '2026-10-01', activeTo: '2026-12-31' };
  const mondays = (...days: number[]) => days.map((day) => `2026-11-${String(day).padStart(2, '0')}`);

  function streak(checkIns: string[][], today: string, changes = {}) {
    const keyResults = checkIns.map((checkInDates) => ({ ...quarter, checkInDates }));
    return checkInStreak({ keyResults, today, anchorWeekday: 1, away: [], ...changes });
  }

  it.each([
    { name: 'counts this week as soon as it is complete', checkIns: [mondays(2, 9, 16)], expected: 3 },
    { name: 'is not broken by a week that is still open', checkIns: [mondays(2, 9)], expected: 2 },
    { name: 'ends where a week is missing', checkIns: [mondays(2, 16)], expected: 1 },
    { name: 'wants every key result', checkIns: [mondays(2, 9, 16), mondays(9, 16)], expected: 2 },
    { name: 'is none when last week was missed', checkIns: [mondays(2)], expected: 0 },
    { name: 'takes the day before for the week', checkIns: [['2026-11-08', '2026-11-15']], expected: 3 },
    { name: 'is none without key results', checkIns: [], expected: 0 },
  ])('$name', ({ checkIns, expected }) => {
    expect(streak(checkIns, '2026-11-18')).toBe(expected);
  });

  it('neither counts nor breaks at weeks wholly away', () => {
    const away = [
      { startsOn: '2026-11-09', endsOn: '2026-11-12' },
      { startsOn: '2026-11-13', endsOn: '2026-11-15' },
    ];
    expect(streak([mondays(2, 16)], '2026-11-18', { away })).toBe(2);
  });

  it('breaks at a week away for a part only', () => {
    const away = [{ startsOn: '2026-11-09', endsOn: '2026-11-14' }];
    expect(streak([mondays(2, 16)], '2026-11-18', { away })).toBe(1);
  });

  it('goes on from one cycle into the next, over a week between them', () => {
    const keyResults = [
      { activeFrom: '2026-10-26', activeTo: '2026-11-04', checkInDates: ['2026-10-26', '2026-11-02'] },
      { activeFrom: '2026-11-12', activeTo: '2026-12-31', checkInDates: ['2026-11-16'] },
    ];
    expect(checkInStreak({ keyResults, today: '2026-11-18', anchorWeekday: 1, away: [] })).toBe(3);
  });

  it('comes to an end even for a cycle from the first day of the calendar', () => {
    const keyResults = [{ activeFrom: '0000-01-01', activeTo: '9999-12-31', checkInDates: mondays(9, 16) }];
    expect(checkInStreak({ keyResults, today: '2026-11-18', anchorWeekday: 1, away: [] })).toBe(2);
  });
});
